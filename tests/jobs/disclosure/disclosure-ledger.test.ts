import { auditSnapshot } from "../../../src/jobs/audit/audit";
import {
  proposeDisclosureLedger,
  writeDisclosureLedger,
} from "../../../src/jobs/disclosure/disclosure-ledger";
import { undo } from "../../../src/jobs/writing/undo";
import { checkItems } from "../../../src/reports/check-sheet/check-items";
import { checkSheet } from "../../../src/reports/check-sheet/check-sheet";
import { daySerial } from "../../../src/templates/ledgers/day-serial";
import { disclosureLedger } from "../../../src/templates/ledgers/disclosure-ledger";
import { readLedgers } from "../../../src/templates/ledgers/read-ledgers";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { furtherSheets } from "../../support/further-forms";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudget } from "../../support/small-budget";

const on = "2025-02-20";
const at = "2025-02-20T09:00:00+08:00";
const whose = "云溪县档案馆";

function openBook(): MemoryHost {
  const workbook = new MemoryWorkbook();
  for (const [name, rows] of Object.entries({ ...smallBudget(), ...furtherSheets("分单位") }))
    workbook.addSheet(name, rows);
  return new MemoryHost(workbook);
}

async function withLedger(host: MemoryHost, day = on, units: readonly string[] = []): Promise<MemoryHost> {
  const plan = await proposeDisclosureLedger(host, { on: day, units });
  await writeDisclosureLedger(host, { plan, at });
  return host;
}

const read = (host: MemoryHost) => host.read("all", ["formulas"]);
const ledgerOf = async (host: MemoryHost) =>
  readLedgers(new WorkbookView(await read(host)), disclosureLedger)[0]!;
const statesOf = async (host: MemoryHost) =>
  (await ledgerOf(host)).entries.map((entry) => [entry.text("unit"), entry.day("due"), entry.text("status")]);

/** What a person types for the first unit. */
async function fill(host: MemoryHost, approved: string, published?: string): Promise<void> {
  const ledger = await ledgerOf(host);
  const { row } = ledger.entries[0]!;
  const cell = (key: "approved" | "published", day: string) => ({
    row,
    column: ledger.columns.get(key)!,
    value: daySerial(day, false),
  });
  const cells = [cell("approved", approved), ...(published ? [cell("published", published)] : [])];
  await host.apply({ purpose: "by hand", edits: [{ kind: "setCells", sheet: ledger.sheet, cells }] });
}

test("a row for the department and each of its units, recognised again, none of them checked yet", async () => {
  const host = await withLedger(openBook(), on, ["云溪县方志办"]);
  expect(await statesOf(host)).toEqual([
    [whose, undefined, "未检查"],
    ["云溪县档案馆(本级)", undefined, "未检查"],
    ["云溪县档案服务中心", undefined, "未检查"],
    ["云溪县方志办", undefined, "未检查"],
  ]);
  const sheet = new WorkbookView(await read(host)).sheets.find(({ name }) => name === "公开台账")!;
  const [due, status] = [3, 6].map((column) => sheet.cell(3, column)?.formula);
  expect(due).toBe('IF(C4="","",C4+20)');
  expect(status).toBe(
    'IF(B4="","",IF(D4="","未检查",IF(E4="",IF($J$2>D4,"逾期","未公开"),IF(E4<=D4,"按时","逾期"))))',
  );
});

test.each([
  ["2025-02-05", undefined, "2025-02-25", "未公开"],
  ["2025-02-05", undefined, "2025-02-26", "逾期"],
  ["2025-02-05", "2025-02-25", "2025-03-01", "按时"],
  ["2025-02-05", "2025-02-26", "2025-03-01", "逾期"],
])("approved on %s, published on %s: on %s it is %s", async (approved, published, day, status) => {
  const host = await withLedger(openBook());
  await fill(host, approved, published);
  await withLedger(host, day);
  expect((await statesOf(host))[0]).toEqual([whose, "2025-02-25", status]);
});

