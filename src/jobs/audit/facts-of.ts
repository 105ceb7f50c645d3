import { narrativeOf } from "../../narrative/narrative";
import type { Facts } from "../../templates/facts";
import { recognise } from "../../templates/recognise";
import { allTemplates } from "../../templates/sets";
import type { Template } from "../../templates/template";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";

/** What the forms of a workbook say. */
export function factsOf(snapshot: WorkbookSnapshot, templates: readonly Template[] = allTemplates): Facts {
  return recognise(new WorkbookView(snapshot), templates);
}

/** Whose a workbook says it is, and of which year. */
export function identityOf(
  snapshot: WorkbookSnapshot,
  templates: readonly Template[] = allTemplates,
): Pick<Facts, "organisation" | "year"> {
  const { organisation, year } = factsWithYear(new WorkbookView(withoutOwnSheets(snapshot)), templates);
  return { organisation, year };
}

/** The facts of another book with its year: final accounts often say it in the explanation text alone. */
export function factsWithYear(book: WorkbookView, templates: readonly Template[]): Facts {
  const facts = recognise(book, templates);
  return facts.year === undefined ? facts.ofYear(narrativeOf(book, facts).year) : facts;
}
