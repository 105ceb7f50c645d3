import { builtInClassification } from "../../finance/classification/built-in-classification";
import { sumOf, zero } from "../../finance/money/decimal";
import { itemOfPreviousKey } from "../../templates/departmental-budget/three-public-expenses";
import type { LedgerColumnKey } from "../../templates/budget-ledger/ledger-columns";
import {
  fundWords,
  natureWords,
  purchasedServiceWords,
  purchaseWords,
} from "../../templates/budget-ledger/ledger-words";
import type { Fund } from "../../templates/budget-ledger/ledger-words";
import type { BudgetLedger, LedgerLine } from "../../templates/budget-ledger/read-ledger";
import { groupedBy } from "../../workbook/grouped-by";
import type { LiveAmount } from "../sheets/live-amount";
import { codedAmounts, joined, within, type CodedAmounts } from "./coded-lines";
import { detailUnder, type CodePlace } from "./code-place";
import { exactly, sumIfs, type Criterion, type SourceRows } from "./criterion";
import type { FormSource, NamedAmounts } from "./form-source";
import { ledgerChoice, ledgerItem, type LedgerChoice } from "./ledger-columns-of-forms";
import { joinedNames } from "./named-amounts";

/** Rows below the last line that formulas already reach: a line added there counts at once. */
const roomForLines = 200;

/**
 * A hand-kept ledger (预算明细、收入明细、定额测算) as a source: every amount is a sum over its lines by code, nature
 * and source of money. Where no income is kept, what is spent of each source is its income.
 */
export function ledgerSource(kept: readonly BudgetLedger[]): FormSource {
  const ledgers = kept.map((ledger) => ({ ...ledger, lines: gathered(ledger.lines) }));
  const expenditure = ledgers.filter(({ side }) => side === "expenditure");
  const income = ledgers.filter(({ side }) => side === "income");
  const meant = ({ side }: LedgerChoice) => (side === "income" && income.length > 0 ? income : expenditure);
  const known = new Map<string, CodedAmounts | undefined>();
  /** Forms ask for the same sums again and again; each is made once. */
  const coded = (choice: LedgerChoice): CodedAmounts | undefined => {
    if (choice.measure === "previous" && !tellsLastYear(meant(choice))) return undefined;
    const key = JSON.stringify(choice);
    if (!known.has(key)) {
      const [first, ...rest] = meant(choice).map((ledger) => codedIn(ledger, choice));
      known.set(key, first && joined([first, ...rest]));
    }
    return known.get(key);
  };
  return {
    coded(column) {
      const choice = ledgerChoice(column);
      return choice && (choice.by === "functional" || choice.by === "economic") ? coded(choice) : undefined;
    },
    item(column, item) {
      const threePublic = threePublicChoice(column.template, column.column, item);
      const choice = threePublic ?? ledgerItem(column, item);
      return choice && coded(choice)?.under("");
    },
    named(column) {
      const choice = ledgerChoice(column);
      if (!choice || (choice.by !== "project" && choice.by !== "unit")) return undefined;
      const [first, ...rest] = meant(choice).flatMap((ledger) => namedIn(ledger, choice) ?? []);
      return first && joinedNames([first, ...rest]);
    },
    nameOf: () => undefined,
  };
}

/** Lines that differ in nothing but their amount as one, so that long ledgers are summed once. */
function gathered(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const alike = groupedBy(lines, (line) => {
    const { functional, economic, nature, fund, purchase = "", isPurchasedService, unit, project } = line;
    return [functional, economic, nature, fund, purchase, isPurchasedService, unit, project].join("\n");
  });
  return [...alike.values()].map((own) => ({
    ...own[0]!,
    amount: sumOf(own.map(({ amount }) => amount)),
    previous: sumOf(own.map(({ previous }) => previous)),
  }));
}

/** Every ledger keeps 上年预算, and in one of them something stands there: a column that is blank throughout is no data. */
function tellsLastYear(ledgers: readonly BudgetLedger[]): boolean {
  return (
    ledgers.every(({ columns }) => columns.has("previous")) &&
    ledgers.some(({ lines }) => lines.some(({ previous }) => !previous.isZero()))
  );
}

/** What pays the three public expenses of a form, by its id. */
const payingThreePublic: Readonly<Record<string, Fund>> = {
  "three-public-expenses": "generalPublicBudget",
  "three-public-expenses-by-item": "generalPublicBudget",
  "government-funds-three-public": "governmentFunds",
};

