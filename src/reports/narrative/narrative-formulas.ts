import type { AmountUnit } from "../../finance/money/unit";
import type {
  AmountSlot,
  ChangeSlot,
  ComparisonSlot,
  CompletionSlot,
  ReasonSlot,
  ShareSlot,
  Slot,
} from "../../narrative/write/slot";
import { blank } from "../../narrative/write/slot";
import { absentWord } from "../../narrative/write/text-source";
import { quotedText } from "../sheets/formula-text";

/** Where the 取数 sheet holds the value of a slot. */
export type ValueAddress = (slot: Slot) => string;

/**
 * What a slot says, as a formula over the values of the 取数 sheet; the same words as `say`. Built-in functions of
 * Excel 2019 only, no formula of its own sheet but addresses.
 */
export function sayingFormula(slot: Slot, at: ValueAddress): string {
  switch (slot.kind) {
    case "amount":
      return amountFormula(slot, at);
    case "change":
      return changeFormula(slot, at);
    case "reason":
      return reasonFormula(slot, at);
    case "share":
      return shareFormula(slot, at);
    case "completion":
      return completionFormula(slot, at);
    case "comparison":
      return comparisonFormula(slot, at);
    case "count":
      return `IF(ISNUMBER(${at(slot)}),TEXT(${at(slot)},"0"),${quotedText(blank("数量"))})&${quotedText(slot.counted)}`;
    case "words":
      return slot.cell ? withoutStop(at(slot)) : filledOr(slot, slot.blank, at);
  }
}

/** The unit in which the 取数 sheet keeps the value of an amount. */
export function unitOfValue({ source }: AmountSlot): AmountUnit {
  if (source.kind === "sum") return source.facts[0]!.table.parts.unit;
  return source.kind === "cell" || source.kind === "otherBook"
    ? source.fact.table.parts.unit
    : "tenThousandYuan";
}

const toTenThousandYuan: Readonly<Record<AmountUnit, string>> = {
  yuan: "/10000",
  thousandYuan: "/10",
  tenThousandYuan: "",
  hundredMillionYuan: "*10000",
};

/** The amount in 万元, not rounded; 无 and blanks are nothing. */
function exact(slot: AmountSlot, at: ValueAddress): string {
  return `N(${at(slot)})${toTenThousandYuan[unitOfValue(slot)]}`;
}

function printed(slot: AmountSlot, at: ValueAddress): string {
  return `ROUND(${exact(slot, at)},2)`;
}

/** A person has typed it, or it needs no typing. */
function isKnown(slots: readonly AmountSlot[], at: ValueAddress): string {
  const asked = slots.filter(({ source }) => source.kind === "asked");
  if (asked.length === 0) return "TRUE";
  const each = asked.map((slot) => `OR(ISNUMBER(${at(slot)}),${at(slot)}=${quotedText(absentWord)})`);
  return each.length === 1 ? each[0]! : `AND(${each.join(",")})`;
}

/** `then` where all is known, `otherwise` while something waits to be typed. */
function whenKnown(slots: readonly AmountSlot[], at: ValueAddress, then: string, otherwise: string): string {
  const known = isKnown(slots, at);
  return known === "TRUE" ? then : `IF(${known},${then},${otherwise})`;
}

const amountText = (amount: string) => `TEXT(${amount},"#,##0.00")&"万元"`;
const rateText = (rate: string) => `TEXT(ROUND(${rate},4),"#,##0.00%")`;

function amountFormula(slot: AmountSlot, at: ValueAddress): string {
  return whenKnown([slot], at, amountText(printed(slot, at)), quotedText(slot.blank));
}

