import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { write, utils } from "@e965/xlsx";
import { auditVerb } from "../../src/cli/audit/audit-verb";
import { consolidateVerb } from "../../src/cli/consolidate/consolidate-verb";
import { resultJson } from "../../src/cli/result-json";
import type { Verb } from "../../src/cli/verb";
import { NewsChannel } from "../../src/commands/news";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import { PackageHost } from "../../src/ooxml/package-host";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { OtherBooks } from "../../src/taskpane/binding/other-books";
import { EditWatch } from "../../src/taskpane/binding/edit-watch";
import { hostJobs } from "../../src/taskpane/binding/host-jobs";
import { PlaceVariants } from "../../src/taskpane/binding/place-variants";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import type { ChosenBooks, OtherBookKind } from "../../src/taskpane/pane-jobs/other-books";
import type { AuditScope } from "../../src/taskpane/pane-jobs/audit-jobs";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { askInShell } from "../support/shell";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "../support/small-budget";

/** The pane and the command hold a book against the same others, and find the same. */
const today = "2025-03-01";
const workbook = (sheets: BudgetSheets) => workbookOfSheets(sheetsOfRows(sheets));
const renamed = (sheets: BudgetSheets, from: string, to: string) =>
  JSON.parse(JSON.stringify(sheets).replaceAll(from, to)) as BudgetSheets;

function pane(bytes: Uint8Array) {
  const host = new PackageHost(bytes);
  return {
    host,
    jobs: hostJobs(host, {
      executor: inlineExecutor(() => Promise.resolve(engine)),
      today: () => today,
      now: () => `${today}T08:00:00.000Z`,
      news: new NewsChannel(),
      watch: new EditWatch(host),
      otherBooks: new OtherBooks(),
      variants: new PlaceVariants(),
      saveFile: () => undefined,
      workbookName: () => undefined,
      selfTest: () => Promise.resolve([]),
      functions: () => Promise.resolve([]),
    }),
  };
}

type Chosen = Partial<Record<OtherBookKind, ChosenBooks>>;

