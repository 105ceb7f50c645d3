import { auditVerb } from "./audit/audit-verb";
import { consolidateVerb } from "./consolidate/consolidate-verb";
import { debtVerb } from "./debt/debt-verb";
import { debugVerb } from "./debug/debug-verb";
import { discloseVerb } from "./disclose/disclose-verb";
import { explainVerb } from "./explain/explain-verb";
import { fixVerb } from "./fix/fix-verb";
import { narrativeVerb } from "./narrative/narrative-verb";
import { reconcileVerb } from "./reconcile/reconcile-verb";
import { reportVerb } from "./report/report-verb";
import { threePublicVerb } from "./three-public/three-public-verb";
import { variantsVerb } from "./variants/variants-verb";
import type { Verb } from "./verb";

/** Everything the command can be asked, in the order of its help. */
export const verbs: readonly Verb[] = [
  auditVerb,
  fixVerb,
  consolidateVerb,
  variantsVerb,
  explainVerb,
  debugVerb,
  debtVerb,
  discloseVerb,
  reportVerb,
  reconcileVerb,
  narrativeVerb,
  threePublicVerb,
];
