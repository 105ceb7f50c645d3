import type { Language } from "../../audit/words/language";
import type { Plan } from "../../workbook/plan";
import { findingsSheet, type AuditedBook } from "./findings-sheet";
import { findingsWords } from "./findings-words";
import { freeSheetName } from "../sheets/free-sheet-name";

/** What the journal calls the writing of the findings sheet. */
export const findingsPurpose = "add-findings-sheet";

/** Adds the findings sheet (审核结果) at the end of a workbook; where the name is taken, with a number behind it. */
export function findingsPlan(book: AuditedBook, language: Language, sheetNames: readonly string[]): Plan {
  const name = freeSheetName(findingsWords[language].title, sheetNames);
  return {
    purpose: findingsPurpose,
    edits: [{ kind: "addSheet", sheet: findingsSheet(book, language, { name }) }],
  };
}
