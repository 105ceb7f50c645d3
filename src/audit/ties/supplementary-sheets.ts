import type { Facts } from "../../templates/facts";
import { operationInformation } from "../../templates/final-accounts/operation-information";
import {
  balanceSheetSummary,
  expenditureInformation,
  otherIncomeDetail,
  supplementarySheets,
} from "../../templates/final-accounts/supplementary-sheets";
import { defineTies, type TieInstance } from "../tie";
import { accounts } from "./final-accounts-forms";
import { notInBook } from "./forms";
import { totalOfNames } from "./named-rows";
import { declaredSums, equal } from "./within-a-form";

/** The report-maker's sheets beside its accounts (F01, CS…), which the accounts and each other bear out. */
export const supplementarySheetTies = defineTies([
  {
    id: "supplementary-sheets-agree",
    number: "CS",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const isThere = supplementarySheets.some(({ id }) => facts.table(id));
      if (!isThere) return notInBook(facts, expenditureInformation.id)!;
      const incomes = facts.table(otherIncomeDetail.id);
      const balances = facts.table(balanceSheetSummary.id);
      return [
        ...assetsAgree(facts),
        ...(incomes ? totalOfNames(incomes) : []),
        ...equal(incomes?.fact("total", "total"), facts.table(accounts.income)?.fact("total", "other")),
        ...(balances ? declaredSums(balances, "rows") : []),
      ];
    },
  },
]);

/** 国有资产占用情况 of F03 is that of F01. */
function assetsAgree(facts: Facts): TieInstance[] {
  const [own, other] = [facts.table(expenditureInformation.id), facts.table(operationInformation.id)];
  if (!own || !other) return [];
  return own
    .rowsOf()
    .filter(({ key }) => !key.startsWith("name:"))
    .flatMap(({ key }) => equal(own.fact(key, "amount"), other.fact(key, "amount")));
}
