import { readFileSync } from "node:fs";
import { formulasFollowTheirNeighbours } from "../../../src/audit/checks/formulas-follow-their-neighbours";
import { noErrorValues } from "../../../src/audit/checks/no-error-values";
import { noExternalLinks } from "../../../src/audit/checks/no-external-links";
import type { Check } from "../../../src/audit/check";
import { auditSheets, auditSnapshotWith, linesOf } from "../../support/audit-sheets";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { realWorkbooks } from "../../support/real-workbooks";
import type { Entry, SheetRows } from "../../support/book";
import { smallBudget } from "../../support/small-budget";
import { smallPackage } from "../../support/small-package";

const found = (sheets: Readonly<Record<string, SheetRows>>, check: Check) =>
  auditSheets(sheets, [check], { ties: [] });
const lines = (sheets: Readonly<Record<string, SheetRows>>, check: Check) => linesOf(found(sheets, check));

/** A sheet nobody knows: amounts in A, twice each in B, their sum in C. */
const rows = (change: (cells: Entry[][]) => void = () => undefined): Entry[][] => {
  const cells = Array.from({ length: 8 }, (_, i): Entry[] => [
    10 + i * i,
    { formula: `A${i + 1}*2`, value: 20 + 2 * i * i },
    { formula: `SUM(A${i + 1}:B${i + 1})`, value: 30 + 3 * i * i },
  ]);
  change(cells);
  return cells;
};

describe(formulasFollowTheirNeighbours.id, () => {
  test.each<[string, (cells: Entry[][]) => void, string[]]>([
    ["alike", () => undefined, []],
    [
      "one multiplied by something else",
      (cells) => (cells[3]![1] = { formula: "A4*3", value: 57 }),
      ["info otherFormula 测算!B4"],
    ],
    [
      "one of another row",
      (cells) => (cells[3]![1] = { formula: "A3*2", value: 28 }),
      ["info otherFormula 测算!B4"],
    ],
    ["one typed over", (cells) => (cells[3]![2] = 57), ["info typedOver 测算!C4"]],
    ["a number typed beside a column of numbers", (cells) => (cells[3]![1] = 38), []],
    ["a word between them", (cells) => (cells[3]![2] = "其中"), []],
    [
      "the last one: nobody knows what follows",
      (cells) => (cells[7]![1] = { formula: "A8*3", value: 1 }),
      [],
    ],
    ["the next to last", (cells) => (cells[6]![1] = { formula: "A7*3", value: 1 }), []],
    [
      "a row of its own",
      (cells) => cells[3]!.splice(1, 2, { formula: "A4*3", value: 1 }, { formula: "B4*3", value: 1 }),
      [],
    ],
    ["two rows of one kind between them", (cells) => [3, 4].forEach((row) => (cells[row]![2] = 57)), []],
    [
      "two apart are one finding",
      (cells) => ((cells[2]![2] = 1), (cells[5]![2] = 2)),
      ["info typedOver 测算!C3 测算!C6"],
    ],
  ])("formulas, %s", (_name, change, said) => {
    expect(lines({ 测算: rows(change) }, formulasFollowTheirNeighbours)).toEqual(said);
  });

  const summed = (formula: string, label = "差旅费", missed: Entry = 5) => [
    ["办公费", 3],
    ["印刷费", 4],
    [label, missed],
    ["共", { formula, value: 7 }],
  ];
  test.each<[string, Entry[][], string[]]>([
    ["all", summed("SUM(B1:B3)"), []],
    ["all but the last", summed("SUM(B1:B2)"), ["info stopsShort 测算!B4"]],
    ["all but a part of what was added", summed("SUM(B1:B2)", "其中：差旅费"), []],
    ["all but a subtotal", summed("SUM(B1:B2)", "差旅费", 7), []],
    ["all but a blank", summed("SUM(B1:B2)", "差旅费", null), []],
    ["two of them and more", summed("SUM(B1:B2)+1"), []],
    ["something else", summed("SUM(A1:A2)"), []],
    ["a row but its last", [["全年", 1, 2, 3, { formula: "SUM(B1:C1)", value: 3 }]], []],
    [
      "a row but its last",
      [["全年", 1, 2, 4, { formula: "SUM(B1:C1)", value: 3 }]],
      ["info stopsShort 测算!E1"],
    ],
  ])("a sum of %s", (_name, cells, said) => {
    expect(lines({ 测算: cells }, formulasFollowTheirNeighbours)).toEqual(said);
  });

  test("what the forms say is left to their own rules", () => {
    const sheets: Record<string, Entry[][]> = smallBudget();
    sheets["支出"]![12]![4] = { formula: "1+1", value: 300_000 };
    expect(found(sheets, formulasFollowTheirNeighbours).notApplicable).toMatchObject([
      { reason: "noOtherFormulas" },
    ]);
  });
});