/** “三公”经费 by economic code (30212, 30217, 30231, 31013…), whatever the nature of the expenditure. */
function threePublicChoice(template: string, column: string, item: string): LedgerChoice | undefined {
  const fund = payingThreePublic[template];
  if (!fund) return undefined;
  const isByLine = template === "three-public-expenses-by-item";
  const isLastYear = isByLine ? column === "previousBudget" : column.startsWith("previous");
  const wanted = isByLine ? item : (itemOfPreviousKey(column) ?? column);
  const meant: Readonly<Record<string, readonly string[]>> = {
    total: ["overseasVisits", "officialReceptions", "vehiclePurchases", "vehicleOperation"],
    officialVehicles: ["vehiclePurchases", "vehicleOperation"],
  };
  const items = meant[wanted] ?? [wanted];
  const economic = [...builtInClassification().threePublic].flatMap(([code, each]) =>
    code.startsWith("3") && items.includes(each) ? [code] : [],
  );
  if (economic.length === 0) return undefined;
  return {
    side: "expenditure",
    by: "economic",
    funds: [fund],
    economic,
    ...(isLastYear ? { measure: "previous" } : {}),
  };
}

function codedIn(ledger: BudgetLedger, choice: LedgerChoice): CodedAmounts {
  const isEconomic = choice.by === "economic" && ledger.columns.has("economic");
  const kind = isEconomic ? "economic" : "functional";
  const { economic, measure = "amount", ...others } = choice;
  const place = codePlace(ledger, kind);
  const parts = alternatives(ledger, isEconomic ? others : choice).map(({ where, lines }) =>
    codedAmounts({
      rows: rowsOf(ledger),
      place,
      amountColumn: ledger.columns.get(measure)!,
      unit: ledger.unit,
      where,
      lines: lines.map((line) => ({ code: line[kind], yuan: line[measure] })),
    }),
  );
  const [first, ...rest] = parts;
  const all = first ? joined([first, ...rest]) : nothing(ledger);
  return isEconomic && economic ? within(all, economic) : all;
}

/** Sources of money that exclude each other: no line can be meant. */
function nothing({ unit }: BudgetLedger): CodedAmounts {
  return { codes: [], under: () => ({ yuan: zero, formula: "0", unit }) };
}

function namedIn(ledger: BudgetLedger, choice: LedgerChoice): NamedAmounts | undefined {
  const key = choice.by === "unit" ? "unit" : "project";
  const at = ledger.columns.get(key);
  if (at === undefined) return undefined;
  if (!tellsPurchases(ledger, choice)) return undefined;
  const amountColumn = ledger.columns.get("amount")!;
  const chosen = alternatives(ledger, choice).map(({ where, lines }) => ({
    where,
    lines: lines.filter((line) => line[key] !== ""),
  }));
  const sum = (of: (line: LedgerLine) => boolean, test: Criterion): LiveAmount => ({
    yuan: sumOf(chosen.flatMap(({ lines }) => lines.filter(of).map(({ amount }) => amount))),
    formula:
      chosen.map(({ where }) => sumIfs(rowsOf(ledger), amountColumn, [test, ...where])).join("+") || "0",
    unit: ledger.unit,
  });
  return {
    names: [...new Set(chosen.flatMap(({ lines }) => lines.map((line) => line[key])))],
    of: (name) => sum((line) => line[key] === name, exactly(at, name)),
    total:
      key === "unit"
        ? codedIn(ledger, { ...choice, by: "functional" }).under("")!
        : sum(() => true, { column: at, test: "<>" }),
  };
}

/** A ledger without the column says nothing of purchases, which is not that there are none. */
function tellsPurchases({ columns }: BudgetLedger, { purchase, isPurchasedService }: LedgerChoice): boolean {
  return (!purchase || columns.has("purchase")) && (!isPurchasedService || columns.has("purchasedService"));
}

interface Alternative {
  readonly where: readonly Criterion[];
  readonly lines: readonly LedgerLine[];
}

/** SUMIFS knows no “or”: one set of criteria for each nature, source of money, economic class and kind of purchase. */
function alternatives(ledger: BudgetLedger, choice: LedgerChoice): Alternative[] {
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

function codePlace(ledger: BudgetLedger, kind: "functional" | "economic"): CodePlace {
  return {
    columns: [ledger.columns.get(kind) ?? 0],
    holds: ledger.codes[kind],
    length: kind === "functional" ? 7 : 5,
  };
}

function rowsOf({ sheet, headingRow, lastRow }: BudgetLedger): SourceRows {
  return { sheet, firstRow: headingRow + 1, lastRow: lastRow + roomForLines };
}
