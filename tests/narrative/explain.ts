import { narrativeOf, narrativeOfTexts, type Narrative } from "../../src/narrative/narrative";
import { readPlainText } from "../../src/narrative/read-texts";
import type { Statement } from "../../src/narrative/statement";
import { Facts } from "../../src/templates/facts";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { smallBudget } from "../support/small-budget";

/** The small invented budget with an explanation, one line to a row. */
export function explained(lines: readonly string[]): Narrative {
  const book = bookOf({ ...smallBudget(), 编制说明: lines.map((line) => [line]) });
  return narrativeOf(book, recognise(book, allTemplates));
}

/** A text that belongs to no workbook. */
export function readAlone(text: string): Narrative {
  return narrativeOfTexts([readPlainText(text)], new Facts([], undefined, undefined, undefined));
}

/** A statement in short: figure, role, subject. */
export function said({ figure, role, subject }: Statement): string {
  return `${figure.text} ${role} ${subject?.id ?? "-"}`;
}
