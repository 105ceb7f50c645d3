import type { RuleBook } from "./audit";
import { amountsAreNumbers } from "./checks/amounts-are-numbers";
import { codeMatchesName } from "./checks/code-matches-name";
import { emptyTableHasItsNote } from "./checks/empty-table-has-its-note";
import { everyFormIsPresent } from "./checks/every-form-is-present";
import { noErrorValues } from "./checks/no-error-values";
import { noPlaceholders } from "./checks/no-placeholders";
import { textAgreesWithTables } from "./checks/text-agrees-with-tables";
import { textIsPrintedOnce } from "./checks/text-is-printed-once";
import { unitFitsMagnitude } from "./checks/unit-fits-magnitude";
import { unitNameAgrees } from "./checks/unit-name-agrees";
import { yearsAgree } from "./checks/years-agree";
import { departmentalBudgetTies } from "./ties/departmental-budget";

/** Every rule of the product, each once. */
export const ruleBook: RuleBook = {
  ties: [...departmentalBudgetTies],
  checks: [
    everyFormIsPresent,
    unitFitsMagnitude,
    amountsAreNumbers,
    noErrorValues,
    codeMatchesName,
    emptyTableHasItsNote,
    yearsAgree,
    unitNameAgrees,
    noPlaceholders,
    textAgreesWithTables,
    textIsPrintedOnce,
  ],
};
