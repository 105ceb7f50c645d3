import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Host } from "../../workbook/host";
import type { OwnRuleLine, OwnRulesJobs } from "../pane-jobs/own-rules-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the page 自定义勾稽 has done over a workbook: its rules are looked up in the forms of the whole of it. */
export function ownRulesJobs(
  host: Host,
  { executor, today, otherBooks }: Pick<JobSurroundings, "executor" | "today" | "otherBooks">,
): OwnRulesJobs {
  const watch = new EditWatch(host);
  return {
    async ownRules(language) {
      const remember = watch.beforeReading();
      const snapshot = await host.read("all", auditFacets);
      const [checked, { ownRuleWords }, { ownRulesSheetName }] = await Promise.all([
        executor.ownRules({ on: today(), ...otherBooks.workOf(snapshot) }),
        import("../../audit/words/own-rule-words"),
        import("../../audit/own-rules/own-rules-columns"),
      ]);
      remember("all", snapshot);
      return {
        rules: checked.rules.map(({ rule: { text, cell, nature }, problem }): OwnRuleLine => {
          const isSuspended = nature === "suspended";
          const said = problem && !isSuspended ? { problem: ownRuleWords(problem, language) } : {};
          return { text, cell, isSuspended, ...said };
        }),
        hasSheet: snapshot.sheets.some(({ name }) => name === ownRulesSheetName),
        withoutHeadings: checked.withoutHeadings,
      };
    },
    onOwnRulesOutdated: (listener) => watch.subscribe(listener),
  };
}
