import { addressOf } from "../../workbook/address";
import { noFormula, type Cell, type SheetView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { patternBreaks } from "../formulas/pattern-breaks";
import { sheetsWithoutForms } from "../formulas/sheets-without-forms";
import { shortSums } from "../formulas/short-sums";
import { shortFormula } from "../formulas/short-formula";

/**
 * In a sheet that is no form, formulas of a row or column are of one pattern and sums reach their last cell (公式前后一致):
 * a hint a sheet and kind, since nobody knows what the sheet is meant to say.
 */
export const formulasFollowTheirNeighbours = defineCheck({
  id: "formulas-follow-their-neighbours",
  basis: [],
  severity: "info",
  check({ book, facts }) {
    const sheets = sheetsWithoutForms(book, facts).filter(({ data }) =>
      data.formulas.some((code) => code !== noFormula),
    );
    if (sheets.length === 0) return notApplicable("noOtherFormulas");
    return passedUnless(sheets.flatMap((sheet) => [...brokenPatterns(sheet), ...sumsCutShort(sheet)]));
  },
});

function brokenPatterns(sheet: SheetView): Breach[] {
  const breaks = patternBreaks(sheet);
  return (["otherFormula", "typedOver"] as const).flatMap((messageId) => {
    const found = breaks.filter(({ cell }) => (cell.formula === undefined) === (messageId === "typedOver"));
    const [first] = found;
    if (!first) return [];
    const { formula, value } = first.cell;
    const holds = formula === undefined ? String(value) : shortFormula(formula);
    return breachOn(sheet, messageId, found, { holds, usual: shortFormula(first.usual) });
  });
}

function sumsCutShort(sheet: SheetView): Breach[] {
  const found = shortSums(sheet);
  const [first] = found;
  if (!first) return [];
  const { cell, missed } = first;
  return breachOn(sheet, "stopsShort", found, {
    holds: shortFormula(cell.formula!),
    missed: addressOf(missed),
    number: String(missed.value),
  });
}

/** What is found of one kind on a sheet is one finding: the first is described, the others are counted. */
function breachOn(
  { name }: SheetView,
  messageId: string,
  found: readonly { readonly cell: Cell }[],
  data: Breach["data"],
): Breach[] {
  const cells = found.map(({ cell: { row, column } }) => ({ sheet: name, row, column }));
  const shared = { sheet: name.trim(), count: cells.length, at: addressOf(cells[0]!) };
  return [{ messageId, cells, data: { ...shared, ...data }, identity: [name.trim(), messageId] }];
}
