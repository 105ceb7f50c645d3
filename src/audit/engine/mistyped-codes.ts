import { parentOf } from "../../finance/classification/code";
import type { Facts, Table, TableRow } from "../../templates/facts";

/** A row whose code differs from the one that more forms of the book give its item. */
export interface MistypedCode {
  readonly table: Table;
  readonly row: TableRow;
  readonly code: string;
  /** The code of the others, and one of them. */
  readonly usual: string;
  readonly other: Table;
}

type CodedRow = Pick<MistypedCode, "table" | "row" | "code">;

/** Finds codes mistyped in one form (编码录错): items of one name under one parent carry one code throughout a book. */
export function mistypedCodes(facts: Facts): MistypedCode[] {
  return itemsByName(facts).flatMap(otherCodes);
}

/** A name that one form prints under two codes tells nothing. */
function itemsByName(facts: Facts): CodedRow[][] {
  const items = new Map<string, CodedRow[]>();
  for (const table of facts.tables) {
    for (const { key: section, rows } of table.template.sections) {
      if (rows.by !== "code") continue;
      for (const row of table.rowsOf(section)) {
        if (row.code === undefined || row.label === "") continue;
        const key = [rows.kind, parentOf(row.code) ?? "", row.label].join("|");
        items.set(key, [...(items.get(key) ?? []), { table, row, code: row.code }]);
      }
    }
  }
  return [...items.values()].filter((rows) => new Set(rows.map(({ table }) => table)).size === rows.length);
}

function otherCodes(rows: readonly CodedRow[]): MistypedCode[] {
  const times = new Map<string, number>();
  for (const { code } of rows) times.set(code, (times.get(code) ?? 0) + 1);
  const [usual, next] = [...times].sort(([, a], [, b]) => b - a);
  if (!usual || !next || usual[1] === next[1]) return [];
  const other = rows.find(({ code }) => code === usual[0])!.table;
  return rows.filter(({ code }) => code !== usual[0]).map((coded) => ({ ...coded, usual: usual[0], other }));
}
