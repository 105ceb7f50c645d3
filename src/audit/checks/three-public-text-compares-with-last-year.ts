import { defineCheck, notApplicable, notChecked, passed } from "../check";
import { threePublicItems } from "../three-public/last-year";

/** A text without forms that gives three public expenses names last year's budget (上年预算数), the base of zero growth. */
export const threePublicTextComparesWithLastYear = defineCheck({
  id: "three-public-text-compares-with-last-year",
  basis: ["S0-3.2"],
  severity: "warning",
  check({ facts, narrative }) {
    if (facts.table("three-public-expenses")) return notApplicable("threePublicForm");
    const ids: readonly string[] = threePublicItems.map(({ subject }) => subject);
    const isOfThem = (subject: { readonly id: string } | undefined) => ids.includes(subject?.id ?? "");
    if (!narrative.statements.some(({ role, subject }) => role === "stated" && isOfThem(subject)))
      return notApplicable("noThreePublicForm");
    const isCompared =
      narrative.changes.some(({ subject }) => isOfThem(subject)) ||
      narrative.statements.some(({ role, subject }) => role === "lastYear" && isOfThem(subject));
    return isCompared ? passed : notChecked("noLastYear");
  },
});
