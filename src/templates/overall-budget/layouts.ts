import { builtInClassification } from "../../finance/classification/built-in-classification";
import { chineseNumeral } from "../../finance/text/chinese-numeral";
import type { FormLayout } from "../form-layout";
import { layoutOfDefinition, type PrintedParts } from "../layout-of-definition";
import type { Template } from "../template";
import { overallBudgetForms } from "./forms";
import { socialInsuranceExpenditure, socialInsuranceRevenue } from "./social-insurance";
import { overallBalance, overallExpenditure } from "./three-budgets";
import { transfersToLowerLevels } from "./transfers-to-lower-levels";

/** Lines of older years (营业税 ended in 2016) and of provinces, and parts of each insurance that few places print. */
const rareLines: ReadonlySet<string> = new Set([
  "businessTax",
  "corporateIncomeTaxRefunds",
  "treasuryBondsReceived",
  "treasuryBondsCarried",
  "treasuryBondsPassedOn",
  "treasuryBondsLeft",
  "swapBondsCarried",
  "swapBondsLeft",
  "grantsToSeparateCities",
  "remittancesOfSeparateCities",
  "premiums",
  "subsidies",
  "interest",
  "benefits",
  "otherPart",
  "partOfKind",
  "transferIncome",
]);

/**
 * Classes that the general public budget does not print among its own: 社会保险基金支出, 国有资本经营预算支出, 转移性支出
 * and 债务还本支出 (lines of their own below the classes), 抗疫特别国债安排的支出.
 */
const classesOfOtherLines: ReadonlySet<string> = new Set(["209", "223", "230", "231", "234"]);

const classLines = builtInClassification()
  .entriesOf("functional")
  .filter(({ code }) => code.length === 3 && !classesOfOtherLines.has(code))
  .map(({ code, name }, index) => [code, `${chineseNumeral(index + 1)}、${name}`] as const);

function partsOf(template: Template, columns: readonly string[]): PrintedParts {
  const ofGeneralBudget = template === overallExpenditure || template === overallBalance;
  return {
    columns,
    withoutLines: rareLines,
    sectionLabels: { income: "收入", expenditure: "支出" },
    ...(template.sections[0]?.rows.by === "name" ? { rowLabel: "地区" } : {}),
    ...(ofGeneralBudget ? { firstLines: classLines } : {}),
  };
}

/** Transfers of the budget are printed by kind; every other table prints last year beside this. */
const kindsOfTransfers = ["total", "taxRebates", "generalTransfers", "specialTransfers"];

/** The blank tables of a government's budget (总预算): what was executed last year, and the budget. */
export const overallBudgetLayouts: readonly FormLayout[] = overallBudgetForms.map((template) =>
  layoutOfDefinition(
    template,
    partsOf(
      template,
      template === transfersToLowerLevels ? kindsOfTransfers : ["previousExecuted", "budget"],
    ),
  ),
);

const insurances: readonly Template[] = [socialInsuranceRevenue, socialInsuranceExpenditure];

/** The blank tables of its final accounts (总决算): the budget, the adjusted budget, the account. */
export const overallAccountLayouts: readonly FormLayout[] = overallBudgetForms.map((template) =>
  layoutOfDefinition(template, {
    ...partsOf(
      template,
      template === transfersToLowerLevels
        ? kindsOfTransfers
        : insurances.includes(template)
          ? ["budget", "account"]
          : ["budget", "adjustedBudget", "account"],
    ),
    accountTitle: template.title.replace(/(平衡)?表(?=（|$)/, "决算$1表"),
  }),
);
