import { covers, ownReferences } from "../../workbook/references";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { identityOf, placeOf } from "../engine/shown";
import { isBlamed, sumsOfCodes, type SumOfCodes } from "../engine/sums-of-codes";

/** The formula of a sum takes in every row below it (求和区域完整), so that an amount typed later is not left out. */
export const sumRangesCoverTheirRows = defineCheck({
  id: "sum-ranges-cover-their-rows",
  title: { zh: "求和公式覆盖全部明细行", en: "Sum formulas cover all their rows" },
  basis: ["B06"],
  severity: "warning",
  check({ book, facts }, explanations) {
    const sums = sumsOfCodes(facts).filter(({ whole }) => whole.origin === "formula");
    if (sums.length === 0) return notApplicable("noFormulas");
    return passedUnless(
      sums.filter(({ whole }) => !isBlamed(whole, explanations)).flatMap((sum) => missedRows(sum, book)),
    );
  },
});

/** A formula that names none of its rows sums something else; that is not judged here. */
function missedRows({ whole, parts }: SumOfCodes, book: AuditContext["book"]): Breach[] {
  const formula = book.cell(whole.cell)?.formula;
  if (formula === undefined) return [];
  const ranges = ownReferences(formula);
  const missed = parts.filter(({ cell }) => !ranges.some((range) => covers(range, cell)));
  if (missed.length === 0 || missed.length === parts.length) return [];
  return [
    {
      messageId: "missesRows",
      cells: [whole.cell, ...missed.map(({ cell }) => cell)],
      data: { place: placeOf(whole), formula: `=${formula}`, rows: missed.map(placeOf) },
      identity: identityOf(whole, "missesRows"),
    },
  ];
}
