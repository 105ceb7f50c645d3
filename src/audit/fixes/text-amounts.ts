import { decimalFromNumber } from "../../finance/money/decimal";
import { parseAmount, type AmountOddity } from "../../finance/money/parse-amount";
import { fromYuan } from "../../finance/money/unit";
import { CellKind } from "../../workbook/snapshot";
import type { Correction, Fixer } from "./fixer";

/** Ways of typing that leave no doubt which number is meant. */
const certain: ReadonlySet<AmountOddity> = new Set([
  "fullWidthDigits",
  "spaces",
  "thousandsSeparators",
  "apostrophe",
  "leadingZeros",
  "danglingPoint",
]);

/**
 * Amounts typed as text become the numbers they say (文本型数字转为数值). What carries a unit, a currency sign or
 * parentheses is left to a person, and so is a number that Excel cannot hold to its last digit.
 */
export const textAmountsToNumbers: Fixer = ({ cells }, { book, facts }) =>
  cells.flatMap((cell): Correction[] => {
    const fact = facts.factAt(cell);
    const found = book.cell(cell);
    if (!fact || found?.kind !== CellKind.text || found.formula !== undefined) return [];
    const { unit } = fact.table.parts;
    const parsed = parseAmount(String(found.value), { unit });
    if (!parsed || parsed.isBlank || !parsed.oddities.every((oddity) => certain.has(oddity))) return [];
    const stated = fromYuan(parsed.yuan, unit);
    const value = stated.toNumber();
    return decimalFromNumber(value)?.equals(stated) ? [{ cell, value }] : [];
  });
