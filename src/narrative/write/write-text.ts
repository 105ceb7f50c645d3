import type { Facts } from "../../templates/facts";
import { budgetText } from "./budget-text";
import { finalAccountText } from "./final-account-text";
import { TextSource, type TextMaterial } from "./text-source";
import type { WrittenText } from "./written-text";

/** What a book is: its forms tell. */
export type WrittenBook = "budget" | "finalAccount";

const tellingForms: Readonly<Record<WrittenBook, readonly string[]>> = {
  finalAccount: ["income-and-expenditure-account", "general-public-budget-account"],
  budget: [
    "income-and-expenditure-summary",
    "expenditure-summary",
    "general-public-budget-expenditure",
    "fiscal-appropriation-summary",
  ],
};

/** The kind of text that the forms of a book can fill; `undefined` where they fill none. */
export function writableBook(facts: Facts): WrittenBook | undefined {
  return (Object.keys(tellingForms) as WrittenBook[]).find((book) =>
    tellingForms[book].some((id) => facts.table(id)),
  );
}

/**
 * Writes the explanation text of a book (编制说明、决算说明) from its forms.
 *
 * @returns `undefined` where no form of a budget or final account is in the workbook, or none has an amount.
 */
export function writeText(material: TextMaterial): WrittenText | undefined {
  const book = writableBook(material.facts);
  if (!book || material.facts.isBlankForm) return undefined;
  const source = new TextSource(material);
  return book === "budget" ? budgetText(source) : finalAccountText(source);
}
