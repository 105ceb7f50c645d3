import { auditSnapshot } from "../../../src/jobs/audit/audit";
import type { AuditReport } from "../../../src/jobs/audit/audit-report";
import { openFile } from "../../../src/files/open-file";
import { checkItems } from "../../../src/reports/check-sheet/check-items";
import { rulesOf } from "../../../src/reports/check-sheet/rules-of-subjects";
import { checkSheet, checkSheetPlan } from "../../../src/reports/check-sheet/check-sheet";
import { allTemplates } from "../../../src/templates/sets";
import { titleWords } from "../../../src/templates/titles-in-english/title-words";
import type { NewSheet } from "../../../src/workbook/plan";
import { snapshotOf, type SheetRows } from "../../support/book";
import { realWorkbooks } from "../../support/real-workbooks";
import { smallBudget } from "../../support/small-budget";

const on = "2026-11-22";
const texts = {
  封面: [["云溪县2025年部门预算"], ["预算主管部门：云溪县档案馆"]],
  目录: [["目录"], ["一、主要职能"]],
  主要职能: [["云溪县档案馆主要职能"], ["负责全县档案的接收、保管和利用。"]],
};

function audited(change: (sheets: Record<string, SheetRows>) => void = () => undefined): AuditReport {
  const sheets: Record<string, SheetRows> = { ...texts, ...smallBudget() };
  change(sheets);
  return auditSnapshot(snapshotOf(sheets), { on });
}

/** 检查内容 and 是否符合要求 by row, as the sheet has them. */
function verdictsOf({ cells }: NewSheet): Map<string, string> {
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const rows = cells.filter(({ row, column, value }) => column === 0 && row > 3 && typeof value === "number");
  return new Map(rows.map(({ row }) => [String(at(row, 1)), String(at(row, 2))]));
}

const sheetOf = (report: AuditReport) => checkSheet(report, "zh", { name: "公开情况检查表" });
const problemsOf = ({ cells }: NewSheet) =>
  cells.filter(({ row, column }) => row > 3 && column === 3).map(({ value }) => String(value));

describe("checkSheet", () => {
  test.each([
    ["及时性", "未检查"],
    ["封面", "是"],
    ["主要职能", "是"],
    ["机构设置", "未检查"],
    ["预算编制说明", "未检查"],
    ["部门财务收支预算总表", "是"],
    ["部门政府性基金预算支出功能分类预算表", "部分未检查"],
  ])("%s → %s", (subject, verdict) => {
    expect(verdictsOf(sheetOf(audited())).get(subject)).toBe(verdict);
  });

  test("a unit's book names its forms as it prints them", () => {
    const subjects = [...verdictsOf(sheetOf({ ...audited(), bookKind: "unit" })).keys()];
    expect(subjects).toContain("预算单位财务收支预算总表");
    expect(subjects).toContain("单位“三公”经费和机关运行经费预算表");
    expect(subjects.filter((subject) => subject.startsWith("部门"))).toEqual([]);
    expect(verdictsOf(sheetOf(audited())).has("部门财务收支预算总表")).toBe(true);
  });

  test("a wrong amount stands in the row of its form, a leftover in that of its part", () => {
    const report = audited((sheets) => {
      sheets["主要职能"] = [["XX部门主要职能"], ["负责全县档案的接收、保管和利用。"]];
      sheets["支出"] = sheets["支出"]!.map((row) =>
        row[3] === "行政运行" ? [...row.slice(0, 5), 1_045_687.9, ...row.slice(6)] : row,
      );
    });
    const verdicts = verdictsOf(sheetOf(report));
    expect([verdicts.get("主要职能"), verdicts.get("部门支出预算总表")]).toEqual(["否", "否"]);
    expect(verdicts.get("部门收入预算总表")).toBe("是");
  });

  test("a form that is missing is a 否 in its own row", () => {
    const report = audited((sheets) => {
      delete sheets["国资"];
    });
    expect(verdictsOf(sheetOf(report)).get("部门国有资本经营预算支出功能分类预算表")).toBe("否");
  });

  test("every finding and everything left unchecked stands in exactly one row", () => {
    const report = audited((sheets) => {
      sheets["主要职能"] = [["XX部门主要职能"]];
    });
    const items = checkItems(report);
    const inRows = items.flatMap(({ findings }) => findings);
    expect(inRows).toHaveLength(report.result.findings.length);
    expect(new Set(inRows)).toEqual(new Set(report.result.findings));
    expect(items.flatMap(({ notChecked }) => notChecked)).toHaveLength(report.result.notChecked.length);
  });

  test("an unfilled book passes nowhere in its tables", () => {
    const report = audited((sheets) => {
      for (const [name, rows] of Object.entries(sheets)) {
        sheets[name] = rows.map((row) => row.map((value) => (typeof value === "number" ? null : value)));
      }
    });
    const forms = checkItems(report).filter(({ subject }) => subject.kind === "form");
    expect(new Set(forms.map(({ verdict }) => verdict))).toEqual(new Set(["notChecked"]));
    expect(problemsOf(sheetOf(report)).filter((problem) => problem === "未发现问题")).toHaveLength(1);
  });

  test("what the unit said stands beside the finding, and only there", () => {
    const report = audited((sheets) => {
      sheets["主要职能"] = [["XX部门主要职能"]];
    });
    const [finding] = report.result.findings;
    const { cells } = checkSheet(report, "zh", {
      name: "公开情况检查表",
      reasons: new Map([[finding!.id, "正在补充。"]]),
    });
    expect(cells.filter(({ value }) => value === "正在补充。").map(({ column }) => column)).toEqual([5]);
  });

  test("a name that is taken gets a number", () => {
    const [edit] = checkSheetPlan(audited(), "zh", ["公开情况检查表"]).edits;
    expect(edit).toMatchObject({ kind: "addSheet", sheet: { name: "公开情况检查表 (2)" } });
  });

  test("every form we know has a rule that is asked about it", () => {
    const without = allTemplates.filter(
      ({ id, title }) => rulesOf({ kind: "form", template: id, title: titleWords(title) }).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

const real = realWorkbooks().filter(({ name }) => /govoffice/.test(name));
(real.length > 0 ? describe : describe.skip)("clean published budgets", () => {
  test.each(real)("$name: the tables pass or say what was left unchecked", async ({ file }) => {
    const host = await openFile(file);
    const report = auditSnapshot(await host.read("all", ["formulas", "numberFormats", "hidden"]), { on });
    const forms = checkItems(report).filter(({ subject }) => subject.kind === "form");
    expect(forms).toHaveLength(9);
    expect(forms.filter(({ verdict }) => verdict === "notMet" || verdict === "toExplain")).toEqual([]);
  });
});
