import { Decimal, zero } from "./decimal";
import { toYuan, type AmountUnit } from "./unit";

/** What was unusual in how an amount is typed; each can be put right without changing the amount. */
export type AmountOddity =
  | "fullWidthDigits"
  | "spaces"
  | "thousandsSeparators"
  | "unitInCell"
  | "currencySign"
  | "parentheses"
  | "plusSign"
  | "apostrophe"
  | "leadingZeros"
  | "danglingPoint";

/** An amount as a person typed it. */
export interface ParsedAmount {
  /** As stated, in `unit`. */
  readonly value: Decimal;
  /** The unit inside the text (1,202.95万元), else the table's. */
  readonly unit: AmountUnit;
  readonly yuan: Decimal;
  /** Decimals printed: 2 for 3.10. */
  readonly decimals: number;
  /** Nothing, a dash or a slash stands for zero. */
  readonly isBlank: boolean;
  readonly oddities: readonly AmountOddity[];
}

const unitsByWord: Readonly<Record<string, AmountUnit>> = {
  元: "yuan",
  千元: "thousandYuan",
  千: "thousandYuan",
  万元: "tenThousandYuan",
  万: "tenThousandYuan",
  亿元: "hundredMillionYuan",
  亿: "hundredMillionYuan",
};

const spaces = /[\s\u200b-\u200d\u2060\ufeff]/g;
const zeroSigns = /^(?:[-‐‑‒–—―−─ー]{1,4}|\/)?$/;
const amountForm = /^(\d{1,3}(?:,\d{3})+|\d*)(?:(\.)(\d*))?$/;

/**
 * Reads an amount as people type it: full-width digits, thousands separators, spaces of every width, a unit or a
 * currency sign inside the cell, parentheses for a negative; blank, — and / are zero.
 *
 * @param context - The unit of the table, which a unit inside the text overrides.
 * @returns `undefined` for what is no amount: a word, a placeholder (XXX, x,xxx, …), a percentage, a number whose
 *   separators do not stand at thousands.
 */
export function parseAmount(text: string, context: { readonly unit: AmountUnit }): ParsedAmount | undefined {
  const oddities = new Set<AmountOddity>();
  const noting = (oddity: AmountOddity, before: string, after: string) => {
    if (before !== after) oddities.add(oddity);
    return after;
  };

  let rest = noting("spaces", text, text.replace(spaces, ""));
  if (zeroSigns.test(rest.normalize("NFKC"))) return nothing(context.unit, [...oddities]);
  rest = noting("apostrophe", rest, rest.replace(/^['‘’]/, ""));
  if (/[０-９．，－＋]/.test(rest)) oddities.add("fullWidthDigits");
  rest = rest.normalize("NFKC").replace(/[‐‑‒–—―−]/g, "-");
  rest = noting("currencySign", rest, rest.replace(/^(-?)(?:人民币|RMB|CNY)?[¥]?(?=[-\d.(])/i, "$1"));

  let unit = context.unit;
  const unitWord = /(?:[千万亿]元?|元)$/.exec(rest)?.[0];
  if (unitWord !== undefined) {
    oddities.add("unitInCell");
    unit = unitsByWord[unitWord]!;
    rest = rest.slice(0, -unitWord.length);
  }

  let isNegative = false;
  const inside = /^\((.*)\)$/.exec(rest)?.[1];
  if (inside !== undefined && !/^[-+]/.test(inside)) {
    oddities.add("parentheses");
    isNegative = true;
    rest = inside;
  } else if (/^[-+]/.test(rest)) {
    if (rest.startsWith("+")) oddities.add("plusSign");
    isNegative = rest.startsWith("-");
    rest = rest.slice(1);
  }

  const [, whole = "", point, fraction = ""] = amountForm.exec(rest) ?? [];
  if (whole === "" && fraction === "") return undefined;
  if (whole.includes(",")) oddities.add("thousandsSeparators");
  if (/^0\d/.test(whole)) oddities.add("leadingZeros");
  if (point !== undefined && (fraction === "" || whole === "")) oddities.add("danglingPoint");

  const size = new Decimal(`${whole.replaceAll(",", "") || "0"}.${fraction || "0"}`);
  const value = isNegative ? size.negated() : size;
  return {
    value,
    unit,
    yuan: toYuan(value, unit),
    decimals: fraction.length,
    isBlank: false,
    oddities: [...oddities],
  };
}

function nothing(unit: AmountUnit, oddities: readonly AmountOddity[]): ParsedAmount {
  return { value: zero, unit, yuan: zero, decimals: 0, isBlank: true, oddities };
}
