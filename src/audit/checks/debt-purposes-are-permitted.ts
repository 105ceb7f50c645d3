import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";

const notPermitted = /经常性|竞争性|工资|人员经费|公用经费|日常运转|商业|房地产开发/;

/** Government debt pays for public works (公益性资本支出), never for running costs or competitive business. */
export const debtPurposesArePermitted = defineCheck({
  id: "debt-purposes-are-permitted",
  basis: ["S1-1.2", "《中华人民共和国预算法》第三十五条"],
  severity: "error",
  check: (context) =>
    eachDebt(context, (debt) => {
      const purpose = debt.text("purpose");
      if (!notPermitted.test(purpose) || /^非(经常性|竞争性)/.test(purpose)) return [];
      return [breachOf(debt, "purpose", { messageId: "notPermitted", data: { debt: debt.name, purpose } })];
    }),
});
