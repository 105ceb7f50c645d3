import { intersection, type Interval } from "../finance/money/interval";
import { isPercentagePoints, isQuantity, type Figure } from "./figure";
import { printedInterval } from "./printed-interval";
import type { Passage } from "./passage";
import type { Statement } from "./statement";
import type { Subject } from "./subjects/subject";

/** One quantity stated with two amounts that cannot both be right. */
export interface ConflictingStatements {
  readonly first: Statement;
  readonly again: Statement;
}

/** More different amounts than that for one quantity say nothing new. */
const mostKept = 12;
/** Characters before a figure within which its clause begins. */
const longestClause = 60;

/** The same subject, year and measure, or the same change of it, stated twice with different amounts (B23). */
export function quantitiesStatedTwice(
  statements: readonly Statement[],
  year: number | undefined,
): ConflictingStatements[] {
  const stated = new Map<string, { statement: Statement; values: Interval }[]>();
  const conflicts: ConflictingStatements[] = [];
  for (const statement of statements) {
    const key = keyOf(statement, year);
    const values = printedInterval(statement.figure);
    if (key === undefined || !values) continue;
    const earlier = stated.get(key) ?? [];
    const isKnown = earlier.some(({ statement: { figure } }) => figure.text === statement.figure.text);
    if (isKnown || earlier.length === mostKept) continue;
    const first = earlier.find((other) => !intersection(other.values, values));
    if (first) conflicts.push({ first: first.statement, again: statement });
    stated.set(key, [...earlier, { statement, values }]);
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
  { figure, role, subject, year, passage, measure, base, direction }: Statement,
  bookYear: number | undefined,
): string | undefined {
  if (!subject || !comparedRoles.includes(role) || !isQuantity(figure)) return undefined;
  if (isPercentagePoints(figure) || isOfOneAmongOthers(figure)) return undefined;
  const said = [role, subject.id, passage.period, passage.area, budgetOf(subject, passage)];
  const spokenOf = passage.year ?? bookYear;
  if (role === "stated") return [...said, year ?? spokenOf].join("|");
  if (role === "otherMeasure" || role === "lastYear") return [...said, year ?? "", measure ?? ""].join("|");
  return [...said, base?.text ?? "", direction?.kind, spokenOf].join("|");
}

/** 城乡社区支出 of one budget is another line than that of all; what a list names says of which it is. */
function budgetOf({ kind }: Subject, { budget }: Passage): string {
  return kind === "named" ? "" : budget;
}

/** 增速最高的为教育支出(同比增长22.9%): what is said of one among others is not said of the whole. */
function isOfOneAmongOthers({ paragraph, span }: Figure): boolean {
  const clause = /[^,。;]*$/.exec(
    paragraph.text.slice(Math.max(0, span.start - longestClause), span.start),
  )?.[0];
  return /最[高低大小快慢多少]的?/.test(clause ?? "");
}
