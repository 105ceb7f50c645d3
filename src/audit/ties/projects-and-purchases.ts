import type { Fact, Facts, Table } from "../../templates/facts";
import { defineTies, type Tie, type TieInstance } from "../tie";
import { forms, notInBook, onlyGeneralPublicBudget } from "./forms";
import { totalOfNames } from "./named-rows";
import { amountsOf, columnSums, equal, equalSums } from "./within-a-form";

/** Lists by name, each the sum of its rows and of its funds. */
const lists: readonly Tie[] = [
  { id: "project-table-adds-up", template: forms.projects, zh: "项目支出表", en: "project table" },
  {
    id: "general-public-budget-projects-add-up",
    template: forms.generalPublicBudgetProjects,
    zh: "一般公共预算项目支出表",
    en: "table of general public budget projects",
  },
  {
    id: "procurement-table-adds-up",
    template: forms.procurement,
    zh: "政府采购预算表",
    en: "procurement table",
  },
  {
    id: "purchased-services-add-up",
    template: forms.purchasedServices,
    zh: "政府购买服务预算表",
    en: "table of purchased services",
  },
  { id: "unit-table-adds-up", template: forms.byUnit, zh: "支出分单位明细表", en: "table by unit" },
].map(({ id, template, zh, en }) => ({
  id,
  number: "B06",
  title: { zh: `${zh}各行各栏相加相符`, en: `The ${en} adds up` },
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
    title: { zh: "项目支出表合计与支出总表项目支出一致", en: "Projects agree with the expenditure table" },
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const absent = notInBook(facts, forms.projects, forms.expenditure);
      if (absent) return absent;
      const projects = facts.table(forms.projects)!;
      const isOfAllFunds = ["specialAccount", "unitFunds"].some((fund) => hasFund(projects, fund));
      const whole = () =>
        equalSums(
          amountsOf(projects, "total", "total"),
          amountsOf(facts.table(forms.expenditure)!, "total", "project"),
        );
      return isOfAllFunds ? whole() : (onlyGeneralPublicBudget(facts) ?? whole());
    },
  },
  {
    id: "general-public-budget-projects-agree",
    number: "B06",
    title: {
      zh: "一般公共预算项目支出表合计与一般公共预算支出表项目支出一致",
      en: "General public budget projects agree with the budget's own table",
    },
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
    title: {
      zh: "采购总额等于货物、工程、服务之和，预留份额不超过总额",
      en: "Procurement is goods, works and services, and what is reserved stays within it",
    },
    templates: [],
    instances: (facts) => {
      const table = facts.table(forms.procurement);
      return table ? procurementRows(table) : notInBook(facts, forms.procurement)!;
    },
  },
  {
    id: "performance-targets-stay-within-projects",
    number: "B18",
    title: {
      zh: "绩效目标资金不大于项目支出",
      en: "The money of performance targets stays within project expenditure",
    },
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
    number: "B18",
    title: {
      zh: "绩效目标表年度资金总额等于财政拨款与其他资金之和",
      en: "The year's funds of a performance target are fiscal appropriation and other funds",
    },
    templates: [],
    instances: (facts) =>
      notInBook(facts, forms.performanceTargets) ??
      facts.tablesOf(forms.performanceTargets).flatMap((table) => fundsOfTargets(table)),
  },
  {
    id: "units-agree-with-expenditure-table",
    number: "B06",
    title: {
      zh: "各单位支出之和与部门支出总表一致",
      en: "The units' expenditure agrees with the department's",
    },
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
