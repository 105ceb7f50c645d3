import type { Facts } from "../../templates/facts";

/** A blank form still to be filled in: its text is the template's. Text without any form is no such thing. */
export function isBlankBook(facts: Facts): boolean {
  return facts.tables.length > 0 && facts.isBlankForm;
}
