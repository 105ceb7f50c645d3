import { decimalFromNumber, sumOf, zero, type Decimal } from "../finance/money/decimal";
import { parseAmount } from "../finance/money/parse-amount";
import { tableStep } from "../finance/money/table-step";
import { toYuan, type AmountUnit } from "../finance/money/unit";
import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import type { Fact, Table, TableRow, TextAmount, UnreadableAmount } from "./facts";
import { textBehindLabel } from "./field-amounts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";
import { isNoteOfTable } from "./notes-of-tables";
import type { ColumnDefinition, SectionDefinition, Template } from "./template";

/** An amount cell as read, before the table's step is known. */
interface ReadCell {
  readonly section: SectionDefinition;
  readonly row: TableRow;
  readonly column: ColumnDefinition;
  readonly at: number;
  readonly yuan: Decimal;
  readonly isBlank: boolean;
  readonly origin: Fact["origin"];
  /** A formula that shows nothing. */
  readonly isBlankFormula?: true;
  readonly isUnreadable?: true;
}

export interface ReadAmounts {
  readonly step: Decimal;
  readonly unreadable: readonly UnreadableAmount[];
  readonly textAmounts: readonly TextAmount[];
  makeFacts(table: Table): Fact[];
}

/** Reads the amounts at the crossings of a form's rows and columns; a crossing with nothing in it is a blank amount. */
export function readAmounts(
  sheet: SheetView,
  template: Template,
  unit: AmountUnit,
  sections: readonly (SectionColumns & { readonly rows: readonly TableRow[] })[],
): ReadAmounts {
  const cells: ReadCell[] = [];
  const unreadable: UnreadableAmount[] = [];
  const textAmounts: TextAmount[] = [];

  for (const { section, amounts, rows } of sections) {
    for (const row of rows) {
      for (const column of section.columns) {
        const at = amounts.get(column.key);
        if (at === undefined) continue;
        const cell = sheet.cell(row.row, at);
        const ref = { sheet: sheet.name, row: row.row, column: at };
        const isBehindLabel = row.labelCell?.column === at && row.labelCell.row === row.row;
        const read = readAmount(isBehindLabel ? withoutLabel(cell) : cell, unit);
        if (read === "error" || read === "notAnAmount") {
          unreadable.push({ cell: ref, text: String(cell?.value ?? ""), why: read, row, column });
          cells.push({
            section,
            row,
            column,
            at,
            yuan: zero,
            isBlank: true,
            origin: "text",
            isUnreadable: true,
          });
          continue;
        }
        if (read.origin === "text" && !read.isBlank && !isBehindLabel) {
          textAmounts.push({ cell: ref, text: String(cell!.value), oddities: read.oddities });
        }
        const others = (row.alsoAt ?? []).map((other) => readAmount(sheet.cell(other, at), unit));
        const known = others.filter((other) => typeof other === "object");
        const all = [read, ...known];
        cells.push({
          section,
          row,
          column,
          at,
          yuan: sumOf(all.map(({ yuan }) => yuan)),
          isBlank: all.every(({ isBlank }) => isBlank),
          origin: read.origin,
          ...(read.isBlank && cell?.formula !== undefined ? { isBlankFormula: true } : {}),
          ...(known.length < others.length ? { isUnreadable: true } : {}),
        });
      }
    }
  }
  const uncomputed = new Set(uncomputedAmong(cells));
  for (const { row, column, at } of uncomputed) {
    const cell = { sheet: sheet.name, row: row.row, column: at };
    unreadable.push({ cell, text: "", why: "notComputed", row, column });
  }

  const observed = cells
    .filter(({ origin, isBlank }) => origin !== "formula" && !isBlank)
    .map(({ yuan }) => yuan);
  const step = tableStep(observed, { unit, decimals: template.decimals });
  return {
    step,
    unreadable,
    textAmounts,
    makeFacts: (table) =>
      cells.map((read) => {
        const { section, row, column, at, yuan, isBlank, origin } = read;
        return {
          table,
          section,
          row,
          column,
          cell: { sheet: sheet.name, row: row.row, column: at },
          amount: yuan,
          isBlank,
          // A live formula that does not stand on the grid of the printed amounts was not rounded: it is exact.
          step:
            origin === "formula" && !yuan.modulo(step).isZero()
              ? zero
              : step.times(1 + (row.alsoAt?.length ?? 0)),
          origin,
          ...(read.isUnreadable || uncomputed.has(read) ? { isUnreadable: true } : {}),
        };
      }),
  };
}

/**
 * The formulas of a form that a program wrote and none has computed (没有计算结果的公式): they all show nothing, though there
 * are amounts. Where they have been computed, one of them at least adds up something.
 */
function uncomputedAmong(cells: readonly ReadCell[]): readonly ReadCell[] {
  const isComputed = ({ origin, isBlank }: ReadCell) => origin === "formula" && !isBlank;
  if (cells.some(isComputed) || cells.every(({ isBlank }) => isBlank)) return [];
  return cells.filter(({ isBlankFormula }) => isBlankFormula);
}

/** The cell of a field that holds label and amount, as if it held the amount alone. */
function withoutLabel(cell: Cell | undefined): Cell | undefined {
  return cell?.kind === CellKind.text ? { ...cell, value: textBehindLabel(String(cell.value)) } : cell;
}

interface AmountRead {
  readonly yuan: Decimal;
  readonly isBlank: boolean;
  readonly origin: Fact["origin"];
  readonly oddities: readonly string[];
}

function readAmount(cell: Cell | undefined, unit: AmountUnit): AmountRead | "error" | "notAnAmount" {
  if (!cell || cell.kind === CellKind.empty)
    return { yuan: zero, isBlank: true, origin: "typed", oddities: [] };
  if (cell.kind === CellKind.number) {
    const stated = decimalFromNumber(cell.value as number);
    if (!stated) return "error";
    const origin = cell.formula === undefined ? "typed" : "formula";
    return { yuan: toYuan(stated, unit), isBlank: false, origin, oddities: [] };
  }
  if (cell.kind === CellKind.error) return "error";
  if (cell.kind === CellKind.boolean) return "notAnAmount";
  const text = String(cell.value);
  if (/^[\s…]*$|^\s*无\s*$/.test(text) || isNoteOfTable(foldLabel(text)))
    return { yuan: zero, isBlank: true, origin: "text", oddities: [] };
  const parsed = parseAmount(text, { unit });
  if (!parsed) return "notAnAmount";
  return { yuan: parsed.yuan, isBlank: parsed.isBlank, origin: "text", oddities: parsed.oddities };
}
