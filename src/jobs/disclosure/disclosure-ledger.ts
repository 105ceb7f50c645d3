import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { Policy } from "../../finance/policy/policy";
import { foldText } from "../../finance/text/fold-text";
import { computedCells, type DisclosureColumn, type LedgerDays } from "../../reports/disclosure-ledger-cells";
import { disclosureLedgerSheet } from "../../reports/disclosure-ledger-sheet";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import { daySerial } from "../../templates/ledgers/day-serial";
import { disclosureLedger } from "../../templates/ledgers/disclosure-ledger";
import { keysOf } from "../../templates/ledgers/ledger";
import { readLedgers, type Ledger } from "../../templates/ledgers/read-ledgers";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { CellWrite, Plan } from "../../workbook/plan";
import {
  CellKind,
  WorkbookView,
  type Cell,
  type SheetView,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "../audit/audit";
import type { JobOptions } from "../writing/progress";
import { unitsListed } from "../units-listed";
import { write, type WriteRequest } from "../writing/write";

const purpose = "disclosure-ledger";

export interface DisclosureLedgerRequest extends Pick<AuditOptions, "templates"> {
  /** The day by which 公开情况 is told, `YYYY-MM-DD`. */
  readonly on: string;
  readonly policy?: Policy;
  /** Units beside the department itself and those its expenditure by unit lists. */
  readonly units?: readonly string[];
}

/**
 * The ledger of publication (公开台账) of a department and its second-level units: a new sheet with a row for each, or
 * the one that stands there brought up to date, days and words a person typed kept. Nothing is written.
 */
export async function proposeDisclosureLedger(
  host: Host,
  request: DisclosureLedgerRequest,
  { signal }: JobOptions = {},
): Promise<Plan> {
  const snapshot = await host.read("all", ["formulas"], signal);
  if (signal?.aborted) throw new HostError("aborted");
  return disclosureLedgerPlan(snapshot, request);
}

/** The same for what was read already. Pure. */
export function disclosureLedgerPlan(snapshot: WorkbookSnapshot, request: DisclosureLedgerRequest): Plan {
  const { on, policy: given = builtInPolicy, templates } = request;
  const { context } = readBook(snapshot, { on, policy: given, ...(templates && { templates }) });
  const { facts, policy } = context;
  const days = { on, policy, date1904: snapshot.date1904 };
  const units = unitsOnce([
    ...(facts.organisation === undefined ? [] : [facts.organisation]),
    ...unitsListed(facts),
    ...(request.units ?? []),
  ]);
  const view = new WorkbookView(snapshot);
  const [ledger] = readLedgers(view, disclosureLedger);
  const sheet = ledger && view.sheets.find(({ name }) => name === ledger.sheet);
  if (ledger && sheet) return upToDate(ledger, sheet, units, days);
  const name = freeSheetName(
    disclosureLedger.title,
    view.sheets.map((each) => each.name),
  );
  const newSheet = disclosureLedgerSheet(
    units.map((unit) => ({ unit })),
    days,
    { name, organisation: facts.organisation ?? "" },
  );
  return { purpose, edits: [{ kind: "addSheet", sheet: newSheet }] };
}

/** Writes a proposed ledger through the journal, so that it can be taken back. */
export async function writeDisclosureLedger(
  host: Host,
  request: WriteRequest,
  options: JobOptions = {},
): Promise<EntryHeader> {
  return write(host, request, options);
}

/** Days and 公开情况 computed anew where our formulas or nothing stand, and units that had no row yet, in free rows or below. */
function upToDate(
  ledger: Ledger<DisclosureColumn>,
  sheet: SheetView,
  units: readonly string[],
  days: LedgerDays,
): Plan {
  const columnOf = (key: DisclosureColumn) => ledger.columns.get(key);
  const day = { row: ledger.headingRow - 1, column: columnOf("remark") ?? -1 };
  const hasDay = day.row >= 0 && sheet.cell(day.row, day.column)?.kind === CellKind.number;
  const hasAll =
    hasDay && keysOf(disclosureLedger).every((key) => isOfExpenses(key) || ledger.columns.has(key));
  const known = ledger.entries.map((entry) => ({
    row: entry.row,
    unit: entry.text("unit"),
    approved: entry.day("approved"),
    published: entry.day("published"),
    expensesPublished: entry.day("expensesPublished"),
  }));
  const missing = units.filter((unit) => !known.some((each) => foldText(each.unit) === foldText(unit)));
  const free = freeRows(ledger, sheet);
  const added = missing.map((unit, index) => ({
    row: free[index] ?? sheet.rowEnd + index - free.length,
    unit,
  }));
  const rows = [...known, ...added];
  const cells: CellWrite[] = [
    ...(hasDay ? [{ ...day, value: daySerial(days.on, days.date1904) }] : []),
    ...added.map(({ row, unit }) => ({ row, column: columnOf("unit")!, value: unit })),
    ...rows.flatMap((unit) => {
      const computed = computedCells(unit.row, unit, days, { columnOf: (key) => columnOf(key) ?? 0, day });
      return Object.entries(computed).flatMap(([key, content]): CellWrite[] => {
        const column = columnOf(key as DisclosureColumn);
        if (column === undefined) return [];
        const standing = sheet.cell(unit.row, column);
        const isOurs = hasAll && standing?.formula !== undefined;
        if (!isOurs && standing && standing.kind !== CellKind.empty) return [];
        const { value, formula } = content;
        return [{ row: unit.row, column, value, ...(hasAll && formula ? { formula } : {}) }];
      });
    }),
  ];
  return { purpose, edits: [{ kind: "setCells", sheet: ledger.sheet, cells }] };
}

/** Columns that ledgers of an earlier day do without. */
const isOfExpenses = (key: DisclosureColumn) => key === "expensesPublished" || key === "expensesStatus";

/** Rows below the last unit that wait for one: nothing stands in them but their number and formulas. */
function freeRows({ entries, columns, headingRow }: Ledger<DisclosureColumn>, sheet: SheetView): number[] {
  const isNumber = ({ column, kind }: Cell) => column === columns.get("number") && kind === CellKind.number;
  const isFree = (row: number) =>
    sheet.rowCells(row).every((cell) => cell.kind === CellKind.empty || cell.value === "" || isNumber(cell));
  const rows: number[] = [];
  for (let row = (entries.at(-1)?.row ?? headingRow) + 1; row < sheet.rowEnd && isFree(row); row += 1)
    rows.push(row);
  return rows;
}

function unitsOnce(units: readonly string[]): string[] {
  return [...new Map(units.map((unit) => [foldText(unit), unit])).values()];
}
