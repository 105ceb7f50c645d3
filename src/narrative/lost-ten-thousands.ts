import { intersection, negate, subtract, add, sumIntervals, type Interval } from "../finance/money/interval";
import { completionInterval, growthInterval, rateMayHold, shareInterval } from "../finance/money/rates";
import { toYuan } from "../finance/money/unit";
import type { ChangeStatement } from "./change-statements";
import type { Figure } from "./figure";
import { finestStep, roundedInterval } from "./printed-interval";
import type { CompletionStatement, ShareStatement } from "./ratio-statements";
import type { Relations } from "./relations";
import type { PartsList, Statement } from "./statement";

/** An amount printed in 元 that was meant in 万元 (疑漏写“万”). */
export interface LostTenThousand {
  readonly statement: Statement;
  /** In 万元. */
  readonly meant: Statement;
  /** The figures beside it that it agrees with once it is read in 万元. */
  readonly beside: readonly Statement[];
  /** It is one of the parts that make up the first of those beside it. */
  readonly isPart: boolean;
}

/** Figures that must agree with one another. */
interface Relation {
  readonly amounts: readonly Statement[];
  readonly rates: readonly Statement[];
  /** Whether they do, each amount read as given. */
  holds(read: (statement: Statement) => Figure): boolean;
  readonly isSum?: boolean;
}

/** So many digits beside zero are no chance. */
const fewestDigits = 3;

/**
 * Amounts printed in 元 among others in 万元 that contradict what stands beside them, and agree with it in 万元: in a
 * change with its rate, a completion, a share, a list, or two equal totals. An amount that a form holds is left to the
 * comparison with the form.
 */
export function lostTenThousands(relations: Relations): LostTenThousand[] {
  const inForms = new Set(relations.bound.flatMap(({ statement, fact }) => (fact ? statement : [])));
  const found = new Map<Statement, LostTenThousand>();
  for (const relation of relationsBetween(relations)) {
    const lost = lostIn(relation);
    if (lost && !inForms.has(lost.statement) && !found.has(lost.statement)) found.set(lost.statement, lost);
  }
  return [...found.values()];
}

function lostIn({ amounts, rates, holds, isSum = false }: Relation): LostTenThousand | undefined {
  const inYuan = amounts.filter(({ figure }) => figure.unit === "yuan");
  const [statement] = inYuan;
  const others = amounts.filter((amount) => amount !== statement);
  const areInTenThousands = others.every(({ figure }) => figure.unit === "tenThousandYuan");
  if (!statement || inYuan.length > 1 || others.length === 0 || !areInTenThousands) return undefined;
  if (statement.figure.value.isZero() || holds(({ figure }) => figure)) return undefined;
  const meant = { ...statement, figure: inTenThousands(statement.figure) };
  return holds((each) => (each === statement ? meant : each).figure)
    ? { statement, meant, beside: [...others, ...rates], isPart: isSum && statement !== amounts[0] }
    : undefined;
}

function inTenThousands(figure: Figure): Figure {
  return { ...figure, unit: "tenThousandYuan", yuan: toYuan(figure.value, "tenThousandYuan") };
}

function relationsBetween({ lists, changes, completions, shares, statements }: Relations): Relation[] {
  return [
    ...lists.flatMap(ofList),
    ...changes.flatMap(ofChange),
    ...completions.flatMap(ofCompletion),
    ...shares.flatMap(ofShare),
    ...statements.flatMap((statement, i) => ofEqualTotals(statements[i - 1], statement)),
  ];
}

function ofList({ total, parts }: PartsList): Relation[] {
  if (parts.length < 2) return [];
  const amounts = [total, ...parts];
  return [
    {
      amounts,
      rates: [],
      isSum: true,
      holds(read) {
        const [whole, ...each] = valuesOf(amounts.map(read));
        const isKnown = whole !== undefined && each.length === parts.length;
        return isKnown && intersection(whole, sumIntervals(each)) !== undefined;
      },
    },
  ];
}

/** 234.57元比上年增加10万元，增长4.45%. The direction alone proves nothing. */
function ofChange({ now, baseAmount, change, rate, direction }: ChangeStatement): Relation[] {
  const amounts = [now, baseAmount, change].flatMap((amount) => amount ?? []);
  if (!now || amounts.length + (rate ? 1 : 0) < 3) return [];
  return [
    {
      amounts,
      rates: rate ? [rate] : [],
      holds(read) {
        const step = finestStep(amounts.map(read));
        const values = (amount: Statement | undefined) => amount && roundedInterval(read(amount), step);
        const [after, stated, size] = [values(now), values(baseAmount), values(change)];
        const isFall = direction.kind === "decrease" || direction.kind === "smaller";
        const moved = size && (isFall ? negate(size) : size);
        const base = stated ?? (after && moved && subtract(after, moved));
        if (!after || !base) return false;
        const agrees = !moved || intersection(add(base, moved), after) !== undefined;
        const growth = growthInterval(base, after);
        return agrees && (!rate || rateHolds(rate, growth, isFall));
      },
    },
  ];
}

function ofCompletion({ rate, now, baseAmount }: CompletionStatement): Relation[] {
  return ofRatio(rate, now, baseAmount, completionInterval);
}

function ofShare({ rate, part, whole }: ShareStatement): Relation[] {
  return ofRatio(rate, part, whole, shareInterval);
}

function ofRatio(
  rate: Statement,
  part: Statement | undefined,
  whole: Statement | undefined,
  ratioOf: (part: Interval, whole: Interval) => Interval | undefined,
): Relation[] {
  if (!part || !whole) return [];
  return [
    {
      amounts: [part, whole],
      rates: [rate],
      holds(read) {
        const [of, base] = valuesOf([part, whole].map(read));
        return rateHolds(rate, of && base && ratioOf(of, base), false);
      },
    },
  ];
}

function rateHolds({ figure }: Statement, possible: Interval | undefined, isFall: boolean): boolean {
  const size = possible && isFall ? negate(possible) : possible;
  const printed = { fraction: figure.value.abs(), decimals: figure.decimals };
  return size !== undefined && rateMayHold(printed, size);
}

/** 收入总计2995.39万元，支出总计2995.39元: the same digits in one sentence. */
function ofEqualTotals(before: Statement | undefined, statement: Statement): Relation[] {
  if (!before || before.role !== "stated" || statement.role !== "stated") return [];
  const [one, other] = [before.figure, statement.figure];
  const digits = one.value.abs().toFixed().replace(/[.0]/g, "");
  const isOneSentence =
    one.paragraph === other.paragraph &&
    !one.paragraph.text.slice(one.span.end, other.span.start).includes("。");
  if (!isOneSentence || digits.length < fewestDigits || !one.value.equals(other.value)) return [];
  return [
    {
      amounts: [before, statement],
      rates: [],
      holds: (read) => read(before).unit === read(statement).unit,
    },
  ];
}

function valuesOf(figures: readonly Figure[]): Interval[] {
  const step = finestStep(figures);
  return figures.flatMap((figure) => roundedInterval(figure, step) ?? []);
}
