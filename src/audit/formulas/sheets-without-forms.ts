import type { Facts } from "../../templates/facts";
import type { SheetView, WorkbookView } from "../../workbook/snapshot";

/** The sheets in which no form was recognised (未识别的工作表): of those only the formulas can be judged. */
export function sheetsWithoutForms(book: WorkbookView, facts: Facts): SheetView[] {
  const known = facts.sheets;
  return book.sheets.filter(({ name }) => !known.has(name));
}
