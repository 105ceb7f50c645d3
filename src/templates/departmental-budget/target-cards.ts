import type { CellRef } from "../../workbook/address";
import { CellKind, type SheetView, type WorkbookView } from "../../workbook/snapshot";
import type { Fact, Facts } from "../facts";
import { foldLabel } from "../headings";

/** Words as a cell holds them. */
export interface TextInCell {
  readonly text: string;
  readonly cell: CellRef;
}

/** A project of 项目支出绩效目标表: its money, and what is written of its period and its goal. */
export interface TargetCard {
  readonly project: string;
  readonly funds: Fact;
  readonly period: TextInCell | undefined;
  readonly goal: TextInCell | undefined;
}

/** The money of each project that a 项目支出绩效目标表 is printed for, one fact a project. */
export function fundsOfTargets(facts: Facts): readonly Fact[] {
  return facts
    .tablesOf("project-performance-targets")
    .flatMap(({ facts: printed }) => printed.filter(({ section }) => section.key === "totalFunds"));
}

const periodLabel = /^(项目)?(起止(时间|年限|日期)|实施(周期|期限|期))$/;
const goalLabel = /^(年度|总体|年度总体|项目)?(绩效)?目标$/;

/** The cards with money, each with the words written around it, as far as the next card. */
export function readTargetCards(facts: Facts, view: WorkbookView): TargetCard[] {
  const cards = fundsOfTargets(facts);
  return cards.flatMap((funds) => {
    const { row, table } = funds;
    const sheet = view.sheet(table.sheet);
    if (!sheet || funds.amount.isZero() || row.label === "") return [];
    const rows = cards.filter((each) => each.table === table).map((each) => each.row.row);
    const previous = Math.max(table.parts.extent.from - 1, ...rows.filter((each) => each < row.row));
    const next = Math.min(sheet.rowEnd, ...rows.filter((each) => each > row.row));
    const within = (label: RegExp, from: number, to: number) => besideLabel(sheet, label, from, to);
    return [
      {
        project: row.label,
        funds,
        period: within(periodLabel, row.row - rowsOverMoney(sheet, previous, row.row), row.row),
        goal: within(goalLabel, row.row, next),
      },
    ];
  });
}

/** How far above its money the name of a project stands. */
function rowsOverMoney(sheet: SheetView, previous: number, row: number): number {
  for (let above = row; above > previous; above -= 1)
    if (sheet.rowCells(above).some(({ value }) => foldLabel(String(value ?? "")) === "项目名称"))
      return row - above;
  return 0;
}

/** What is written to the right of a label. */
function besideLabel(sheet: SheetView, label: RegExp, from: number, to: number): TextInCell | undefined {
  for (let row = from; row < to; row += 1) {
    const cells = sheet.rowCells(row).filter(({ kind }) => kind !== CellKind.empty);
    const at = cells.findIndex(({ value }) => label.test(foldLabel(String(value))));
    const cell = cells[at + 1];
    if (at >= 0 && cell?.kind === CellKind.text && cell.formula === undefined)
      return { text: String(cell.value).trim(), cell: { sheet: sheet.name, row, column: cell.column } };
  }
  return undefined;
}
