import type { AmountUnit } from "../../finance/money/unit";

/** What a column of a ledger holds. */
export type LedgerContent = "text" | "amount" | "day" | "rate" | "count" | "number" | "yesNo";

export interface LedgerColumn {
  /** What the blank form prints over it. */
  readonly title: string;
  /** What the heading says, folded, its unit left out. */
  readonly label: RegExp;
  readonly content: LedgerContent;
  /** An entry without it is not complete. */
  readonly isRequired?: true;
  /** Offered as a list when the blank form is made. */
  readonly choices?: readonly string[];
}

/** A kind of ledger (台账): one row an entry, found by its headings in whatever order they stand. */
export interface LedgerDefinition<Key extends string = string> {
  readonly id: string;
  /** Title and sheet name of the blank form. */
  readonly title: string;
  /** What amounts are in where neither banner nor heading says. */
  readonly unit: AmountUnit;
  /** In the order the blank form prints them. */
  readonly columns: Readonly<Record<Key, LedgerColumn>>;
  /** Fewer of its columns than this, and a sheet is no such ledger. */
  readonly fewestColumns: number;
  /** Of each of these one must be there. */
  readonly telling: readonly (readonly NoInfer<Key>[])[];
  /** What an entry is called by: the first of these of which anything is typed. */
  readonly names: readonly (readonly NoInfer<Key>[])[];
  /** A row in which none of these is typed is no entry. */
  readonly entered: readonly NoInfer<Key>[];
  /** Two columns whose headings may read alike: one that stands alone is the second. */
  readonly whenAlone?: readonly [NoInfer<Key>, NoInfer<Key>];
  /** What a person filling in the blank form should know, beside the answers its columns take. */
  readonly notes: readonly string[];
}

/** Keeps the exact keys of a ledger. */
export function defineLedger<const Key extends string>(ledger: LedgerDefinition<Key>): LedgerDefinition<Key> {
  return ledger;
}

/** One column by what its heading is called. */
export function ledgerColumnOf(
  title: string,
  label: RegExp,
  content: LedgerContent,
  more: Pick<LedgerColumn, "isRequired" | "choices"> = {},
): LedgerColumn {
  return { title, label, content, ...more };
}

/** The keys of a ledger's columns, in the order of its blank form. */
export function keysOf<Key extends string>({
  columns,
}: Pick<LedgerDefinition<Key>, "columns">): readonly Key[] {
  return Object.keys(columns) as Key[];
}
