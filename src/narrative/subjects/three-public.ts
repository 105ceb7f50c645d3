import { target, type SubjectDefinition, type Target } from "./subject";

function inThreePublicTable(column: string): readonly Target[] {
  return [
    target("three-public-expenses", "amounts", "amounts", column),
    target("three-public-expenses-by-item", "items", column, "budget"),
    target("three-public-account", "account", "account", column),
    target("three-public-account-by-measure", "account", "account", column),
    target("three-public-account-by-item", "items", column, "account"),
  ];
}

/** 预算数 beside 决算数, whichever way the table is laid out. */
function beforeSpending(item: string): readonly Target[] {
  return [
    target("three-public-account", "budget", "budget", item),
    target("three-public-account-by-measure", "budget", "budget", item),
    target("three-public-account-by-item", "items", item, "budget"),
  ];
}

/** “三公”经费 by item, and 机关运行经费, which the same form prints. */
export const threePublic: readonly SubjectDefinition[] = [
  {
    id: "threePublicExpenses",
    title: "“三公”经费",
    phrase: /"?三公"?经费(?:财政拨款)?(?:支出)?/,
    targets: inThreePublicTable("total"),
    budgetTargets: beforeSpending("total"),
  },
  {
    id: "overseasVisits",
    title: "因公出国（境）费",
    phrase: /因公出国(?:\(境\))?(?:费用?|经费)(?:支出)?/,
    targets: inThreePublicTable("overseasVisits"),
    budgetTargets: beforeSpending("overseasVisits"),
  },
  {
    id: "officialVehicles",
    title: "公务用车购置及运行费",
    phrase: /公务(?:用)?车(?:购置及运行(?:维护)?)?费用?(?:支出)?/,
    targets: inThreePublicTable("officialVehicles"),
    budgetTargets: beforeSpending("officialVehicles"),
  },
  {
    id: "vehiclePurchases",
    title: "公务用车购置费",
    phrase: /公务(?:用)?车(?:用车)?购置(?:费用?|经费)(?:支出)?/,
    targets: inThreePublicTable("vehiclePurchases"),
    budgetTargets: beforeSpending("vehiclePurchases"),
  },
  {
    id: "vehicleOperation",
    title: "公务用车运行费",
    phrase: /公务(?:用)?车(?:用车)?运行(?:维护)?费用?(?:支出)?/,
    targets: inThreePublicTable("vehicleOperation"),
    budgetTargets: beforeSpending("vehicleOperation"),
  },
  {
    id: "officialReceptions",
    title: "公务接待费",
    phrase: /公务接待(?:费用?|经费)(?:支出)?/,
    targets: inThreePublicTable("officialReceptions"),
    budgetTargets: beforeSpending("officialReceptions"),
  },
  {
    id: "agencyOperatingExpenditure",
    title: "机关运行经费",
    phrase: /机[关构]运行经?费(?:当年)?(?:(?:一般公共预算)?(?:财政)?拨款)?(?:预算)?(?:支出)?/,
    targets: inThreePublicTable("agencyOperation"),
    within: [target("basic-expenditure-account", "operating", "total", "amount")],
  },
];
