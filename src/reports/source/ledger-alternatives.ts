import type { LedgerColumnKey } from "../../templates/budget-ledger/ledger-columns";
import type { LedgerLine } from "../../templates/budget-ledger/ledger-lines";
import {
  fundWords,
  natureWords,
  purchasedServiceWords,
  purchaseWords,
} from "../../templates/budget-ledger/ledger-words";
import type { BudgetLedger } from "../../templates/budget-ledger/read-ledger";
import { detailUnder, type CodePlace } from "./code-place";
import type { Criterion } from "./criterion";
import type { LedgerChoice } from "./ledger-columns-of-forms";

/** Some of the lines that are meant, and the criteria that choose them. */
export interface Alternative {
  readonly where: readonly Criterion[];
  readonly lines: readonly LedgerLine[];
}

/** SUMIFS knows no “or”: one set of criteria for each nature, source of money, economic class and kind of purchase. */
export function alternatives(ledger: BudgetLedger, choice: LedgerChoice): Alternative[] {
  const { natures, funds, economic, purchase, isPurchasedService } = choice;
  const purchases = purchase === "any" ? (["goods", "works", "services"] as const) : purchase && [purchase];
  let found: Alternative[] = [{ where: [], lines: ledger.lines }];
  const split = <Key extends string>(
    column: LedgerColumnKey,
    keys: readonly Key[] | undefined,
    testOf: (key: Key) => readonly (readonly Omit<Criterion, "column">[])[],
    isMeant: (line: LedgerLine, key: Key) => boolean,
  ) => {
    const at = ledger.columns.get(column);
    if (keys === undefined) return;
    found = found.flatMap(({ where, lines }) =>
      keys.flatMap((key) => {
        const own = lines.filter((line) => isMeant(line, key));
        if (at === undefined) return own.length > 0 ? [{ where, lines: own }] : [];
        return testOf(key).map((tests, index) => ({
          where: [...where, ...tests.map((test) => ({ ...test, column: at }))],
          lines: index === 0 ? own : [],
        }));
      }),
    );
  };
  const like =
    <Key extends string>(words: Readonly<Record<Key, { readonly pattern: string }>>) =>
    (key: Key) => [[{ test: words[key].pattern }]];
  split("nature", natures, like(natureWords), (line, key) => line.nature === key);
  split("fund", funds, like(fundWords), (line, key) => line.fund === key);
  split("purchase", purchases, like(purchaseWords), (line, key) => line.purchase === key);
  split(
    "purchasedService",
    isPurchasedService && ["yes"],
    like(purchasedServiceWords),
    (line) => line.isPurchasedService,
  );
  split(
    "economic",
    economic,
    (prefix) => economicTests(ledger, prefix),
    (line, key) => line.economic.startsWith(key),
  );
  return found;
}

function economicTests(
  ledger: BudgetLedger,
  prefix: string,
): readonly (readonly { readonly test: string }[])[] {
  return detailUnder(codePlace(ledger, "economic"), prefix).map((criteria) =>
    criteria.map(({ test }) => ({ test })),
  );
}

/** Where codes of a kind stand in a ledger, and how its cells hold them. */
export function codePlace(ledger: BudgetLedger, kind: "functional" | "economic"): CodePlace {
  return {
    columns: [ledger.columns.get(kind) ?? 0],
    holds: ledger.codes[kind],
    length: kind === "functional" ? 7 : 5,
  };
}
