import type { DebtClass } from "../../finance/debt/debt-class";
import { factUnder } from "../../templates/debt/figures-of-forms";
import type { Fact, Facts, Table } from "../../templates/facts";
import { foldLabel } from "../../templates/headings";
import { budgetLevelOf } from "../../templates/overall-budget/budget-level";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { overallBudgets } from "./overall-budget-forms";

/** What the debt form says was or will be paid on bonds, and the column of the budget that says it too. */
interface Payment {
  readonly heading: "repaid" | "interest" | "nextRepaid" | "nextInterest";
  readonly of: "principal" | "interest";
  /** Columns of a budget of the year named, and of the year after it. */
  readonly column: "budget" | "executed";
  readonly columnNextYear?: "previousExecuted";
}

const payments: readonly Payment[] = [
  { heading: "repaid", of: "principal", column: "executed", columnNextYear: "previousExecuted" },
  { heading: "interest", of: "interest", column: "executed", columnNextYear: "previousExecuted" },
  { heading: "nextRepaid", of: "principal", column: "budget" },
  { heading: "nextInterest", of: "interest", column: "budget" },
];

/** A line of a budget by its code, its name where no codes are printed, or the item of the form it is. */
interface BudgetLine {
  readonly code: string;
  readonly name: RegExp;
  readonly item?: string;
  /** It holds more than bonds: loans of foreign governments too. */
  readonly isWider?: true;
}

/** The lines of 231 and 232 that a kind of debt is paid from, the narrowest first. */
const lines: Readonly<Record<DebtClass, Readonly<Record<Payment["of"], readonly BudgetLine[]>>>> = {
  general: {
    principal: [
      { code: "2310301", name: /^地方政府一般债券还本支出$/ },
      { code: "23103", name: /^地方政府一般债务还本支出$/, isWider: true },
      { code: "231", name: /^债务还本支出$/, item: "debtRepaid", isWider: true },
    ],
    interest: [
      { code: "2320301", name: /^地方政府一般债券付息支出$/ },
      { code: "23203", name: /^地方政府一般债务付息支出$/, isWider: true },
      { code: "232", name: /^债务付息支出$/, isWider: true },
    ],
  },
  special: {
    principal: [
      { code: "23104", name: /^地方政府专项债务还本支出$/ },
      { code: "231", name: /^债务还本支出$/, item: "debtRepaid" },
    ],
    interest: [
      { code: "23204", name: /^地方政府专项债务付息支出$/ },
      { code: "232", name: /^债务付息支出$/ },
    ],
  },
};

const budgetOf: Readonly<Record<DebtClass, (typeof overallBudgets)[number]["key"]>> = {
  general: "general",
  special: "funds",
};

/**
 * 还本 and 付息 of 表1-4 are the lines 231 债务还本支出 and 232 债务付息支出 of the budget of their year (D06): general bonds
 * in the general public budget, special ones in the budget of government-managed funds.
 */
export const debtInTheBudgetTies = defineTies([
  {
    id: "debt-service-agrees-with-the-budget",
    number: "D06",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const forms = facts.tablesOf("debt-issuance-and-service");
      if (forms.length === 0) return { outcome: "notApplicable", reason: "noDebtForm" };
      const instances = forms.flatMap((form) => againstBudgets(form, facts));
      return instances.length > 0 ? instances : noBudget;
    },
  },
]);

const noBudget: Unanswered = { outcome: "notApplicable", reason: "noTablesOfOneBudget" };

function againstBudgets(form: Table, facts: Facts): TieInstance[] {
  return payments.flatMap((payment) => {
    const heading = form.rowsOf().find(({ key }) => key === payment.heading);
    const year = Number(/(20\d\d)年/.exec(heading?.label ?? "")?.[1]);
    return (["general", "special"] as const).flatMap((kind) =>
      tablesOfBudget(facts, kind).flatMap((table) => {
        const column =
          table.parts.year === year
            ? payment.column
            : table.parts.year === year + 1
              ? payment.columnNextYear
              : undefined;
        return column ? relation(form, payment, kind, table, column) : [];
      }),
    );
  });
}

function tablesOfBudget(facts: Facts, kind: DebtClass): Table[] {
  return overallBudgets
    .filter(({ key }) => key === budgetOf[kind])
    .flatMap(({ expenditure, balance, coded }) =>
      [expenditure, balance, coded].flatMap((id) => facts.tablesOf(id)),
    );
}

function relation(
  form: Table,
  { heading, of }: Payment,
  kind: DebtClass,
  table: Table,
  column: string,
): TieInstance[] {
  const place = placeOf(form, heading, kind, table);
  const paid = place && factUnder(form, heading, kind, place);
  const found = lineOf(table, lines[kind][of], column);
  if (!paid || paid.isBlank || !found || found.fact.isBlank) return [];
  const budgeted = of === "principal" ? factUnder(form, heading, kind, place, "budgeted") : undefined;
  const known = budgeted && !budgeted.isBlank ? [paid, budgeted] : [paid];
  if (found.line.isWider && paid.row.label.includes("债券"))
    return [{ left: [leastOf(known)], right: [found.fact], relation: "atMost" }];
  return [{ left: [nearestTo(found.fact, known)], right: [found.fact], relation: "equal" }];
}

/** 本级 for a budget of its own level, 本地区 for one of the whole area; where the title says neither, whichever if they are one. */
function placeOf(
  form: Table,
  heading: Payment["heading"],
  kind: DebtClass,
  table: Table,
): "region" | "ownLevel" | undefined {
  const level = budgetLevelOf(table);
  if (level) return level === "ownLevel" ? "ownLevel" : "region";
  const [region, ownLevel] = (["region", "ownLevel"] as const).map((each) =>
    factUnder(form, heading, kind, each),
  );
  return region && (!ownLevel || ownLevel.amount.equals(region.amount)) ? "region" : undefined;
}

function lineOf(
  table: Table,
  wanted: readonly BudgetLine[],
  column: string,
): { readonly line: BudgetLine; readonly fact: Fact } | undefined {
  const section = table.section("rows") ? "rows" : "expenditure";
  for (const line of wanted) {
    const rows = table
      .rowsOf(section)
      .filter(
        ({ code, key, label }) =>
          code === line.code || key === line.item || (!code && line.name.test(foldLabel(label))),
      );
    const [row, another] = rows;
    const fact = row && !another && table.fact(row.key, column, section, row.occurrence);
    if (fact) return { line, fact };
  }
  return undefined;
}

/** A budget at the beginning of the year may hold the whole principal, or only what is not refinanced (财政预算安排). */
function nearestTo(line: Fact, known: readonly Fact[]): Fact {
  const distance = ({ amount }: Fact) => amount.minus(line.amount).abs();
  return known.reduce((best, fact) => (distance(fact).lessThan(distance(best)) ? fact : best));
}

function leastOf(known: readonly Fact[]): Fact {
  return known.reduce((least, fact) => (fact.amount.lessThan(least.amount) ? fact : least));
}
