/** What Univer calls the scope of a name that every sheet knows. */
const wholeWorkbook = "AllDefaultWorkbook";

/** A name of the whole workbook in Univer's form. Its id is the name, since names differ by more than their case. */
export function definedName(name: string, formula: string) {
  return { id: name.toLowerCase(), name, formulaOrRefString: formula, localSheetId: wholeWorkbook };
}
