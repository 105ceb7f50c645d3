import type { Fact } from "../../templates/facts";
import { addressOf } from "../../workbook/address";

/** The formula of a sum of amounts of one sheet (求和公式): neighbours down a column or along a row as a range. */
export function sumFormula(parts: readonly Pick<Fact, "cell">[]): string {
  const runs: Fact["cell"][][] = [];
  const cells = parts.map(({ cell }) => cell).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isNext(run, cell)) run.push(cell);
    else runs.push([cell]);
  }
  const ranges = runs.map((run) => [...new Set([run[0]!, run.at(-1)!].map(addressOf))].join(":"));
  return ranges.length === 1 && cells.length === 1 ? `=${ranges[0]!}` : `=SUM(${ranges.join(",")})`;
}

/** A run goes on down its column or along its row. */
function isNext(run: readonly Fact["cell"][], { row, column }: Fact["cell"]): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  const isDown = column === last.column && row === last.row + 1 && column === first.column;
  const isAcross = row === last.row && column === last.column + 1 && row === first.row;
  return isDown || isAcross;
}
