import type { Decimal } from "../../finance/money/decimal";
import type { Interval } from "../../finance/money/interval";
import { divide } from "../../finance/money/interval";
import { shareInterval, shareOf } from "../../finance/money/rates";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
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
}

const ofAnotherYear = /上年|去年|同期/;

/** Tests every share of which the text states part and whole. */
export function testShares({ shares }: Narrative, compared: AmountsCompared): TestedShare[] {
  return shares.flatMap((share) => {
    const { rate, part, whole, wholeName } = share;
    const stated = part && whole && !ofAnotherYear.test(wholeName) && testAgainst(rate, part, whole);
    if (!stated) return [];
    const tested = holdsInForms(rate, part, whole, compared)
      ? { ...stated, verdict: "holds" as const }
      : stated;
    const fitting =
      tested.verdict === "differs"
        ? compared.besides(part).find((other) => testAgainst(rate, other, whole)?.verdict === "holds")
        : undefined;
    const printed = roundedInterval(rate.figure)!;
    return [{ share, part, whole, ...tested, fitting, impliedWhole: divide(sideOf(part)!.values, printed) }];
  });
}

/** A part or whole that differs from its form is told of there; the share of what the form says is no second slip. */
function holdsInForms(
  rate: Statement,
  part: Statement,
  whole: Statement,
  compared: AmountsCompared,
): boolean {
  const [over, under] = [compared.inForm(part), compared.inForm(whole)];
  const possible =
    (over ?? under) && shareInterval((over ?? sideOf(part)!).values, (under ?? sideOf(whole)!).values);
  return possible !== undefined && testRate(rate.figure, possible) !== "differs";
}

function testAgainst(
  rate: Statement,
  part: Statement,
  whole: Statement,
): Pick<TestedShare, "expected" | "verdict"> | undefined {
  const step = finestStep([part.figure, whole.figure]);
  const [over, under] = [sideOf(part, step), sideOf(whole, step)];
  const possible = over && under && shareInterval(over.values, under.values);
  const expected = over && under && shareOf(over.amount, under.amount);
  return possible && expected && { expected, verdict: testRate(rate.figure, possible) };
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
