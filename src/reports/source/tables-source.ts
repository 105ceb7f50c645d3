import { sumOf, zero, type Decimal } from "../../finance/money/decimal";
import type { Table, TableRow } from "../../templates/facts";
import { basicExpenditureAccount } from "../../templates/final-accounts/basic-expenditure-account";
import type { SectionDefinition } from "../../templates/template";
import { addressOf, quoteSheet } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouped-by";
import type { SheetView, WorkbookView } from "../../workbook/snapshot";
import type { LiveAmount } from "../sheets/live-amount";
import { codedAmounts, type CodedAmounts } from "./coded-lines";
import { exactly, sumIfs } from "./criterion";
import { detailOfBasicExpenditure } from "./detail-of-basic-expenditure";
import { economicColumns } from "./economic-columns";
import { equivalentColumns, equivalentItem } from "./equivalent-columns";
import type { FormColumn, FormSource, NamedAmounts } from "./form-source";
import { codePlaceOf, detailRows, sourceRows } from "./table-place";

/** A column of a recognised table: where its amounts stand. */
interface FoundColumn {
  readonly table: Table;
  readonly section: SectionDefinition;
  readonly sheet: SheetView;
  readonly at: number;
}

/**
 * The sheets of an export (一体化系统、决算报表软件) as a source: each recognised table answers for the form of its
 * kind, and for another form's column where both say the same. A section that runs on in further columns answers for
 * none: the formulas over it take one column.
 */
export function tablesSource(view: WorkbookView, tables: readonly Table[]): FormSource {
  const find = ({ template, section: key, column }: FormColumn): FoundColumn | undefined => {
    for (const table of tables) {
      const section = table.template.id === template ? table.section(key) : undefined;
      const place = section && table.parts.places.get(section);
      const at = place?.further.length === 0 ? table.parts.columns.get(section!)?.get(column) : undefined;
      const sheet = view.sheet(table.sheet);
      if (section && at !== undefined && sheet) return { table, section, sheet, at };
    }
    return undefined;
  };
  const firstOf = <Answer>(column: FormColumn, answer: (found: FoundColumn) => Answer | undefined) => {
    for (const each of [column, ...equivalentColumns(column)]) {
      const found = find(each);
      const answered = found && answer(found);
      if (answered !== undefined) return answered;
    }
    return undefined;
  };
  const detailed = ({ template, section }: FormColumn): CodedAmounts | undefined => {
    if (template !== basicExpenditureAccount.id) return undefined;
    const table = detailOfBasicExpenditure(tables);
    const sheet = table && view.sheet(table.sheet);
    return sheet && economicColumns(sheet, table, section);
  };
  const names = new Map(
    tables.flatMap((table) =>
      [...table.parts.rows.values()].flatMap((rows) =>
        rows.flatMap(({ code, label }) => (code && label ? [[code, label] as const] : [])),
      ),
    ),
  );
  return {
    coded: (column) => firstOf(column, codedIn) ?? detailed(column),
    item(column, item) {
      const own = firstOf(column, (found) => itemIn(found, item));
      const other = own ? undefined : equivalentItem(column);
      const found = other && find(other.column);
      return own ?? (found && itemIn(found, other.item));
    },
    named: (column) => firstOf(column, namedIn),
    nameOf: (code) => names.get(code),
  };
}

function codedIn({ table, section, sheet, at }: FoundColumn): CodedAmounts | undefined {
  const place = table.parts.places.get(section);
  if (!place) return undefined;
  if (section.rows.by === "item") return classesIn({ table, section, sheet, at });
  if (section.rows.by !== "code") return undefined;
  const rows = detailRows(table.rowsOf(section.key));
  return codedAmounts({
    rows: sourceRows(table, place),
    place: codePlaceOf(sheet, place, rows, section.rows.kind),
    amountColumn: at,
    unit: table.parts.unit,
    lines: rows.map((row) => ({ code: row.code!, yuan: amountAt(table, row.row, at) })),
  });
}

/** The functional classes of a form by item, each found again by its name. */
function classesIn(found: FoundColumn): CodedAmounts | undefined {
  const { table, section, at } = found;
  const rows = table.rowsOf(section.key).filter(({ code }) => code !== undefined);
  if (rows.length === 0) return undefined;
  return {
    codes: [...new Set(rows.map(({ code }) => code!))],
    under(code) {
      const own = rows.filter((row) => row.code!.startsWith(code));
      return {
        yuan: sumOf(own.map(({ row }) => amountAt(table, row, at))),
        formula: own.map((row) => lineFormula(found, row)).join("+") || "0",
        unit: table.parts.unit,
      };
    },
  };
}

/** The amount of an item; `item#1` is the second line of that name. */
function itemIn(found: FoundColumn, item: string): LiveAmount | undefined {
  const { table, section, at } = found;
  const [wanted, again = "0"] = item.split("#");
  const row = table
    .rowsOf(section.key)
    .find(({ key, occurrence }) => key === wanted && occurrence === Number(again));
  if (!row) return undefined;
  return { yuan: amountAt(table, row.row, at), formula: lineFormula(found, row), unit: table.parts.unit };
}

function namedIn(found: FoundColumn): NamedAmounts | undefined {
  const { table, section, at } = found;
  if (section.rows.by !== "name") return undefined;
  const all = table.rowsOf(section.key);
  const rows = all.filter(({ key }) => key.startsWith("name:"));
  const total = all.find(({ key }) => key === "total");
  const byName = groupedBy(rows, ({ label }) => label);
  const sum = (own: readonly TableRow[], formula: string): LiveAmount => ({
    yuan: sumOf(own.map(({ row }) => amountAt(table, row, at))),
    formula,
    unit: table.parts.unit,
  });
  return {
    names: [...byName.keys()],
    of(name) {
      const own = byName.get(name) ?? [];
      return sum(own, own.map((row) => cellFormula(table.sheet, row.row, at)).join("+") || "0");
    },
    total: total
      ? sum([total], cellFormula(table.sheet, total.row, at))
      : sum(rows, sumIfs(sourceRows(table, table.parts.places.get(section)!), at, [])),
  };
}

/** The amount beside a line: by its printed name, so that it is found again when lines move; by its cell where names recur. */
function lineFormula({ table, section, sheet, at }: FoundColumn, row: TableRow): string {
  const place = table.parts.places.get(section);
  const text = row.labelCell && sheet.text(row.row, row.labelCell.column);
  const isUnique =
    text !== undefined &&
    table.rowsOf(section.key).filter((other) => sheet.text(other.row, row.labelCell!.column) === text)
      .length === 1;
  return place && isUnique
    ? sumIfs(sourceRows(table, place), at, [exactly(row.labelCell!.column, text)])
    : cellFormula(table.sheet, row.row, at);
}

function cellFormula(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${addressOf({ row, column })}`;
}

function amountAt(table: Table, row: number, column: number): Decimal {
  return table.factAt(row, column)?.amount ?? zero;
}
