import { auditSnapshot } from "../../src/jobs/audit/audit";
import { auditFacets } from "../../src/jobs/audit/audit-facets";
import { proposeReport, writeReport } from "../../src/jobs/report/report";
import type { ReportProposal, ReportRequest } from "../../src/jobs/report/report-types";
import { undo } from "../../src/jobs/writing/undo";
import { exportSheets } from "../../src/cli/samples/export-book";
import { parseAddress } from "../../src/workbook/address";
import { chineseNumeral } from "../../src/finance/text/chinese-numeral";
import type { CellWrite } from "../../src/workbook/plan";
import { WorkbookView, type CellValue, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallFinalAccounts } from "../support/small-final-accounts";

const at = "2026-11-22T08:00:00Z";

interface Book {
  readonly name: string;
  readonly source: () => Promise<MemoryHost>;
  readonly request: ReportRequest & { readonly packOn: string };
  readonly sheets: readonly string[];
}

const books: readonly Book[] = [
  {
    name: "a budget from the platform's export",
    source: async () => {
      const host = new MemoryHost(new MemoryWorkbook());
      const edits = exportSheets().map((sheet) => ({ kind: "addSheet" as const, sheet }));
      await host.apply({ purpose: "test", edits });
      return host;
    },
    request: { set: "district-budget", packOn: "2026-11-22" },
    sheets: ["单位概况", "编制说明", "名词解释"],
  },
  {
    name: "final accounts from the report-maker's sheets",
    source: async () => {
      const workbook = new MemoryWorkbook();
      const { 决算情况说明: _text, ...forms } = smallFinalAccounts();
      Object.entries(forms).forEach(([name, rows], index) =>
        workbook.addSheet(`Z0${index + 1} ${name}`.slice(0, 31), rows),
      );
      return new MemoryHost(workbook);
    },
    request: { set: "final-accounts", year: 2024, bookKind: "department", packOn: "2025-08-20" },
    sheets: ["部门概况", "决算说明", "名词解释"],
  },
];

const viewOf = async (host: MemoryHost) => new WorkbookView(await host.read("all", ["formulas"]));

async function type(host: MemoryHost, sheet: string, cells: readonly CellWrite[]): Promise<void> {
  await host.apply({ purpose: "typing", edits: [{ kind: "setCells", sheet, cells }] });
}

describe.each(books)(
  "the published book of $name",
  ({ source, request, sheets: [overview, text, terms] }) => {
    let host: MemoryHost;
    let made: ReportProposal;
    let before: WorkbookSnapshot;

    beforeAll(async () => {
      host = await source();
      before = await host.read("all", ["formulas"]);
      made = await proposeReport(host, request);
      await writeReport(host, { plan: made.plan, at });
    });

    test("stands in the order of its contents, which say the titles of its sheets and lead there", async () => {
      const view = await viewOf(host);
      const names = view.sheets.map(({ name }) => name).slice(before.sheets.length);
      const tables = made.forms.map(({ sheet }) => sheet);
      expect(names).toEqual(["封面", "目录", overview, ...tables, text, terms, "取数"]);
      const contents = view.sheet("目录")!;
      const entries = [...contents.data.rows].slice(1).map((row) => contents.cell(row, 0)!);
      expect(entries.map(({ value }) => /^(?:第.部分| +\d\.)/.exec(String(value))?.[0].trim())).toEqual([
        "第一部分",
        "第二部分",
        ...tables.map((_, index) => `${index + 1}.`),
        "第三部分",
        "第四部分",
      ]);
      for (const { value, formula } of entries.filter((entry) => entry.formula !== undefined)) {
        const [, sheet = "", address = ""] = /&'?([^']+)'?!(.+)$/.exec(formula!) ?? [];
        expect(value).toContain(view.value({ sheet, ...parseAddress(address)! }));
      }
      const added = made.plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
      const links = added.find(({ name }) => name === "目录")!.cells.flatMap(({ link }) => link ?? []);
      expect(links.map(({ sheet }) => sheet)).toEqual([overview, tables[0], ...tables, text, terms]);
    });

    test("made twice changes nothing", async () => {
      const again = await proposeReport(host, { ...request, packOn: "2027-01-05" });
      expect(again.plan.edits).toEqual([]);
    });

    test("has no findings but what a person has to fill in, and none once it is filled in", async () => {
      expect(new Set(await found(host, request))).toEqual(new Set(["reasons-are-given unfilled"]));
      const previous = await host.read(
        made.forms.map(({ sheet }) => sheet),
        auditFacets,
      );
      await fillIn(host, request, previous);
      expect(await found(host, request, previous)).toEqual([]);
    });

    test("can be taken back as a whole", async () => {
      const fresh = await source();
      await writeReport(fresh, { plan: made.plan, at });
      await undo(fresh);
      expect(await fresh.read("all", ["formulas"])).toEqual(before);
    });
  },
);

