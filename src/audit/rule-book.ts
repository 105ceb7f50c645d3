import type { RuleBook } from "./audit";
import { agencyOperationWithinOperatingExpenditure } from "./checks/agency-operation-within-operating-expenditure";
import { amountsKeepLastYearsMagnitude } from "./checks/amounts-keep-last-years-magnitude";
import { amountsAreThoseApproved } from "./checks/amounts-are-those-approved";
import { amountsAreNumbers } from "./checks/amounts-are-numbers";
import { amountsEndAtTheFen } from "./checks/amounts-end-at-the-fen";
import { codeMatchesName } from "./checks/code-matches-name";
import { codesAndNamesAreTypedPlainly } from "./checks/codes-and-names-are-typed-plainly";
import { contentsListTheTables } from "./checks/contents-list-the-tables";
import { contingencyReserveWithinRange } from "./checks/contingency-reserve-within-range";
import { departmentIsSumOfItsUnits } from "./checks/department-is-sum-of-its-units";
import { emptyTableHasItsNote } from "./checks/empty-table-has-its-note";
import { everyAmountColumnIsKnown } from "./checks/every-amount-column-is-known";
import { everyFormIsPresent } from "./checks/every-form-is-present";
import { expenditureIsNotNegative } from "./checks/expenditure-is-not-negative";
import { formulasFollowTheirNeighbours } from "./checks/formulas-follow-their-neighbours";
import { lastYearsAmountsAreCarriedOver } from "./checks/last-years-amounts-are-carried-over";
import { noAmountsAreHidden } from "./checks/no-amounts-are-hidden";
import { noErrorValues } from "./checks/no-error-values";
import { noExternalLinks } from "./checks/no-external-links";
import { noPlaceholders } from "./checks/no-placeholders";
import { oneItemOneCode } from "./checks/one-item-one-code";
import { openingBalancesAreLastYearsClosing } from "./checks/opening-balances-are-last-years-closing";
import { ownRulesAreUnderstood } from "./checks/own-rules-are-understood";
import { performanceProjectsAreCounted } from "./checks/performance-projects-are-counted";
import { rowsArePrintedOnce } from "./checks/rows-are-printed-once";
import { printedChangesFollowFromAmounts } from "./checks/printed-changes-follow-from-amounts";
import { runningColumnsAddUp } from "./checks/running-columns-add-up";
import { runningTotalsAreNotAddedUp } from "./checks/running-totals-are-not-added-up";
import { sumRangesCoverTheirRows } from "./checks/sum-ranges-cover-their-rows";
import { textAgreesWithTables } from "./checks/text-agrees-with-tables";
import { totalsArePrinted } from "./checks/totals-are-printed";
import { totalsStayFormulas } from "./checks/totals-stay-formulas";
import { unitFitsMagnitude } from "./checks/unit-fits-magnitude";
import { unitNameAgrees } from "./checks/unit-name-agrees";
import { wordingFitsTheBook } from "./checks/wording-fits-the-book";
import { yearsAgree } from "./checks/years-agree";
import { textChecks } from "./text-checks";
import { debtChecks } from "./debt-checks";
import { expenseLedgerChecks } from "./expense-ledger-checks";
import { departmentalBudgetTies } from "./ties/departmental-budget";
import { finalAccountTies } from "./ties/final-accounts";
import { overallBudgetTies } from "./ties/overall-budget";
import { threePublicChecks } from "./three-public-checks";
import { publishedDebtTies } from "./ties/published-debt";

/** Every rule of the product, each once. */
export const ruleBook: RuleBook = {
  ties: [...departmentalBudgetTies, ...finalAccountTies, ...publishedDebtTies, ...overallBudgetTies],
  checks: [
    everyFormIsPresent,
    contentsListTheTables,
    everyAmountColumnIsKnown,
    contingencyReserveWithinRange,
    unitFitsMagnitude,
    amountsAreNumbers,
    noErrorValues,
    codeMatchesName,
    codesAndNamesAreTypedPlainly,
    oneItemOneCode,
    rowsArePrintedOnce,
    totalsArePrinted,
    expenditureIsNotNegative,
    amountsEndAtTheFen,
    noAmountsAreHidden,
    noExternalLinks,
    totalsStayFormulas,
    sumRangesCoverTheirRows,
    formulasFollowTheirNeighbours,
    runningTotalsAreNotAddedUp,
    runningColumnsAddUp,
    printedChangesFollowFromAmounts,
    ...threePublicChecks,
    emptyTableHasItsNote,
    yearsAgree,
    unitNameAgrees,
    noPlaceholders,
    ownRulesAreUnderstood,
    textAgreesWithTables,
    amountsAreThoseApproved,
    lastYearsAmountsAreCarriedOver,
    openingBalancesAreLastYearsClosing,
    departmentIsSumOfItsUnits,
    amountsKeepLastYearsMagnitude,
    agencyOperationWithinOperatingExpenditure,
    wordingFitsTheBook,
    performanceProjectsAreCounted,
    ...textChecks,
    ...debtChecks,
    ...expenseLedgerChecks,
  ],
};
