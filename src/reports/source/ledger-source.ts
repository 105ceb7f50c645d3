import { builtInClassification } from "../../finance/classification/built-in-classification";
import { sumOf, zero } from "../../finance/money/decimal";
import { itemOfPreviousKey } from "../../templates/departmental-budget/three-public-expenses";
import type { LedgerLine } from "../../templates/budget-ledger/ledger-lines";
import type { Fund } from "../../templates/budget-ledger/ledger-words";
import type { BudgetLedger } from "../../templates/budget-ledger/read-ledger";
import { groupedBy } from "../../workbook/grouped-by";
import type { LiveAmount } from "../sheets/live-amount";
import { codedAmounts, joined, within, type CodedAmounts } from "./coded-lines";
import { exactly, sumIfs, type Criterion, type SourceRows } from "./criterion";
import type { FormSource, NamedAmounts } from "./form-source";
import { alternatives, codePlace } from "./ledger-alternatives";
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

function rowsOf({ sheet, headingRow, lastRow }: BudgetLedger): SourceRows {
  return { sheet, firstRow: headingRow + 1, lastRow: lastRow + roomForLines };
}