async function paneReport(bytes: Uint8Array, chosen: Chosen, scope: AuditScope = "workbook", sheet?: string) {
  const { host, jobs } = pane(bytes);
  if (sheet !== undefined) {
    const selected = { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    jest.spyOn(host, "selection").mockResolvedValue(selected);
  }
  for (const [kind, books] of Object.entries(chosen)) jobs.compareWith(kind as OtherBookKind, books);
  return jobs.audit(scope, () => {}, new AbortController().signal);
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-pane-books-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function onDisk(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

interface Told {
  readonly id: string;
  readonly rule: string;
  readonly data: unknown;
}

async function commandFindings(verb: Verb, paths: string[], typed: Record<string, unknown>): Promise<Told[]> {
  const { printed } = await askInShell(verb, paths, { ...typed, format: "json" }, { today });
  return (JSON.parse(printed) as { workbooks: { findings: Told[] }[] }).workbooks[0]!.findings;
}

const told = (findings: readonly Told[]) => findings.map(({ id, data }) => ({ id, data }));
const asTold = ({ result }: AuditReport) =>
  told(JSON.parse(JSON.stringify(resultJson(result, "zh").findings)) as Told[]);

const own = smallBudgetWith("支出", 11, 6, 801_000);
const lastYear = renamed(smallBudgetWith("支出", 14, 4, 30_000), "2025", "2024");
const reply = smallBudget();
const exported = smallBudgetWith("三公", 6, 2, 1.05);

/** Sheets as an .xls of Excel 97. */
function binary(sheets: BudgetSheets): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

function commaSeparated(rows: BudgetSheets[string]): Uint8Array {
  const lines = rows.map((cells) => cells.map((value) => `"${value ?? ""}"`).join(","));
  return new TextEncoder().encode(lines.join("\r\n"));
}

test.each([
  { kind: "an .xlsx", name: "批复.xlsx", bytes: workbook(reply) },
  { kind: "an .xls", name: "批复.xls", bytes: binary(reply) },
  { kind: "a .csv of one form", name: "支出预算总表.csv", bytes: commaSeparated(reply["支出"]!) },
])("$kind as the approved reply, an export and last year's book: the same findings", async (approved) => {
  const files = [approved, { name: "导出.xlsx", bytes: workbook(exported) }];
  const previous = { name: "上年.xlsx", bytes: workbook(lastYear) };
  const report = await paneReport(workbook(own), {
    approved: { files },
    lastYear: { files: [previous] },
  });
  const against = files.map(({ name, bytes }) => onDisk(name, bytes));
  const fromCommand = await commandFindings(auditVerb, [onDisk("公开.xlsx", workbook(own))], {
    against,
    previous: onDisk(previous.name, previous.bytes),
  });
  expect(fromCommand.map(({ rule }) => rule)).toContain("amounts-are-those-approved");
  expect(asTold(report)).toEqual(told(fromCommand));
});

test("sheets of the open workbook, chosen as the reply, are no sheets of it and say what the file says", async () => {
  const apart = Object.fromEntries(Object.entries(reply).map(([name, rows]) => [`批复${name}`, rows]));
  const sheets = Object.keys(apart);
  const report = await paneReport(workbook({ ...own, ...apart }), { approved: { sheets } });
  const name = `${sheets.join("、")}`;
  const asFile = await paneReport(workbook(own), { approved: { files: [{ name, bytes: workbook(apart) }] } });
  expect(report.result).toEqual(asFile.result);
  expect(report.result.findings.map(({ rule }) => rule)).toContain("amounts-are-those-approved");
});

test("one sheet is audited with what was chosen on others; a chosen one by itself", async () => {
  const bytes = workbook({ 支出: own["支出"]!, 批复: reply["支出"]! });
  const chosen = { approved: { sheets: ["批复"] } };
  const one = await paneReport(bytes, chosen, "sheet", "支出");
  expect(one.forms.map(({ sheet }) => sheet)).toEqual(["支出"]);
  expect(one.result.findings.map(({ rule }) => rule)).toContain("amounts-are-those-approved");
  const itself = await paneReport(bytes, chosen, "sheet", "批复");
  expect(itself.forms.map(({ sheet }) => sheet)).toEqual(["批复"]);
});

test("units beside a department say what consolidate says, and which files were left out", async () => {
  const department = workbook(renamed(smallBudget(), "云溪县档案馆", "云溪县档案局"));
  const units = [
    { name: "馆.xlsx", bytes: workbook(smallBudgetWith("支出", 11, 6, 790_000)) },
    { name: "旧.xlsx", bytes: workbook(lastYear) },
  ];
  const report = await paneReport(department, { units: { files: units } });
  const fromCommand = await commandFindings(
    consolidateVerb,
    units.map(({ name, bytes }) => onDisk(name, bytes)),
    { department: onDisk("部门.xlsx", department) },
  );
  const rule = "department-is-sum-of-its-units";
  expect(fromCommand.map((finding) => finding.rule)).toEqual([rule]);
  expect(asTold(report).filter(({ id }) => id.startsWith(rule))).toEqual(told(fromCommand));
  expect(report.consolidated).toEqual({ units: ["云溪县档案馆"], missing: [], leftOut: ["旧.xlsx"] });
});

test("a sheet that is gone is named", async () => {
  const report = paneReport(workbook(own), { lastYear: { sheets: ["上年"] } });
  await expect(report).rejects.toMatchObject({ code: "sheetMissing", data: { sheet: "上年" } });
});

test("the sheets to choose from are those of the unit, not ours", async () => {
  const { jobs } = pane(workbook({ ...own, 审核结果: [["审核结果"]] }));
  expect(await jobs.sheetsToChoose()).toEqual(Object.keys(own));
});