function changeFormula({ now, base, baseName }: ChangeSlot, at: ValueAddress): string {
  const [more, less] = [printed(now, at), printed(base, at)];
  const [amount, before] = [exact(now, at), exact(base, at)];
  const rate = `ABS(${amount}-${before})/(${before})`;
  const growth = `"，"&IF(${more}>${less},"增长","下降")&IF(ROUND(${rate},4)=0,"不足0.01%",${rateText(rate)})`;
  const onBase = `IF(${before}>0,${growth},IF(${before}=0,"（基数为0，不计算增长率）","（基数为负数，不计算增长率）"))`;
  const remark = `IF(${at(base)}=${quotedText(absentWord)},"（上年无此项）",${onBase})`;
  const changed = `IF(${more}>${less},"增加","减少")&${amountText(`ABS(${more}-${less})`)}&${remark}`;
  const name = quotedText(baseName);
  return whenKnown(
    [now, base],
    at,
    `IF(${more}=${less},"与"&${name}&"持平","比"&${name}&${changed})`,
    quotedText(`比${baseName}${base.blank}`),
  );
}

function reasonFormula(slot: ReasonSlot, at: ValueAddress): string {
  const { now, base } = slot;
  const reason = `"，主要原因是"&${filledOr(slot, blank("原因"), at)}`;
  return whenKnown([now, base], at, `IF(${printed(now, at)}=${printed(base, at)},"",${reason})`, '""');
}

function shareFormula(slot: ShareSlot, at: ValueAddress): string {
  const { part, whole, wholeName } = slot;
  const opening = quotedText(`，占${wholeName && `${wholeName}的`}`);
  const share = `${opening}&${rateText(shareInList(slot, at))}`;
  return whenKnown([part, whole], at, `IF(${exact(whole, at)}>0,${share},"")`, '""');
}

/** As `sharesToAHundred`: the first of the largest parts of a list takes what the other shares leave of a hundred. */
function shareInList({ part, whole, list }: ShareSlot, at: ValueAddress): string {
  const shareOf = (slot: AmountSlot) => `${exact(slot, at)}/(${exact(whole, at)})`;
  const place = list.findIndex(({ key }) => key === part.key);
  const [before, after] = [list.slice(0, place), list.slice(place + 1)];
  const others = [...before, ...after];
  if (others.length === 0) return shareOf(part);
  const isBeyond = (sign: string, slots: readonly AmountSlot[]) =>
    slots.length === 0
      ? []
      : [`${exact(part, at)}${sign}MAX(${slots.map((slot) => exact(slot, at)).join(",")})`];
  const left = `ROUND(1${others.map((slot) => `-ROUND(${shareOf(slot)},4)`).join("")},4)`;
  const isTail = `ABS(${left}-${shareOf(part)})<=${0.5 * list.length}/10000`;
  const takesIt = [...isBeyond(">", before), ...isBeyond(">=", after), isTail].join(",");
  return `IF(AND(${takesIt}),${left},${shareOf(part)})`;
}

function completionFormula({ executed, budget, budgetName }: CompletionSlot, at: ValueAddress): string {
  const opening = quotedText(`，完成${budgetName}的`);
  const completion = `${opening}&${rateText(`${exact(executed, at)}/(${exact(budget, at)})`)}`;
  return whenKnown([executed, budget], at, `IF(${exact(budget, at)}>0,${completion},"")`, '""');
}

function comparisonFormula(slot: ComparisonSlot, at: ValueAddress): string {
  const { executed, budget, budgetName } = slot;
  const [done, planned] = [printed(executed, at), printed(budget, at)];
  const differs = `"决算数"&IF(${done}>${planned},"大于","小于")&${quotedText(`${budgetName}数的主要原因：`)}&${filledOr(slot, blank("原因"), at)}&"。"`;
  const same = quotedText(`决算数与${budgetName}数持平。`);
  return whenKnown([executed, budget], at, `IF(${done}=${planned},${same},${differs})`, '""');
}

/** A sentence of another cell, taken into one of ours: its full stop left out. */
function withoutStop(value: string): string {
  return `IF(RIGHT(${value},1)="。",LEFT(${value},LEN(${value})-1),${value}&"")`;
}

/** What a person typed, or the blank that asks for it. */
function filledOr(slot: Slot, blank: string, at: ValueAddress): string {
  return `IF(${at(slot)}="",${quotedText(blank)},${at(slot)})`;
}
