import { debtLedger } from "../../templates/debt/ledger-columns";
import { expenseLedgers, type ExpenseLedgerKind } from "../../templates/expenses/expense-ledgers";
import type { LedgerColumn } from "../../templates/ledgers/ledger";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Language } from "./language";

/** What a kind of ledger is called, by its id; an unknown one stands for itself. */
export function ledgerTitle(id: string, language: Language): string {
  const found = [debtLedger, ...Object.values(expenseLedgers)].find((ledger) => ledger.id === id);
  return found ? titleWords(found.title)[language] : id;
}

/** What a column of an expense ledger is called, by its key; an unknown one stands for itself. */
export function expenseColumnTitle(kind: ExpenseLedgerKind, key: string, language: Language): string {
  const columns: Readonly<Record<string, LedgerColumn>> = expenseLedgers[kind].columns;
  const title = titleWords(columns[key]?.title ?? key)[language];
  return language === "en" ? title.toLowerCase() : title;
}
