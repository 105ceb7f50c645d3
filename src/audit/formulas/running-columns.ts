import { decimalFromNumber, sumOf, type Decimal } from "../../finance/money/decimal";
import { intersection, interval, sumIntervals } from "../../finance/money/interval";
import { parseAmount } from "../../finance/money/parse-amount";
import { tableStep } from "../../finance/money/table-step";
import { foldLabel } from "../../templates/headings";
import { CellKind, type Cell, type SheetView } from "../../workbook/snapshot";

/** What a column of a running table holds: what came before, the period, all so far, everything. */
const headings = {
  before: /^(上年|年初|期初|上[月期]末?|截至上[月期]末?)(结转|结余|余额|结转结余|累计)(数|额|金额)?$/,
  current: /^[本当][月期](发生|支出|执行|收入|拨款|下达)?(数|额|金额)?$/,
  cumulative: /^(本年|截至[本当][月期]末?)?累计(发生|支出|执行|收入|拨款|下达)?(数|额|金额)?$/,
  total: /^(合计|总计)(数|额|金额)?$/,
} as const;
type Holds = keyof typeof headings;

/** What may be the sum of what; which of them a table means is what its rows say. */
const sums: readonly (readonly [whole: Holds, ...parts: Holds[]])[] = [
  ["cumulative", "before", "current"],
  ["total", "before", "cumulative"],
  ["total", "current", "cumulative"],
  ["total", "before", "current"],
  ["total", "before", "current", "cumulative"],
];
const fewestRowsThatHold = 5;
const mostRowsThatDoNot = 2;
const headingsWithin = 12;

/** A row in which a column is not the sum that it is in the others. */
export interface BrokenRow {
  /** The cell with the sum, then those of its parts, headings in the same order. */
  readonly cells: readonly Cell[];
  readonly headings: readonly string[];
  readonly stated: Decimal;
  readonly sum: Decimal;
  /** In how many rows it holds. */
  readonly holds: number;
}

/**
 * The rows of a sheet in which columns such as 上年结转、本月、累计、合计 do not add up, where at least five rows with more
 * than one part do and one or two do not.
 *
 * @returns `undefined` where no row of headings has three such columns, or one has several of a kind.
 */
export function rowsThatDoNotAddUp(sheet: SheetView): BrokenRow[] | undefined {
  for (let row = 0; row < Math.min(headingsWithin, sheet.rowEnd); row += 1) {
    const columns = columnsIn(sheet.rowCells(row));
    if (columns.size >= 3) return brokenUnder(sheet, row, columns);
  }
  return undefined;
}

function columnsIn(cells: readonly Cell[]): ReadonlyMap<Holds, Cell> {
  const columns = new Map<Holds, Cell>();
  for (const cell of cells) {
    if (cell.kind !== CellKind.text) continue;
    const label = foldLabel(String(cell.value));
    const holds = (Object.keys(headings) as Holds[]).find((each) => headings[each].test(label));
    if (!holds) continue;
    if (columns.has(holds)) return new Map();
    columns.set(holds, cell);
  }
  return columns;
}

function brokenUnder(sheet: SheetView, headingRow: number, columns: ReadonlyMap<Holds, Cell>): BrokenRow[] {
  const rows: { readonly row: number; readonly amounts: ReadonlyMap<Holds, Decimal> }[] = [];
  sheet.forEachRow((row) => {
    if (row <= headingRow) return;
    const amounts = [...columns].flatMap(([holds, { column }]) => {
      const amount = amountOf(sheet.cell(row, column));
      return amount ? [[holds, amount] as const] : [];
    });
    rows.push({ row, amounts: new Map(amounts) });
  });
  const observed = rows.flatMap(({ amounts }) => [...amounts.values()]);
  const step = tableStep(observed, { unit: "yuan", decimals: 2 });
  const tested = sums.map((terms) => {
    const [whole, ...parts] = terms;
    const asked = rows.flatMap(({ row, amounts }) => {
      const stated = amounts.get(whole);
      if (!stated) return [];
      const added = parts.flatMap((part) => amounts.get(part) ?? []).filter((part) => !part.isZero());
      const sum = sumIntervals(added.map((part) => interval(part, step)));
      const isMet = intersection(interval(stated, step), sum) !== undefined;
      return [{ row, stated, sum: sumOf(added), isTelling: added.length > 1, isMet }];
    });
    const holds = asked.filter(({ isMet, isTelling }) => isMet && isTelling).length;
    return { terms, holds, broken: asked.filter(({ isMet }) => !isMet) };
  });
  return (["cumulative", "total"] as const).flatMap((whole) => {
    const [best] = tested
      .filter(({ terms, holds }) => terms[0] === whole && holds >= fewestRowsThatHold)
      .sort((a, b) => a.broken.length - b.broken.length);
    if (!best || best.broken.length > mostRowsThatDoNot) return [];
    const heads = best.terms.flatMap((holds) => columns.get(holds) ?? []);
    return best.broken.map(({ row, stated, sum }) => ({
      cells: heads.flatMap(({ column }) => sheet.cell(row, column) ?? []),
      headings: heads.map(({ value }) => String(value).trim()),
      stated,
      sum,
      holds: best.holds,
    }));
  });
}

function amountOf(cell: Cell | undefined): Decimal | undefined {
  if (cell?.kind === CellKind.number) return decimalFromNumber(Number(cell.value));
  return cell?.kind === CellKind.text ? parseAmount(String(cell.value), { unit: "yuan" })?.value : undefined;
}
