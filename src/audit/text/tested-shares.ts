import { sumOf, type Decimal } from "../../finance/money/decimal";
import type { Interval } from "../../finance/money/interval";
import { divide, multiply } from "../../finance/money/interval";
import { shareInterval, shareOf } from "../../finance/money/rates";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, roundedInterval, stepOf } from "../../narrative/printed-interval";
import type { ShareStatement } from "../../narrative/ratio-statements";
import type { PartsList, Statement } from "../../narrative/statement";
import { sideOf, type AmountsCompared } from "./compared-amounts";
import { testRate, type RateVerdict } from "./rates";

/** A share of the text, tested against its part and its whole. */
export interface TestedShare {
  readonly share: ShareStatement;
  readonly part: Statement;
  readonly whole: Statement;
  /** Part over whole, a fraction. */
  readonly expected: Decimal;
  readonly verdict: RateVerdict;
  /** An amount the sentence states besides, of which it is the share instead. */
  readonly fitting: Statement | undefined;
  /** The wholes on which it would hold, yuan. */
  readonly impliedWhole: Interval | undefined;
  /** The parts of which it would be the share, yuan. */
  readonly impliedPart: Interval;
}

const ofAnotherYear = /上年|去年|同期/;

/** Tests every share of which the text states part and whole. */
export function testShares({ shares, lists }: Narrative, compared: AmountsCompared): TestedShare[] {
  const each = testEach(shares, compared);
  const ofParts = new SharesOfParts(each);
  const tails = new Set(lists.map((list) => tailOf(list, ofParts, compared)));
  return each.map((tested) =>
    tails.has(tested) ? { ...tested, verdict: "holds", fitting: undefined } : tested,
  );
}

function testEach(shares: readonly ShareStatement[], compared: AmountsCompared): TestedShare[] {
  return shares.flatMap((share) => {
    const { rate, part, whole, wholeName } = share;
    const stated = part && whole && !ofAnotherYear.test(wholeName) && testAgainst(rate, part, whole);
    if (!stated) return [];
    const inForms = verdictInForms(rate, part, whole, compared);
    const tested =
      inForms !== undefined && inForms !== "differs" ? { ...stated, verdict: "holds" as const } : stated;
    const fitting =
      tested.verdict === "differs"
        ? compared.besides(part).find((other) => testAgainst(rate, other, whole)?.verdict === "holds")
        : undefined;
    const printed = roundedInterval(rate.figure)!;
    const [over, under] = [sideOf(part)!.values, sideOf(whole)!.values];
    const implied = { impliedWhole: divide(over, printed), impliedPart: multiply(under, printed) };
    return [{ share, part, whole, ...tested, fitting, ...implied }];
  });
}

/**
 * The one share of a list that was given what rounding leaves of a hundred (尾差), half a last place for each part:
 * with it the list makes a hundred, or would but for another share that is wrong.
 */
function tailOf(list: PartsList, ofParts: SharesOfParts, compared: AmountsCompared): TestedShare | undefined {
  const all = list.parts.flatMap((part) => ofParts.of(part, list) ?? []);
  if (all.length < 2 || all.length < list.parts.length) return undefined;
  const wrong = all.filter(({ verdict }) => verdict === "differs");
  const within = wrong.filter(({ share: { rate }, part, whole }) => {
    const step = stepOf(rate.figure).times(all.length);
    return (
      testAgainst(rate, part, whole, step)?.verdict === "holds" ||
      verdictInForms(rate, part, whole, compared, step) === "holds"
    );
  });
  const makeAHundred = sumOf(all.map(({ share: { rate } }) => rate.figure.value)).equals(1);
  return within.length === 1 && (makeAHundred || wrong.length > 1) ? within[0] : undefined;
}

/** A part or whole that differs from its form is told of there; the share of what the form says is no second slip. */
function verdictInForms(
  rate: Statement,
  part: Statement,
  whole: Statement,
  compared: AmountsCompared,
  step?: Decimal,
): RateVerdict | undefined {
  const [over, under] = [compared.inForm(part), compared.inForm(whole)];
  const possible =
    (over ?? under) && shareInterval((over ?? sideOf(part)!).values, (under ?? sideOf(whole)!).values);
  return possible && testRate(rate.figure, possible, step);
}

function testAgainst(
  rate: Statement,
  part: Statement,
  whole: Statement,
  step?: Decimal,
): Pick<TestedShare, "expected" | "verdict"> | undefined {
  const finest = finestStep([part.figure, whole.figure]);
  const [over, under] = [sideOf(part, finest), sideOf(whole, finest)];
  const possible = over && under && shareInterval(over.values, under.values);
  const expected = over && under && shareOf(over.amount, under.amount);
  return possible && expected && { expected, verdict: testRate(rate.figure, possible, step) };
}

/** The shares that parts of lists state of their whole: in their own words or, in numbered lists, in their item. */
export class SharesOfParts {
  private readonly byPart = new Map<Statement, TestedShare>();
  private readonly byItem = new Map<string, TestedShare>();

  constructor(shares: readonly TestedShare[]) {
    for (const tested of shares) {
      this.byPart.set(tested.part, tested);
      this.byItem.set(itemOf(tested.share.rate), tested);
    }
  }

  of(part: Statement, { form }: PartsList): TestedShare | undefined {
    return this.byPart.get(part) ?? (form === "items" ? this.byItem.get(itemOf(part)) : undefined);
  }
}

function itemOf({ item, sheet }: Statement): string {
  return `${item}|${sheet}`;
}
