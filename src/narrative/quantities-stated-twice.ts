import { Decimal } from "../finance/money/decimal";
import { intersection, interval, type Interval } from "../finance/money/interval";
import { toYuan } from "../finance/money/unit";
import { isQuantity, type Figure } from "./figure";
import type { Statement } from "./statement";

/** One quantity stated with two amounts that cannot both be right. */
export interface ConflictingStatements {
  readonly first: Statement;
  readonly again: Statement;
}

/** The same subject, year and measure, or the same change of it, stated twice with different amounts (B23). */
export function quantitiesStatedTwice(
  statements: readonly Statement[],
  year: number | undefined,
): ConflictingStatements[] {
  const stated = new Map<string, Statement[]>();
  const conflicts: ConflictingStatements[] = [];
  for (const statement of statements) {
    const key = keyOf(statement, year);
    const values = printedInterval(statement.figure);
    if (key === undefined || !values) continue;
    const earlier = stated.get(key) ?? [];
    const first = earlier.find(({ figure }) => !intersection(printedInterval(figure)!, values));
    const isNew = !earlier.some(({ figure }) => figure.value.equals(statement.figure.value));
    if (first && isNew) conflicts.push({ first, again: statement });
    stated.set(key, [...earlier, statement]);
  }
  return conflicts;
}

const comparedRoles: readonly Statement["role"][] = [
  "stated",
  "otherMeasure",
  "lastYear",
  "change",
  "changeRate",
];

function keyOf(
  { figure, role, subject, year, measure, base, direction }: Statement,
  bookYear: number | undefined,
): string | undefined {
  if (!subject || !comparedRoles.includes(role) || !isQuantity(figure)) return undefined;
  if (role === "stated") return [role, subject.id, year ?? bookYear].join("|");
  if (role === "otherMeasure" || role === "lastYear")
    return [role, subject.id, year ?? "", measure ?? ""].join("|");
  return [role, subject.id, base?.text ?? "", direction?.kind].join("|");
}

/** Every value a printed figure may stand for, rounded or cut off: a full step to either side; rates as fractions. */
export function printedInterval({ kind, value, unit, decimals }: Figure): Interval | undefined {
  const step = new Decimal(10).pow(-decimals);
  if (kind === "rate") return interval(value, step.dividedBy(100).times(2));
  return unit && interval(toYuan(value, unit), toYuan(step, unit).times(2));
}
