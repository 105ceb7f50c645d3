import { changePhrase } from "../../finance/money/change-phrase";
import { Decimal, sumOf, zero } from "../../finance/money/decimal";
import { formatRate, sayAmount } from "../../finance/money/format-amount";
import { completionOf } from "../../finance/money/rates";
import { rounded, type Printing } from "../../finance/money/rounding";
import { sharesToAHundred } from "../../finance/money/shares-to-a-hundred";
import { toYuan } from "../../finance/money/unit";
import {
  blank,
  type AmountSlot,
  type ChangeSlot,
  type ComparisonSlot,
  type CompletionSlot,
  type CountSlot,
  type ReasonSlot,
  type ShareSlot,
  type Slot,
} from "./slot";

/** Explanation texts print amounts in 万元 with two decimals, whatever the forms print. */
export const printing: Printing = { unit: "tenThousandYuan", decimals: 2 };

/** Rates in per cent, with two decimals. */
export const rateDecimals = 2;

/** What a slot says in its sentence; the formula of its row says the same (narrative-formulas). */
export function say(slot: Slot): string {
  switch (slot.kind) {
    case "amount":
      return sayAmountSlot(slot);
    case "change":
      return sayChange(slot);
    case "reason":
      return sayReason(slot);
    case "share":
      return sayShare(slot);
    case "completion":
      return sayCompletion(slot);
    case "comparison":
      return sayComparison(slot);
    case "count":
      return `${countOf(slot)?.toFixed() ?? blank("数量")}${slot.counted}`;
    case "words":
      return (slot.cell ? slot.given?.replace(/。$/, "") : slot.given) ?? slot.blank;
  }
}

/** The amount of a slot in yuan; `undefined` while nobody has typed it. */
export function amountOf({ source }: AmountSlot): Decimal | undefined {
  switch (source.kind) {
    case "cell":
    case "otherBook":
      return source.fact.amount;
    case "sum":
      return sumOf(source.facts.map(({ amount }) => amount));
    case "absent":
      return zero;
    case "asked":
      if (source.given === "absent") return zero;
      return source.given && toYuan(source.given, "tenThousandYuan");
  }
}

/** The number of a slot; `undefined` while nobody has typed it. */
export function countOf({ source, given }: CountSlot): Decimal | undefined {
  switch (source?.kind) {
    case "cell":
      return source.fact.amount;
    case "funded":
      return new Decimal(source.facts.filter(({ amount }) => !amount.isZero()).length);
    case "listed":
      return source.rows.count;
    case undefined:
      return given;
  }
}

/** The base has no such line (上年无此项): an amount of zero that is not called one. */
export function isAbsent({ source }: AmountSlot): boolean {
  return source.kind === "absent" || (source.kind === "asked" && source.given === "absent");
}

/** The form leaves its cell empty: nothing where the form is told throughout, else not told at all. */
export function isBlankCell({ source }: AmountSlot): boolean {
  return source.kind === "cell" && source.fact.isBlank;
}

function sayAmountSlot(slot: AmountSlot): string {
  const amount = amountOf(slot);
  return amount ? sayAmount(amount, printing, "zh") : slot.blank;
}

function sayChange({ now, base, baseName }: ChangeSlot): string {
  const [amount, before] = [amountOf(now), amountOf(base)];
  if (!amount || !before) return `比${baseName}${base.blank}`;
  const phrase = changePhrase({ ...printing, rateDecimals, now: amount, base: before }, "zh");
  if (isSamePrinted(amount, before)) return `与${baseName}${phrase}`;
  return `比${baseName}${isAbsent(base) ? phrase.replace(/（.*）$/, "（上年无此项）") : phrase}`;
}

function sayReason({ now, base, given }: ReasonSlot): string {
  const [amount, before] = [amountOf(now), amountOf(base)];
  return amount && before && !isSamePrinted(amount, before) ? `，主要原因是${given ?? blank("原因")}` : "";
}

function sayShare({ part, whole, wholeName, list }: ShareSlot): string {
  const [amount, total] = [amountOf(part), amountOf(whole)];
  const amounts = list.map((each) => amountOf(each) ?? zero);
  const shares = amount && total && sharesToAHundred(amounts, total, rateDecimals);
  const share = shares?.[list.findIndex(({ key }) => key === part.key)];
  return share ? `，占${wholeName && `${wholeName}的`}${formatRate(share, rateDecimals)}` : "";
}

function sayCompletion({ executed, budget, budgetName }: CompletionSlot): string {
  const [done, planned] = [amountOf(executed), amountOf(budget)];
  const completion = done && planned && completionOf(done, planned);
  return completion ? `，完成${budgetName}的${formatRate(completion, rateDecimals)}` : "";
}

function sayComparison({ executed, budget, budgetName, given }: ComparisonSlot): string {
  const [done, planned] = [amountOf(executed), amountOf(budget)];
  if (!done || !planned) return "";
  if (isSamePrinted(done, planned)) return `决算数与${budgetName}数持平。`;
  const word = done.greaterThan(planned) ? "大于" : "小于";
  return `决算数${word}${budgetName}数的主要原因：${given ?? blank("原因")}。`;
}

/** Two amounts in yuan that the text prints alike. */
export function isSamePrinted(a: Decimal, b: Decimal): boolean {
  return rounded(a, printing).equals(rounded(b, printing));
}
