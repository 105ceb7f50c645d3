import { findClassByName } from "../finance/classification/find-by-name";
import { chineseNumeralValue } from "../finance/text/chinese-numeral";
import { CellKind, type Cell } from "../workbook/snapshot";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import { lineName } from "./line-name";
import type { SectionColumns } from "./match-columns";
import type { RowRead } from "./read-code-row";
import { formulaLabel } from "./read-printed-formulas";
import type { ItemDefinition, RowsDefinition } from "./template";

/** Dots for rows to be added, and the row that numbers the columns. */
const filler = /^([-….·。—]*|栏次)$/;

/** Reads a line that goes by its name: an item of the form, a class, or a name no list knows. */
export function readItemRow(
  sheet: string,
  columns: SectionColumns,
  cells: readonly Cell[],
  items: readonly ItemDefinition[],
  classes: boolean,
): RowRead | undefined {
  const cell = cells.find(({ column }) => column === columns.names);
  if (cell?.kind !== CellKind.text) return undefined;
  const label = lineName(String(cell.value));
  if (label === "" || filler.test(label)) return undefined;
  const labelCell = { sheet, row: cell.row, column: cell.column };
  const item = items.find((definition) => definition.label.test(label));
  const code = item || !classes ? undefined : findClassByName(label, "functional");
  const key = item?.key ?? code ?? `name:${label}`;
  const ordinal = ordinalOf(String(cell.value));
  return { key, label, labelCell, ...ordinal, ...(code ? { code } : {}), codeCells: [], codeOddities: [] };
}

/** A line under whatever name; its total may be said in any column before the amounts. Group lines keep a key apart. */
export function readNameRow(
  sheet: string,
  columns: SectionColumns,
  cells: readonly Cell[],
  { total, groups }: Extract<RowsDefinition, { by: "name" }>,
): RowRead | undefined {
  const firstAmount = Math.min(...columns.amounts.values());
  const words = cells.filter(({ column, kind }) => column < firstAmount && kind === CellKind.text);
  const totalCell = words.find((cell) => total.test(lineName(textOf(cell))));
  const cell = totalCell ?? words.find(({ column }) => column === columns.names);
  if (!cell) return undefined;
  const label = lineName(textOf(cell));
  if (label === "" || filler.test(label) || formulaLabel.test(label)) return undefined;
  const key = totalCell ? "total" : `${groups?.test(label) ? "group" : "name"}:${label}`;
  return {
    key,
    label,
    labelCell: { sheet, row: cell.row, column: cell.column },
    ...ordinalOf(textOf(cell)),
    codeCells: [],
    codeOddities: [],
  };
}

const numeral = /^([一二三四五六七八九十]+)[、.．,，]/;

/** The place that a line gives itself among the others: 二、非税收入 is the second. */
function ordinalOf(text: string): Pick<TableRow, "ordinal"> {
  const [, said] = numeral.exec(foldLabel(text)) ?? [];
  return said ? { ordinal: chineseNumeralValue(said) } : {};
}

function textOf(cell: Cell): string {
  return cell.kind === CellKind.text ? String(cell.value) : "";
}
