import { suggestedDebtClass, type DebtClass, type RepaymentSource } from "../../finance/debt/debt-class";
import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";

const sources: readonly (readonly [pattern: RegExp, source: RepaymentSource])[] = [
  [/一般公共预算|财政预算|公共财政/, "generalPublicBudget"],
  [/基金|土地出让/, "governmentFunds"],
  [/专项收入/, "specialRevenue"],
  [/项目收益|项目收入|经营收入/, "projectIncome"],
];

const classWords: Readonly<Record<DebtClass, string>> = { general: "一般债务", special: "专项债务" };

/** The class of a debt (甄别结果) follows from whether its project earns and from what it is repaid. */
export const debtClassFollowsItsMarks = defineCheck({
  id: "debt-class-follows-its-marks",
  number: "S0-2.8",
  title: { zh: "甄别结果与有无收益、偿债来源相符", en: "The class of a debt follows from its marks" },
  basis: ["S0-2.8"],
  severity: "warning",
  check: (context) =>
    eachDebt(context, (debt) => {
      const hasRevenue = debt.isYes("hasRevenue");
      const entered = debt.text("class");
      const source = sources.find(([pattern]) => pattern.test(debt.text("repaymentSource")))?.[1];
      if (hasRevenue === undefined || entered === "" || debt.text("repaymentSource") === "") return [];
      const suggested = source && suggestedDebtClass(hasRevenue, source);
      if (!suggested) {
        return [
          breachOf(debt, "class", {
            messageId: "undecided",
            data: { debt: debt.name, source: debt.text("repaymentSource") },
            severity: "info",
          }),
        ];
      }
      if (entered.includes(classWords[suggested].slice(0, 2))) return [];
      return [
        breachOf(debt, "class", {
          messageId: "differs",
          data: { debt: debt.name, entered, suggested: classWords[suggested] },
        }),
      ];
    }),
});
