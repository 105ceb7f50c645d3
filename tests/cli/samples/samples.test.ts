import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../../src/audit/finding";
import { reasonProblem } from "../../../src/audit/words/reasons";
import { wordingProblem } from "../../../src/audit/words/render";
import { sampleBook } from "../../../src/cli/samples/book";
import { debtBook } from "../../../src/cli/samples/debt-book";
import { expenseBook } from "../../../src/cli/samples/expense-book";
import { exportSheets } from "../../../src/cli/samples/export-book";
import { treasuryBook } from "../../../src/cli/samples/treasury-book";
import { plantedErrors, plantErrors } from "../../../src/cli/samples/planted-errors";
import { sampleWorkbooks } from "../../../src/cli/samples/write-samples";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { reconcileWithin } from "../../../src/jobs/reconciliation-sheets";
import { debtOfSnapshot } from "../../../src/jobs/debt/debt";
import { threePublicOfSnapshot } from "../../../src/jobs/three-public/three-public";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { addressOf } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/plan";
import { snapshotOfSheets } from "../../support/book-of-sheets";

const on = "2026-11-21";
const audit = async (sheets: readonly NewSheet[]) => auditSnapshot(await snapshotOfSheets(sheets), { on });
const places = ({ cells }: Finding) => cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`);

describe.each(["unit", "department"] as const)("the sample of a %s", (kind) => {
  test("is recognised whole, and nothing is found in it", async () => {
    const { forms, organisation, year, result } = await audit(sampleBook(kind));
    expect(forms).toHaveLength(9);
    expect({ organisation, year }).toEqual({ organisation: "云岭县星野管理局", year: 2026 });
    expect(result.findings).toEqual([]);
    expect(result.withinRounding).toEqual([]);
    // Its text compares with last year's budget, which no workbook gives.
    expect(result.notChecked.map(({ rule }) => rule).sort()).toEqual([
      "changes-follow-from-amounts",
      "government-funds-table-adds-up",
      "state-capital-table-adds-up",
    ]);
  });
});

describe("the sample with errors", () => {
  const planted = audit(plantErrors(sampleBook("unit")));

  test.each(plantedErrors)(
    "$what is found at $sheet!$address",
    async ({ sheet, address, rule, messageId }) => {
      const { result } = await planted;
      const here = result.findings.filter((finding) => places(finding).includes(`${sheet}!${address}`));
      expect(here.map((finding) => `${finding.rule}.${finding.messageId}`)).toEqual([`${rule}.${messageId}`]);
    },
  );

  test("nothing else is found", async () => {
    const { result } = await planted;
    expect(result.findings.map(places)).toHaveLength(plantedErrors.length);
  });

  test("every finding and reason has its words", async () => {
    const { findings, notChecked, notApplicable } = (await planted).result;
    const messages = findings.flatMap((finding) => [finding, ...finding.explains]);
    expect(messages.map(wordingProblem).filter(Boolean)).toEqual([]);
    expect([...notChecked, ...notApplicable].map(reasonProblem).filter(Boolean)).toEqual([]);
  });
});

describe("the samples of the other jobs", () => {
  test("the county's debt is computed, and says what was planted", async () => {
    const report = debtOfSnapshot(await snapshotOfSheets(debtBook()), { on });
    expect(report.status).toBe("computed");
    expect(report.gate?.isClosed).toBe(true);
    expect(report.schedules).toHaveLength(9);
    expect(report.result.findings.flatMap(places).sort()).toEqual([
      "政府性债务台账!F12",
      "政府性债务台账!I9",
      "政府性债务台账!Y7",
    ]);
  });

  test("the published debt forms tie with each other and with the indicators", async () => {
    const { forms, result } = await audit(debtBook());
    expect(forms).toHaveLength(4);
    expect(result.findings.flatMap(places).every((place) => place.startsWith("政府性债务台账!"))).toBe(true);
  });

  test("the expense ledgers and “三公”经费 say what was planted, and nothing else", async () => {
    const report = threePublicOfSnapshot(await snapshotOfSheets(expenseBook()), { on });
    expect(report.result.findings.flatMap(places).sort()).toEqual([
      "三公经费执行!K4",
      "三公经费执行!K6",
      "三公经费预算!C10",
      "三公经费预算!C4",
      "会议培训台账!L5",
      "公务接待台账!E7",
      "公务接待台账!I6",
      "公务用车台账!E5",
      "公务用车维修加油台账!G9",
      "公务用车维修加油台账!H6",
      "差旅费台账!F5",
      "差旅费台账!L7",
      "资产购置登记表!I5",
    ]);
  });

  test("the treasury's books differ from the unit's forms where it was planted", async () => {
    const snapshot = await snapshotOfSheets(treasuryBook());
    const found = reconcileWithin(snapshot, on)!;
    const open = found.rows.filter(({ kind }) => kind !== "matched");
    expect(open.map(({ kind, code, difference }) => `${kind} ${code} ${difference}`).sort()).toEqual([
      "differing 2080505 -36",
      "differing heads 1",
      "onlyTreasury 2210202 -486240",
      "onlyUnit 2210203 486240",
    ]);
    expect((await audit(treasuryBook())).result.findings).toEqual([]);
  });

  test("the platform's export is a source of public forms", async () => {
    const { findings } = (await audit(exportSheets())).result;
    expect(findings).toEqual([]);
  });
});

describe("the files of assets/samples", () => {
  const folder = path.resolve(__dirname, "../../../assets/samples");
  const workbooks = sampleWorkbooks();

  test("are those that the script makes", () => {
    const committed = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
    expect(committed.sort()).toEqual(
      Object.keys(workbooks)
        .map((name) => `${name}.xlsx`)
        .sort(),
    );
  });

  test.each(Object.entries(workbooks))("%s holds what the script makes today", (name, sheets) => {
    const committed = WorkbookPackage.open(readFileSync(path.join(folder, `${name}.xlsx`))).read();
    expect(committed).toEqual(WorkbookPackage.open(workbookOfSheets(sheets)).read());
  });

  test.each(Object.entries(workbooks))("%s is made of the same bytes each time", (_name, sheets) => {
    expect(Buffer.compare(workbookOfSheets(sheets), workbookOfSheets(sheets))).toBe(0);
  });
});
