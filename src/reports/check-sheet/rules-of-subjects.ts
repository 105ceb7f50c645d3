import { formsWithTransfers } from "../../templates/departmental-budget/expenditure-by-function";
import { expenditureDetails } from "../../templates/final-accounts/expenditure-details";
import { supplementarySheets } from "../../templates/final-accounts/supplementary-sheets";
import { ruleBook } from "../../audit/rule-book";
import { textChecks } from "../../audit/text-checks";
import type { BookPart } from "../../narrative/book-parts";
import type { CheckSubject } from "./check-item";
import { rulesOfOverallBudget } from "./rules-of-overall-budget";

const checksOfText = textChecks.map(({ id }) => id);

const rulesOfPart: Readonly<Record<BookPart, readonly string[]>> = {
  cover: ["unit-name-agrees", "years-agree"],
  contents: ["years-agree", "contents-agree-with-headings", "contents-list-the-tables"],
  functions: ["no-placeholders"],
  organisation: ["no-placeholders"],
  terms: ["no-placeholders"],
  explanation: ["text-agrees-with-tables", ...checksOfText],
  otherNotes: ["no-placeholders"],
  projectNotes: ["no-placeholders"],
};

const comparedWithLastYear: readonly string[] = [
  "three-public-total-within-last-years-budget",
  "three-public-items-within-last-years-budget",
];
const threePublic = ["three-public-total-is-sum-of-items", ...comparedWithLastYear];
const threePublicAccount = [
  "three-public-account-adds-up",
  "three-public-account-within-budget",
  ...comparedWithLastYear,
];
const earmarkedAccount = ["accounts-of-budgets-roll-forward", "empty-table-has-its-note"];
const debtForm = ["printed-formulas-hold", "debt-within-ceiling", "debt-rolls-forward"];

/** Rules about one form that do not name it among the forms they need; a check of every form stands for none. */
const furtherRulesOfForm: Readonly<Record<string, readonly string[]>> = {
  "three-public-expenses": threePublic,
  "three-public-expenses-by-item": threePublic,
  "government-funds-three-public": ["three-public-total-is-sum-of-items", "empty-table-has-its-note"],
  "three-public-account": threePublicAccount,
  "three-public-account-by-measure": threePublicAccount,
  "three-public-account-by-item": threePublicAccount,
  "operation-information": [
    "operation-information-adds-up",
    "operation-information-agrees-with-the-three-public-account",
    "operation-information-fits-the-accounts",
  ],
  ...Object.fromEntries(supplementarySheets.map(({ id }) => [id, ["supplementary-sheets-agree"]])),
  "government-funds-expenditure": ["empty-table-has-its-note"],
  "state-capital-expenditure": ["empty-table-has-its-note"],
  "general-public-budget-account": ["accounts-of-budgets-roll-forward"],
  "government-funds-account": earmarkedAccount,
  "state-capital-account": earmarkedAccount,
  ...Object.fromEntries(
    expenditureDetails.map(({ id }) => [id, ["expenditure-details-add-up", "expenditure-details-agree"]]),
  ),
  "fiscal-appropriation-by-economic-class": [
    "fiscal-appropriation-by-economic-class-adds-up",
    "fiscal-appropriation-basic-expenditure-agrees",
  ],
  "fiscal-appropriation-by-function": ["fiscal-appropriation-tables-agree"],
  "fiscal-appropriation-basic-expenditure": ["fiscal-appropriation-tables-agree"],
  "project-expenditure": ["project-table-adds-up", "projects-agree-with-expenditure-table"],
  "general-public-budget-projects": [
    "general-public-budget-projects-add-up",
    "general-public-budget-projects-agree",
  ],
  "government-procurement": ["procurement-table-adds-up", "procurement-is-goods-works-and-services"],
  "purchased-services": ["purchased-services-add-up"],
  "expenditure-by-unit": ["unit-table-adds-up", "units-agree-with-expenditure-table"],
  "project-performance-targets": [
    "performance-targets-stay-within-projects",
    "performance-target-funds-add-up",
  ],
  "overall-performance-targets": [
    "overall-target-funds-add-up",
    "overall-targets-agree-with-expenditure-table",
  ],
  ...Object.fromEntries(
    formsWithTransfers.map(({ id }) => [
      id,
      ["forms-with-transfers-add-up", "forms-with-transfers-hold-those-without"],
    ]),
  ),
  "debt-ceilings-and-balances": debtForm,
  "general-debt-movement": debtForm,
  "special-debt-movement": debtForm,
  "debt-issuance-and-service": debtForm,
  "debt-ceiling-adjustment": debtForm,
  "debt-by-class": [...debtForm, "debt-is-general-and-special"],
  ...rulesOfOverallBudget,
};

/** The rules that are asked about a subject, by their ids: one that could be asked of none was not checked. */
export function rulesOf(subject: CheckSubject): readonly string[] {
  switch (subject.kind) {
    case "part":
      return rulesOfPart[subject.part];
    case "form":
      return [...tiesOf(subject.template), ...(furtherRulesOfForm[subject.template] ?? [])];
    default:
      return [];
  }
}

function tiesOf(template: string): string[] {
  return ruleBook.ties.filter(({ templates }) => templates.includes(template)).map(({ id }) => id);
}
