import { unitWords, type AmountUnit } from "../finance/money/unit";
import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * The unit a word names: 元, 千元, 万元 or 亿元.
 *
 * @throws The error of the cell, with its sentence.
 */
export function unitOf(word: string): AmountUnit {
  const unit = (Object.keys(unitWords) as AmountUnit[]).find((each) => unitWords[each] === word.trim());
  if (!unit) throw new CellError("value", say().noUnit(word)).toExcel();
  return unit;
}
