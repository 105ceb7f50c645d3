import { isQuoted, type TextCorrection, type TextCorrector } from "./text-correction";
import type { Figure } from "../../narrative/figure";

/** A per-cent sign, the 元 of 万元, or the unit in which the amount is the form's is put after its number. */
export const unitsCompleted: TextCorrector = (finding, { narrative }) => {
  const { likely } = finding.data;
  const rates = new Set(narrative.changes.flatMap(({ change, rate }) => (change && rate ? rate.figure : [])));
  const said = [
    ...narrative.statements.filter(({ figure }) => figure.missing !== undefined),
    ...narrative.bareAmounts.filter(({ figure }) => figure.kind === "number"),
  ];
  return said
    .filter((each) => isQuoted(finding, each))
    .flatMap(({ figure }) => completed(figure, likely, rates));
};

/** Words such as 多 or 余 between the number and its unit leave the place of the unit open. */
const endsThere = /^(?:[,。;、:()]|$)/;

function completed(figure: Figure, likely: unknown, rates: ReadonlySet<Figure>): TextCorrection[] {
  const { paragraph, span, text, missing } = figure;
  if (!endsThere.test(paragraph.text.slice(span.end))) return [];
  const sign = missing === "percentSign" ? perCent(figure, rates) : missing === "yuan" ? "元" : likely;
  return typeof sign === "string" ? [{ paragraph, span, after: `${text}${sign}` }] : [];
}

/** 比上年增长13.95 may be a rate or an amount; after an amount of change, in a share and in a completion it is a rate. */
function perCent(figure: Figure, rates: ReadonlySet<Figure>): string | undefined {
  const { paragraph, span } = figure;
  const before = paragraph.text.slice(0, span.start);
  return rates.has(figure) || /占[^,。;]*$|完成[^,。;]*的$/.test(before) ? "%" : undefined;
}