describe(noErrorValues.id, () => {
  const error = (formula: string, value = "#REF!") => ({ formula, value });
  test("errors are one finding where they start, on other sheets too", () => {
    const sheets = {
      测算: [
        [error("#REF!*2"), error("A1+1")],
        [error("SUM(A1:B1)"), 5],
      ],
      汇总: [[error("测算!A2"), error("1/0", "#DIV/0!")]],
    };
    const result = found(sheets, noErrorValues);
    expect(linesOf(result)).toEqual(["warning errorsSpread 测算!A1", "info errorsSpread 汇总!B1"]);
    expect(result.findings[0]!.data).toEqual({
      error: "#REF!",
      sheets: ["测算", "汇总"],
      count: 4,
      at: "A1",
      formula: "=#REF!*2",
    });
  });
  test("a circle has one root, a typed error no formula", () => {
    const circle = {
      测算: [
        [error("B1"), error("A1")],
        [null, "#N/A"],
      ],
    };
    expect(lines(circle, noErrorValues)).toEqual([
      "warning errorsSpread 测算!B1",
      "info errorsSpread 测算!B2",
    ]);
  });
  test("beside forms", () => {
    const sheets = { ...smallBudget(), 测算: [[error("#REF!")]] };
    expect(lines(sheets, noErrorValues)).toEqual(["warning errorsSpread 测算!A1"]);
  });
  test("none", () => {
    expect(found({ 测算: rows() }, noErrorValues).notApplicable).toMatchObject([{ reason: "noForms" }]);
  });
});

test("a link to another file in a sheet that is no form is a hint", () => {
  const sheets = { 测算: [[{ formula: "[上年.xlsx]表!A1", value: 1 }]] };
  expect(lines(sheets, noExternalLinks)).toEqual(["info external 测算!A1"]);
});

describe("formulas that cells of a file share", () => {
  const shared = (formulas: readonly string[]) => {
    const rowsOf = formulas.map((formula, i) => {
      const cell = (column: string, content: string) =>
        `<c r="${column}${i + 1}">${content}<v>${i + 5}</v></c>`;
      return `<row r="${i + 1}">${cell("A", "")}${cell("B", formula)}</row>`;
    });
    return readWorkbook(smallPackage({ sheets: { 测算: rowsOf.join("") } }));
  };
  const first = (formula: string) => `<f t="shared" ref="B1:B6" si="0">${formula}</f>`;
  const follower = '<f t="shared" si="0"/>';
  const linesIn = (formulas: readonly string[], check: Check) =>
    linesOf(auditSnapshotWith(shared(formulas), [check], {}, []));

  test("keep one pattern, which another formula between them breaks", () => {
    const formulas = [first("A1*2"), follower, follower, "<f>A4*3</f>", follower, follower];
    expect(linesIn(formulas, formulasFollowTheirNeighbours)).toEqual(["info otherFormula 测算!B4"]);
    const alike = formulas.with(3, "<f>A4*2</f>");
    expect(linesIn(alike, formulasFollowTheirNeighbours)).toEqual([]);
  });
  test("link to another file in each of their cells", () => {
    const result = auditSnapshotWith(shared(["", first("[1]表!A2*2"), follower]), [noExternalLinks], {}, []);
    expect(linesOf(result)).toEqual(["info external 测算!B2 测算!B3"]);
    expect(result.findings[0]!.data).toMatchObject({ example: "=[1]表!A2*2" });
  });
  test("stop short in each of their cells", () => {
    const row = (number: number, sum: string) => {
      const amounts = ["A", "B", "C"].map((column) => `<c r="${column}${number}"><v>${number}</v></c>`);
      return `<row r="${number}">${amounts.join("")}<c r="D${number}">${sum}<v>${2 * number}</v></c></row>`;
    };
    const rowsOf = `${row(1, '<f t="shared" ref="D1:D2" si="3">SUM(A1:B1)</f>')}${row(2, '<f t="shared" si="3"/>')}`;
    const snapshot = readWorkbook(smallPackage({ sheets: { 测算: rowsOf } }));
    expect(linesOf(auditSnapshotWith(snapshot, [formulasFollowTheirNeighbours], {}, []))).toEqual([
      "info stopsShort 测算!D1 测算!D2",
    ]);
  });
});

describe("real workbooks that are no budget", () => {
  test.each([
    [
      "Public_debt-ratios_advanced.xlsx",
      ["warning errorsSpread Greece!M144 Greece!N144 Greece!O144 Greece!P144", "info typedOver Greece!A54"],
    ],
    ["FY15.xlsx", []],
    ["budget20132014.xlsx", []],
    ["LocalGovernmentDebt.xlsx", ["info external Sheet1!B3"]],
    ["Anhui_2014-2016.xlsx", []],
  ])("%s", (name, said) => {
    const workbook = realWorkbooks().find((each) => each.name.endsWith(name));
    if (!workbook) return;
    const { status, result } = auditSnapshot(readWorkbook(readFileSync(workbook.file)), { on: "2026-11-21" });
    expect(status).toBe("unrecognised");
    expect(linesOf(result)).toEqual(said);
  });
});
