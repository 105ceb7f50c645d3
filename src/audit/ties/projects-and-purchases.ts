import type { Fact, Facts, Table } from "../../templates/facts";
import { defineTies, type Tie, type TieInstance } from "../tie";
import { kindAmounts } from "./expenditure";
import { forms, notInBook, onlyGeneralPublicBudget } from "./forms";
import { totalOfNames } from "./named-rows";
import { amountsOf, columnSums, equal, equalSums, orNotPrinted } from "./within-a-form";

/** Lists by name, each the sum of its rows and of its funds. */
const lists: readonly Tie[] = [
  { id: "project-table-adds-up", template: forms.projects },
  { id: "general-public-budget-projects-add-up", template: forms.generalPublicBudgetProjects },
  { id: "procurement-table-adds-up", template: forms.procurement },
  { id: "purchased-services-add-up", template: forms.purchasedServices },
  { id: "unit-table-adds-up", template: forms.byUnit },
].map(({ id, template }) => ({
  id,
  number: "B06",
  templates: [],
  instances: (facts: Facts) => {
    const table = facts.table(template);
    return table ? [...columnSums(table), ...totalOfNames(table)] : notInBook(facts, template)!;
  },
}));

/** Projects, purchases, performance targets and units (B17, B18): forms that only some sets print. */
export const projectAndPurchaseTies = defineTies([
  ...lists,
  {
    id: "projects-agree-with-expenditure-table",
    number: "B06",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const absent = notInBook(facts, forms.projects, forms.expenditure);
      if (absent) return absent;
      const projects = facts.table(forms.projects)!;
      const isOfAllFunds = ["specialAccount", "unitFunds"].some((fund) => hasFund(projects, fund));
      const whole = () =>
        orNotPrinted(
          equalSums(
            amountsOf(projects, "total", "total"),
            kindAmounts(facts.table(forms.expenditure)!, "project"),
          ),
        );
      return isOfAllFunds ? whole() : (onlyGeneralPublicBudget(facts) ?? whole());
    },
  },
  {
    id: "general-public-budget-projects-agree",
    number: "B06",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      notInBook(facts, forms.generalPublicBudgetProjects, forms.generalPublicBudget) ??
      equalSums(
        amountsOf(facts.table(forms.generalPublicBudgetProjects)!, "total", "total"),
        amountsOf(facts.table(forms.generalPublicBudget)!, "total", "project"),
      ),
  },
  {
    id: "procurement-is-goods-works-and-services",
    number: "B17",
    templates: [],
    instances: (facts) => {
      const table = facts.table(forms.procurement);
      return table ? orNotPrinted(procurementRows(table)) : notInBook(facts, forms.procurement)!;
    },
  },
  {
    id: "performance-targets-stay-within-projects",
    number: "B18",
    templates: [],
    instances: (facts) => {
      const absent = notInBook(facts, forms.performanceTargets, forms.expenditure);
      if (absent) return absent;
      const targets = facts
        .tablesOf(forms.performanceTargets)
        .flatMap((table) => table.facts.filter(({ section }) => section.key === "totalFunds"));
      const whole = amountsOf(facts.table(forms.expenditure)!, "total", "project");
      return whole.length > 0 && targets.length > 0
        ? [{ left: targets, right: whole, relation: "atMost" as const }]
        : [];
    },
  },
  {
    id: "performance-target-funds-add-up",
    number: "B06",
    templates: [],
    instances: (facts) =>
      notInBook(facts, forms.performanceTargets) ??
      orNotPrinted(facts.tablesOf(forms.performanceTargets).flatMap((table) => fundsOfTargets(table))),
  },
  {
    id: "units-agree-with-expenditure-table",
    number: "B06",
    templates: [],
    instances: (facts) =>
      notInBook(facts, forms.byUnit, forms.expenditure) ??
      ["total", "basic", "project"].flatMap((column) =>
        equalSums(
          amountsOf(facts.table(forms.byUnit)!, "total", column),
          amountsOf(facts.table(forms.expenditure)!, "total", column),
        ),
      ),
  },
]);

function hasFund(table: Table, fund: string): boolean {
  return amountsOf(table, "total", fund).length > 0;
}

function procurementRows(table: Table): TieInstance[] {
  const kinds = ["goods", "works", "services"];
  return table.rowsOf().flatMap(({ key, occurrence }) => {
    const at = (column: string): Fact | undefined => table.fact(key, column, undefined, occurrence);
    return [
      ...equal(at("total"), ...kinds.map(at)),
      ...atMost(at("reservedForSmallAndMedium"), at("total")),
      ...atMost(at("reservedForSmallAndMicro"), at("reservedForSmallAndMedium")),
    ];
  });
}

function atMost(part: Fact | undefined, whole: Fact | undefined): TieInstance[] {
  return part && whole ? [{ left: [part], right: [whole], relation: "atMost" }] : [];
}

function fundsOfTargets(table: Table): TieInstance[] {
  return table.rowsOf("totalFunds").flatMap(({ occurrence }) => {
    const at = (field: string): Fact | undefined => table.fact(field, "amount", field, occurrence);
    return equal(at("totalFunds"), at("fiscalAppropriation"), at("otherFunds"));
  });
}