async function found(
  host: MemoryHost,
  { packOn: on }: Book["request"],
  previous?: WorkbookSnapshot,
): Promise<readonly string[]> {
  const snapshot = await host.read("all", auditFacets);
  const { result } = auditSnapshot(snapshot, { on, ...(previous ? { previous } : {}) });
  return result.findings.map(({ rule, messageId }) => `${rule} ${messageId}`);
}

/** Types what is asked for in the yellow cells, and over what the overview waits for. */
async function fillIn(host: MemoryHost, request: Book["request"], previous: WorkbookSnapshot): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const { blanks, plan } = await proposeReport(host, request, { previous, budget: previous });
    if (plan.edits.length > 0) await writeReport(host, { plan, at });
    for (const { key, row, sheet } of blanks)
      await type(host, sheet, [{ row, column: 1, value: said(key, row) }]);
  }
  const view = await viewOf(host);
  const overview = view.sheets.find(({ name }) => name.endsWith("概况"))!;
  for (const row of overview.data.rows) {
    const text = overview.text(row, 0) ?? "";
    if (text.includes("【"))
      await type(host, overview.name, [
        { row, column: 0, value: text.replace(/【.*】/, "档案的收集和保管") },
      ]);
  }
}

/** An answer of each kind; no two reasons alike, or the text would be found printed twice. */
function said(key: string, row: number): CellValue {
  if (/use$|reason$|comparison$/.test(key)) return `按规定用于第${chineseNumeral(row)}类工作`;
  return key === "procurement" ? 3 : 1;
}

describe("pages that stand already", () => {
  const withPages = async (pages: Readonly<Record<string, CellValue[][]>>) => {
    const host = await books[0]!.source();
    for (const [name, rows] of Object.entries(pages)) host.workbook.addSheet(name, rows);
    return host;
  };
  const request = { ...books[0]!.request, forms: ["income-summary", "expenditure-summary"] };
  const pagesOf = async (host: MemoryHost) =>
    Object.fromEntries((await proposeReport(host, request)).pages.map(({ page, action }) => [page, action]));

  test("are kept where others wrote them", async () => {
    const host = await withPages({
      封面: [["云岭县2026年单位预算"]],
      目录: [["目录"], ["一、单位主要职能"], ["二、单位预算表"]],
      主要职能: [["单位主要职能"], ["本单位管理夜空观测工作。"]],
      编制说明: [["2026年单位预算编制说明"], ["收入预算1.00万元。"]],
      名词解释: [["名词解释"], ["基本支出：维持机构运转的支出。"]],
    });
    expect(await pagesOf(host)).toEqual({
      cover: "unchanged",
      contents: "kept",
      overview: "kept",
      explanation: "kept",
      terms: "kept",
    });
  });

  test("get the year of the tables on their cover", async () => {
    const host = await withPages({ 封面: [["云岭县2025年单位预算"], ["编制日期：2025年12月1日"]] });
    const { rows } = await proposeReport(host, request);
    expect(rows.map(({ address, after }) => ({ address, after }))).toEqual([
      { address: "A1", after: { value: "云岭县2026年单位预算" } },
    ]);
  });

  test("made for other tables are named and left", async () => {
    const host = await withPages({});
    const { plan } = await proposeReport(host, { ...request, forms: ["income-summary"] });
    await writeReport(host, { plan, at });
    expect((await pagesOf(host))["contents"]).toBe("outdated");
  });
});
