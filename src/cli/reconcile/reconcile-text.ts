import type { Language } from "../../audit/words/language";
import { Decimal } from "../../finance/money/decimal";
import { formatNumber } from "../../finance/money/format-amount";
import { countsOf, type ReconciledBooks } from "../../reports/reconciliation/reconciled-books";
import { reconciliationWords } from "../../reports/reconciliation/reconciliation-words";
import { reconcileWords } from "./reconcile-words";

/** A comparison as a person reads it in a terminal: what differs, what was left unchecked, who is missing. */
export function reconcileText(books: ReconciledBooks, language: Language): string {
  const words = reconcileWords[language];
  const shared = reconciliationWords[language];
  const differing = books.rows.filter(({ kind }) => kind !== "matched");
  const missing = books.units.filter(({ path }) => path === null);
  return `${[
    shared.summary(countsOf(books)),
    shared.reported(books.units.length - missing.length, missing.length),
    ...differing.flatMap((row) => {
      const shown = (amount: string) => formatNumber(new Decimal(amount), row.ledger === "headCount" ? 0 : 2);
      const code = row.ledger === "headCount" ? "" : row.code;
      return [
        "",
        `  ${shared.kinds[row.kind]}  ${words.line(row.organisation, shared.ledgers[row.ledger], code, row.name)}`,
        `    ${words.figures(shown(row.unitAmount), shown(row.treasuryAmount), shown(row.difference))}`,
      ];
    }),
    ...books.units
      .filter(({ path, notChecked }) => path !== null && notChecked.length > 0)
      .flatMap(({ organisation, notChecked }) => {
        const ledgers = notChecked.map((ledger) => shared.ledgers[ledger]);
        return ["", `  ${words.notChecked(organisation, ledgers)}`];
      }),
    ...(missing.length > 0
      ? ["", `  ${words.missing(missing.map(({ organisation }) => organisation))}`]
      : []),
  ].join("\n")}\n`;
}
