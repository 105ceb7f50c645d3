import { Decimal } from "../finance/money/decimal";
import { wholeFen } from "../finance/money/fen";
import { tieOutcome, tieOutcomeOfWholes, type TieOutcome } from "../finance/money/tie-outcome";
import { amountOf } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell, type Cells } from "./each-cell";
import { say } from "./words";

const toFen = new Decimal("0.01");

/** The words stand in sheets and reports, so they do not follow the language of Excel. */
const outcomes: Readonly<Record<TieOutcome, string>> = {
  holds: "相符",
  withinRounding: "尾差",
  broken: "不符",
};

/**
 * 勾稽：合计数与分项之和是否相符，结果为“相符”“尾差”（系四舍五入形成）或“不符”。合计数为一列（行）时，分项逐行（列）核对。
 *
 * @customfunction TIE
 * @param total 合计数
 * @param parts 各分项
 * @param [step] 各数取整的单位，如0.01；不填为0.01，填0为不取整
 * @returns 勾稽结果
 */
export function tieCells(total: unknown[][], parts: unknown[][], step?: number): unknown[][] {
  const rounding = typeof step === "number" ? new Decimal(Math.abs(step)) : toFen;
  const stepFen = typeof step === "number" ? wholeFen(Math.abs(step)) : 1;
  const groups = groupsOf(total, parts);
  return eachCell([total, groups], (totalCell, group) => {
    const cells = group as readonly unknown[];
    const [totalFen, fen] = [fenIn(totalCell), cells.map(fenIn)];
    if (stepFen !== undefined && totalFen !== undefined && areKnown(fen))
      return outcomes[tieOutcomeOfWholes(totalFen, fen, stepFen)];
    const amounts = cells.map((part) => amountOf(part));
    return outcomes[tieOutcome(amountOf(totalCell), amounts, rounding)];
  });
}

/** A cell that holds a plain number of whole fen; texts and longer fractions are read as amounts. */
function fenIn(cell: unknown): number | undefined {
  return typeof cell === "number" ? wholeFen(cell) : undefined;
}

function areKnown(fen: readonly (number | undefined)[]): fen is readonly number[] {
  return !fen.includes(undefined);
}

/** The parts of each total, in the shape of the totals. */
function groupsOf(total: Cells, parts: Cells): unknown[][] {
  const [rows, columns] = [total.length, total[0]?.length ?? 0];
  if (rows === 1 && columns === 1) return [[parts.length === 1 ? parts[0] : parts.flat()]];
  if (columns === 1 && parts.length === rows) return parts.map((row) => [row]);
  if (rows === 1 && parts[0]?.length === columns)
    return [total[0]!.map((_, j) => parts.map((row) => row[j]))];
  throw new CellError("notAvailable", say().sizesDiffer()).toExcel();
}
