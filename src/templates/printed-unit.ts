import type { AmountUnit } from "../finance/money/unit";

const units: Readonly<Record<string, AmountUnit>> = {
  元: "yuan",
  人民币元: "yuan",
  千元: "thousandYuan",
  万元: "tenThousandYuan",
  人民币万元: "tenThousandYuan",
  亿元: "hundredMillionYuan",
};

/** `单位:万元` → the unit; `undefined` for any other text. */
export function unitIn(folded: string): AmountUnit | undefined {
  const match = /(?:金额)?单位[:：]?((?:人民币)?[千万亿]?元)/.exec(folded);
  return match ? units[match[1]!] : undefined;
}

const inBrackets = /\((?:(?:金额)?单位:)?((?:人民币)?[千万亿]?元)\)$/;

/** The unit that a folded heading or title names behind itself: 预算数(万元), 收支总表(单位:元). */
export function unitBehind(folded: string): AmountUnit | undefined {
  const match = inBrackets.exec(folded);
  return match ? units[match[1]!] : undefined;
}

/** A folded heading or title without the unit it names behind itself. */
export function withoutUnit(folded: string): string {
  return folded.replace(inBrackets, "");
}
