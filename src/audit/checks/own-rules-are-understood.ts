import { defineCheck, notApplicable, passedUnless } from "../check";

/** Every rule an accountant wrote (自定义勾稽) can be read: one that cannot checks nothing, and must not look as if it did. */
export const ownRulesAreUnderstood = defineCheck({
  id: "own-rules-are-understood",
  basis: [],
  severity: "error",
  check({ ownRules = [] }) {
    if (ownRules.length === 0) return notApplicable("noOwnRules");
    return passedUnless(
      ownRules.flatMap(({ rule: { text, cell }, misread }) => {
        if (!misread) return [];
        const { kind: messageId, data } = misread;
        return [{ messageId, cells: [cell], data: { text, ...data }, identity: [text] }];
      }),
    );
  },
});
