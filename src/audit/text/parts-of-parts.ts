import { zero } from "../../finance/money/decimal";
import { intersection, sumIntervals, type Interval } from "../../finance/money/interval";

/**
 * The sum of parts without the parts of parts (一般公共预算80万元，主要为基本支出50万元、项目支出30万元), which a list within a
 * sentence names in one row with them.
 *
 * @param parts - The amounts listed, in the order of the text.
 */
export function sumWithoutPartsOfParts(parts: readonly Interval[]): Interval {
  let sum: Interval = { low: zero, high: zero };
  for (let i = 0; i < parts.length; i = endOfParts(parts, i)) sum = sumIntervals([sum, parts[i]!]);
  return sum;
}

/** Where the list goes on after a part and the parts that make it up. */
function endOfParts(parts: readonly Interval[], part: number): number {
  for (let end = part + 3; end <= parts.length; end += 1) {
    if (intersection(sumIntervals(parts.slice(part + 1, end)), parts[part]!)) return end;
  }
  return part + 1;
}