test.each([
  [undefined, undefined, "2025-12-31", "未检查"],
  ["2025-02-05", undefined, "2025-12-31", "未公开"],
  ["2025-02-05", undefined, "2026-01-01", "逾期"],
  ["2025-02-05", "2025-12-31", "2026-01-15", "按时"],
  ["2025-02-05", "2026-01-01", "2026-01-15", "逾期"],
])(
  "approved on %s, the three public expenses published on %s: on %s it is %s",
  async (approved, said, day, status) => {
    const host = await withLedger(openBook());
    if (approved) await fill(host, approved);
    const ledger = await ledgerOf(host);
    const place = { row: ledger.entries[0]!.row, column: ledger.columns.get("expensesPublished")! };
    const cells = said === undefined ? [] : [{ ...place, value: daySerial(said, false) }];
    await host.apply({ purpose: "by hand", edits: [{ kind: "setCells", sheet: ledger.sheet, cells }] });
    await withLedger(host, day);
    expect((await ledgerOf(host)).entries[0]!.text("expensesStatus")).toBe(status);
  },
);

test("brought up to date it keeps what a person typed and adds units that are new; a second time nothing changes", async () => {
  const host = await withLedger(openBook());
  await fill(host, "2025-02-05", "2025-02-20");
  await withLedger(host, "2025-03-01", ["云溪县方志办"]);
  expect((await statesOf(host)).map(([unit, , status]) => `${unit} ${status}`)).toEqual([
    `${whose} 按时`,
    "云溪县档案馆(本级) 未检查",
    "云溪县档案服务中心 未检查",
    "云溪县方志办 未检查",
  ]);
  const before = await read(host);
  await withLedger(host, "2025-03-01", ["云溪县方志办"]);
  expect(await read(host)).toEqual(before);
});

test("more units than free rows go below the note and the signatures, which stay", async () => {
  const host = await withLedger(openBook());
  const many = Array.from({ length: 13 }, (_, index) => `第${index + 1}事业单位`);
  await withLedger(host, on, many);
  expect((await statesOf(host)).map(([unit]) => unit)).toEqual([
    whose,
    "云溪县档案馆(本级)",
    "云溪县档案服务中心",
    ...many,
  ]);
  const sheet = new WorkbookView(await read(host)).sheets.find(({ name }) => name === "公开台账")!;
  expect([16, 17].map((row) => String(sheet.cell(row, 0)?.value).slice(0, 3))).toEqual(["注：批", "填表人"]);
});

test("can be taken back", async () => {
  const host = await withLedger(openBook());
  await undo(host);
  expect((await host.outline()).sheets.map(({ name }) => name)).not.toContain("公开台账");
});

test("is no part of the book it stands in: the audit finds what it found before", async () => {
  const host = openBook();
  const before = auditSnapshot(await read(host), { on }).result;
  expect(auditSnapshot(await read(await withLedger(host)), { on }).result).toEqual(before);
});

test.each([
  [undefined, undefined, "notChecked", "没有批复日期"],
  ["2025-02-05", "2025-02-20", "met", "实际2025-02-20公开，符合期限"],
  ["2025-02-05", "2025-03-20", "notMet", "超过期限"],
  ["2025-02-05", undefined, "notChecked", "尚未公开"],
  ["2025-01-05", undefined, "notMet", "至今没有公开日期"],
])("the check sheet answers 及时性: %s, %s → %s", async (approved, published, verdict, words) => {
  const host = await withLedger(openBook());
  if (approved) await fill(host, approved, published);
  const report = auditSnapshot(await read(host), { on });
  expect(checkItems(report)[0]).toMatchObject({ subject: { kind: "timeliness" }, verdict });
  const { cells } = checkSheet(report, "zh", { name: "公开情况检查表" });
  expect(cells.some(({ value }) => typeof value === "string" && value.includes(words))).toBe(true);
});
