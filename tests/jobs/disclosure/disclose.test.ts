import { scanBeforeDisclosure, scanSnapshot, withheldFrom } from "../../../src/jobs/disclosure/disclose";
import { auditFacets } from "../../../src/jobs/audit/audit-facets";
import { exportSheets } from "../../../src/cli/samples/export-book";
import { openFile } from "../../../src/files/open-file";
import { notCheckedWords } from "../../../src/audit/words/not-checked";
import { render } from "../../../src/audit/words/render";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { explanationsSheet } from "../../../src/reports/findings/explanations-sheet";
import { linesOf } from "../../support/audit-sheets";
import { ledgerRows, soundLedger } from "../../support/budget-ledger";
import { carelessFile, inventedIdentityNumber } from "../../support/careless-file";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { realWorkbooks } from "../../support/real-workbooks";

const on = "2026-11-22";

function scanned(workbook = WorkbookPackage.open(carelessFile())) {
  const disclosed = { carried: workbook.carriedAlong(), hasOwnRecords: workbook.stateKeys().length > 0 };
  return scanSnapshot(workbook.read("all", auditFacets), disclosed, { on }).result;
}

test("says where everything lies that nobody means to publish", () => {
  expect(linesOf(scanned())).toEqual([
    "error found 说明!A1",
    "error found 说明!A1",
    "error hidden 底稿!A1",
    "warning hidden 支出表!D1 支出表!A4 支出表!B4",
    "warning journal",
    "warning signed 支出表!B2",
    "warning creator",
    "warning lastModifiedBy",
    "warning manager",
    "warning company",
    "warning folder",
    "warning linked",
  ]);
});

test("a personal number is not repeated", () => {
  for (const language of ["zh", "en"] as const) {
    const said = scanned()
      .findings.map((finding) => render(finding, language))
      .join("\n");
    expect(said).not.toContain(inventedIdentityNumber);
    expect(said).toContain("**************0014");
  }
});

test("our working sheets are withheld with the hidden ones, and hidden rows and columns blanked", () => {
  const workbook = WorkbookPackage.open(carelessFile());
  workbook.addSheet(explanationsSheet([]));
  expect(linesOf(scanned(workbook))).toContain("warning sheet 审核说明!A1");
  const { sheets, isBlanked } = withheldFrom(workbook.read("all", auditFacets));
  expect(sheets).toEqual(["底稿", "审核说明"]);
  const at = (row: number, column: number) => isBlanked({ sheet: "支出表", row, column });
  expect([at(3, 0), at(3, 1), at(0, 3), at(0, 0), at(2, 1)]).toEqual([true, true, true, false, false]);
});

test.each([
  { name: "a form is made from", beside: ["单位支出总表"], withheld: ["2.17单位支出总表", "预算明细"] },
  { name: "nothing else stands beside", beside: [], withheld: [] },
])("the export and the ledger that $name: $withheld", async ({ beside, withheld }) => {
  const expenditure = exportSheets().find(({ name }) => name === "2.17单位支出总表")!;
  const host = new MemoryHost(new MemoryWorkbook());
  const added = [expenditure, ...beside.map((name) => ({ ...expenditure, name }))];
  await host.apply({ purpose: "test", edits: added.map((sheet) => ({ kind: "addSheet", sheet })) });
  host.workbook.addSheet("预算明细", ledgerRows(soundLedger));
  const snapshot = await host.read("all", auditFacets);
  expect(withheldFrom(snapshot).sheets).toEqual(withheld);
  const { findings } = scanSnapshot(snapshot, { carried: undefined, hasOwnRecords: false }, { on }).result;
  const said = findings.flatMap(({ messageId, data }) => (messageId === "source" ? [data["sheet"]] : []));
  expect(said).toEqual(withheld);
});

test("the public version has only what a person must delete", () => {
  const workbook = WorkbookPackage.open(carelessFile());
  workbook.makePublic(withheldFrom(workbook.read("all", auditFacets)));
  expect(linesOf(scanned(workbook))).toEqual(["error found 说明!A1", "error found 说明!A1"]);
});

test("what the host cannot look at is 未检查, never passed", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("支出表", [["合计", 1]]);
  const { result } = await scanBeforeDisclosure(new MemoryHost(workbook), { on });
  expect(result.findings).toEqual([]);
  expect(result.notChecked.map(({ rule }) => rule)).toEqual([
    "no-comments-stay",
    "no-names-of-people-stay",
    "no-links-to-other-files",
    "no-source-data-stays",
  ]);
  expect(notCheckedWords(result.notChecked[0]!, "zh")).toContain("检查文档");
});

const published = realWorkbooks().filter(({ name }) => /^(budgets|final-accounts)/.test(name));
(published.length > 0 ? describe : describe.skip)("published books", () => {
  test.each(published)("$name: nothing in its cells is accused", async ({ file }) => {
    const { result } = await scanBeforeDisclosure(await openFile(file), { on });
    expect(linesOf(result).filter((line) => line.includes("!"))).toEqual([]);
  });
});
