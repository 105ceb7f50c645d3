import { Decimal } from "../finance/money/decimal";
import { toYuan, type AmountUnit } from "../finance/money/unit";
import { onceFor } from "../workbook/once-for";
import { endsInDirection } from "./direction";
import type { Figure, FigureKind } from "./figure";
import { ordinalOf } from "./outline";
import { numberGap, type Paragraph } from "./text-sheet";

/** Every number of a paragraph, in order, with its kind and unit. Linear in the length of the text; read once. */
export const readFigures: (paragraph: Paragraph) => readonly Figure[] = onceFor(figuresOf);

function figuresOf(paragraph: Paragraph): Figure[] {
  const { text } = paragraph;
  const ordinalEnd = ordinalOf(text)?.text.length ?? 0;
  const figures: Figure[] = [];
  for (const match of text.matchAll(numberPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const place: Place = {
      digits: match[0],
      before: text.slice(Math.max(0, start - lookAround), start),
      after: text.slice(end, end + lookAround),
      isOrdinal: end <= ordinalEnd,
    };
    figures.push(figureAt(paragraph, start, end, place, classify(place)));
  }
  return figures;
}

/** 3,121.42 or 3121.42. */
const numberPattern =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3,4})+\.\d+(?=[千万亿]?元)|\d+(?:\.\d+)?/g;
const lookAround = 12;

interface Place {
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  readonly isOrdinal: boolean;
}

interface Reading {
  readonly kind: FigureKind;
  /** What follows the number and belongs to it. */
  readonly suffix?: string;
  readonly unit?: AmountUnit;
  readonly missing?: NonNullable<Figure["missing"]>;
}

const amountUnits: readonly (readonly [pattern: RegExp, unit: AmountUnit])[] = [
  [/^(?:[-~至到]\d[\d.,]*)?(亿元)/, "hundredMillionYuan"],
  [/^(?:[-~至到]\d[\d.,]*)?(万元)/, "tenThousandYuan"],
  [/^(?:[-~至到]\d[\d.,]*)?(千元)/, "thousandYuan"],
  [/^(?:[-~至到]\d[\d.,]*)?(元)/, "yuan"],
];

/** 量词: what people, vehicles, projects… are counted in; also physical measures. */
const measureWord =
  /^(?:人次|批次|平方米|立方米|公里|万人|万户|人|名|辆|台|套|个|家|项|批|次|户|座|层|类|级|度|米|亩|件|份|条|分|所|间|册|期|场|天|岁|倍|只|支|万平方米)/;

function classify({ digits, before, after, isOrdinal }: Place): Reading {
  if (isOrdinal) return { kind: "ordinal" };
  if (/[A-Za-z#][-.]?$/.test(before)) return { kind: "identifier" };
  if (/^(?:\)(?:第)?\d+)?号/.test(after) || /\(\d{4}\)第?$/.test(before)) return { kind: "documentNumber" };
  const isWhole = /^\d+$/.test(digits);
  if (isWhole && isYear(digits, after)) return { kind: "year", suffix: /^全?年/.exec(after)?.[0] ?? "" };
  if (isWhole && /^(?:月|日)/.test(after)) return { kind: "date", suffix: after[0]! };
  if (/第$/.test(before) && /^(?:条|款|项|章|季度|部分|批|次|届|号)/.test(after))
    return { kind: "articleNumber" };
  if (isWhole && isInnerOrdinal(digits, before, after)) return { kind: "ordinal" };
  return classifyQuantity(digits, before, after);
}

function isYear(digits: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits) && /^(?:全?年|[-~、至和]+(?:19|20)\d\d年)/.test(after);
}

function isInnerOrdinal(digits: string, before: string, after: string): boolean {
  if (digits.length > 2) return false;
  if (/(?:表|附件|附)$/.test(before)) return true;
  if (/\($/.test(before) && /^\)/.test(after)) return true;
  return (before === "" || /[。;:,]$/.test(before)) && /^(?:、|\.(?!\d))/.test(after);
}

function classifyQuantity(digits: string, before: string, after: string): Reading {
  for (const [pattern, unit] of amountUnits) {
    const match = pattern.exec(after);
    if (match)
      return { kind: "amount", suffix: match[1] === after.slice(0, match[1]!.length) ? match[1]! : "", unit };
  }
  const rate = /^(?:%|个?百分点)/.exec(after);
  if (rate || /^[-~至]\d+(?:\.\d+)?%/.test(after)) return { kind: "rate", suffix: rate?.[0] ?? "" };
  const measure = measureWord.exec(after);
  if (measure) return { kind: "count", suffix: measure[0] };
  if (/^[万亿]/.test(after))
    return {
      kind: "amount",
      suffix: after[0]!,
      unit: after[0] === "万" ? "tenThousandYuan" : "hundredMillionYuan",
      missing: "yuan",
    };
  return classifyBare(digits, before, after);
}

/** A number without any unit: a rate or an amount whose sign was forgotten, where the words around it say so. */
function classifyBare(digits: string, before: string, after: string): Reading {
  if (!/^(?:[,。;、:)]|$)/.test(after)) return { kind: "number" };
  const direction = endsInDirection(before);
  if (/占[^,。;]*$|完成[^,。;]*的$/.test(before) || /(?:增长|下降)(?:了|约)?$/.test(before))
    return { kind: "rate", missing: "percentSign" };
  const isPrecise = /[.,]/.test(digits);
  if (direction || (isPrecise && /(?:费|预算|决算|支出|收入|资金|金额|数|为|[款项]\)"?)$/.test(before)))
    return { kind: "amount", missing: "unit" };
  return { kind: "number" };
}

function figureAt(paragraph: Paragraph, start: number, end: number, place: Place, reading: Reading): Figure {
  const { kind, suffix = "", unit, missing } = reading;
  const signed = isNegative(place) && kind !== "ordinal" && kind !== "date" && kind !== "year";
  const span = { start: signed ? start - 1 : start, end: end + suffix.length };
  const printed = new Decimal(place.digits.replaceAll(",", "")).times(signed ? -1 : 1);
  const value = kind === "rate" ? printed.dividedBy(100) : printed;
  const decimals = place.digits.split(".")[1]?.length ?? 0;
  return {
    kind,
    paragraph,
    span,
    text: paragraph.text.slice(span.start, span.end),
    value,
    decimals,
    isGrouped: place.digits.includes(","),
    ...(unit && { unit, yuan: toYuan(value, unit) }),
    ...(kind === "count" && { counted: suffix }),
    ...(missing && { missing }),
  };
}

/** A minus sign, and no dash between numbers, letters or names. */
function isNegative({ before }: Place): boolean {
  return /(?:^|[^\dA-Za-z)])-$/.test(before.replaceAll(numberGap, "1"));
}
