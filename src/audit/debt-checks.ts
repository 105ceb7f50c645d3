import type { Check } from "./check";
import { debtAmountsFitTheNation } from "./checks/debt-amounts-fit-the-nation";
import { debtBalancesRollForward } from "./checks/debt-balances-roll-forward";
import { debtClassFollowsItsMarks } from "./checks/debt-class-follows-its-marks";
import { debtDocumentsAreComplete } from "./checks/debt-documents-are-complete";
import { debtEntriesAreComplete } from "./checks/debt-entries-are-complete";
import { debtLedgerContinuesTheAuditedOne } from "./checks/debt-ledger-continues-the-audited-one";
import { debtLabelsAreResolved } from "./checks/debt-labels-are-resolved";
import { debtPurposesArePermitted } from "./checks/debt-purposes-are-permitted";
import { debtWithinCeiling } from "./checks/debt-within-ceiling";
import { debtsAreNotOverdue } from "./checks/debts-are-not-overdue";
import { internalBorrowingDoesNotRise } from "./checks/internal-borrowing-does-not-rise";
import { noGuaranteesAreGiven } from "./checks/no-guarantees-are-given";
import { platformDebtorsHaveTheirForm } from "./checks/platform-debtors-have-their-form";
import { printedFormulasAreReadable } from "./checks/printed-formulas-are-readable";
import { projectsAreFunded } from "./checks/projects-are-funded";
import { secretColumnsAreLeftOut } from "./checks/secret-columns-are-left-out";

/** What the published debt forms and the debt ledger are asked, beside their ties. */
export const debtChecks: readonly Check[] = [
  printedFormulasAreReadable,
  debtWithinCeiling,
  debtAmountsFitTheNation,
  debtLabelsAreResolved,
  debtEntriesAreComplete,
  debtDocumentsAreComplete,
  debtBalancesRollForward,
  debtLedgerContinuesTheAuditedOne,
  debtClassFollowsItsMarks,
  debtPurposesArePermitted,
  noGuaranteesAreGiven,
  internalBorrowingDoesNotRise,
  debtsAreNotOverdue,
  projectsAreFunded,
  platformDebtorsHaveTheirForm,
  secretColumnsAreLeftOut,
];
