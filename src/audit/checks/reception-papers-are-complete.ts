import { receptionPapers } from "../../finance/policy/parameters/receptions";
import { valueIfAny } from "../../finance/policy/value-if-any";
import { receptionLedger } from "../../templates/expenses/reception-ledger";
import { defineCheck } from "../check";
import { breachIn, eachEntry } from "../ledgers/each-entry";

const papers = [
  ["letter", "officialLetter"],
  ["list", "receptionList"],
  ["receipt", "receipt"],
] as const;

/** A reception is claimed with its papers (公函、接待清单、票据); without a letter nobody is received. */
export const receptionPapersAreComplete = defineCheck({
  id: "reception-papers-are-complete",
  basis: [],
  severity: "warning",
  check: (context) =>
    eachEntry(context, receptionLedger, (entry, ledger) => {
      const required = valueIfAny(context.policy, receptionPapers, entry.day("day") ?? context.on)?.value;
      const missing = papers
        .filter(([key, paper]) => required?.[paper] && ledger.columns.has(key) && entry.isYes(key) !== true)
        .map(([key]) => key);
      if (missing.length === 0) return [];
      return [
        breachIn(ledger, entry, missing[0]!, {
          messageId: "missing",
          data: { entry: entry.name, papers: missing },
        }),
      ];
    }),
});
