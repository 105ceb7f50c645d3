import { Decimal } from "../../finance/money/decimal";
import { formatNumber } from "../../finance/money/format-amount";
import { fromYuan, unitWords } from "../../finance/money/unit";
import type { Statement } from "../../narrative/statement";
import type { MessageValue } from "../finding";
import { subjectName } from "../text/said";
import { isQuoted, withNumber, type TextCorrection, type TextCorrector } from "./text-correction";

/** Amounts that are not the form's, or were cut off, become the form's, rounded half up; in another unit where that alone is wrong. */
export const amountsOfForms: TextCorrector = (finding, { narrative }) =>
  narrative.bindings.flatMap(({ statement, agreement }) => {
    if (!agreement || !["differs", "truncated"].includes(agreement.kind) || !isQuoted(finding, statement))
      return [];
    const { slip, expected: number } = agreement;
    return slip?.kind === "unit"
      ? inItsOwnUnit(statement, finding.data["expected"])
      : [withNumber(statement, number)];
  });

/** An amount printed in 元 among others in 万元 is given its 万. */
export const lostTenThousandsPutIn: TextCorrector = (finding, { narrative }) =>
  narrative.lostTenThousands
    .map(({ statement }) => statement)
    .filter((statement) => isQuoted(finding, statement))
    .flatMap((statement) => inItsOwnUnit(statement, finding.data["meant"]));

/** A change or rate becomes what its amounts give. */
export const changesOfAmounts: TextCorrector = (finding, { narrative }) =>
  narrative.changes
    .flatMap(({ change, rate }) => (finding.messageId === "rateDiffers" ? rate : change) ?? [])
    .filter((statement) => isQuoted(finding, statement))
    .flatMap((statement) => expected(statement, finding.data["expected"]));

/** The one amount of a comparison that change and rate contradict becomes what they give. */
export const sidesOfChanges: TextCorrector = (finding, { narrative }) =>
  narrative.changes
    .flatMap(({ now, baseAmount }) => (finding.messageId === "baseDiffers" ? baseAmount : now) ?? [])
    .filter((statement) => isQuoted(finding, statement))
    .flatMap((statement) => expected(statement, finding.data["expected"]));

/** A share becomes its part over its whole. */
export const sharesOfWholes: TextCorrector = (finding, { narrative }) =>
  narrative.shares
    .map(({ rate }) => rate)
    .filter((rate) => isQuoted(finding, rate))
    .flatMap((rate) => expected(rate, finding.data["expected"]));

/** Shares on a stale base, each with what it should be. */
export const sharesOnOneBase: TextCorrector = (finding, { narrative }) => {
  const { items } = finding.data;
  const pairs = new Map((Array.isArray(items) ? items : []) as readonly [string, string][]);
  return narrative.shares.flatMap(({ rate, part }) => {
    const after = part && pairs.get(`${subjectName(part)}${rate.figure.text}`);
    return after && isQuoted(finding, rate) ? expected(rate, after) : [];
  });
};

/** An expected amount with its own unit, in the place of number and unit: 234.57元 → 234.57万元. */
function inItsOwnUnit({ figure }: Statement, value: MessageValue): TextCorrection[] {
  if (typeof value !== "object" || !("yuan" in value)) return [];
  const { paragraph, span, isGrouped } = figure;
  const printed = formatNumber(fromYuan(new Decimal(value.yuan), value.unit), value.decimals);
  const number = isGrouped ? printed : printed.replaceAll(",", "");
  return [{ paragraph, span, after: `${number}${unitWords[value.unit]}` }];
}

/** An expected amount or rate as the figure would print it. */
export function expected(statement: Statement, value: MessageValue) {
  if (typeof value === "string") return [withNumber(statement, value.replace(/%$/, ""))];
  if (typeof value !== "object" || !("yuan" in value)) return [];
  const { unit, decimals, isGrouped } = statement.figure;
  const printed = formatNumber(fromYuan(new Decimal(value.yuan), unit ?? value.unit), decimals);
  return [withNumber(statement, isGrouped ? printed : printed.replaceAll(",", ""))];
}
