import nzh from "nzh/cn";
import { Decimal, decimalFromNumber } from "./decimal";

/** A rate as a person typed it. */
export interface ParsedRate {
  /** A fraction: 0.339 for 33.9%. */
  readonly fraction: Decimal;
  /** Decimals printed, in per cent: 1 for 33.9%. */
  readonly decimals: number;
  /** No sign stands behind the number; it was taken as per cent. */
  readonly isSignMissing: boolean;
  /** 个百分点: a difference of rates, not a rate. */
  readonly isPercentagePoints: boolean;
}

const numberForm = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%|‰|个百分点)?$/;
const wordsForm = /^(负?)(百|千)分之([零〇一二两三四五六七八九十百千万点]+)$/;

/**
 * Reads a rate: 33.9%, ３３．９％, 5‰, 百分之五, 2.3个百分点. A bare number is taken as per cent and says that its
 * sign is missing.
 *
 * @returns `undefined` for what is no rate.
 */
export function parseRate(text: string): ParsedRate | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-");
  const inFigures = numberForm.exec(plain);
  if (inFigures) {
    const [, sign, whole = "", fraction = "", mark] = inFigures;
    const stated = new Decimal(`${sign === "-" ? "-" : ""}${whole.replaceAll(",", "")}.${fraction || "0"}`);
    const isPerMille = mark === "‰";
    return {
      fraction: stated.dividedBy(isPerMille ? 1000 : 100),
      decimals: fraction.length + (isPerMille ? 1 : 0),
      isSignMissing: mark === undefined,
      isPercentagePoints: mark === "个百分点",
    };
  }
  const inWords = wordsForm.exec(plain);
  if (!inWords) return undefined;
  const [, sign, scale, numeral = ""] = inWords;
  const read: unknown = nzh.decodeS(numeral.replaceAll("两", "二").replaceAll("〇", "零"));
  const size = decimalFromNumber(Number(read));
  if (size === undefined) return undefined;
  const stated = sign === "负" ? size.negated() : size;
  return {
    fraction: stated.dividedBy(scale === "千" ? 1000 : 100),
    decimals: stated.decimalPlaces() + (scale === "千" ? 1 : 0),
    isSignMissing: false,
    isPercentagePoints: false,
  };
}
