import { auditVerb } from "./audit-verb";
import { consolidateVerb } from "./consolidate-verb";
import { debtVerb } from "./debt-verb";
import { debugVerb } from "./debug-verb";
import { discloseVerb } from "./disclose-verb";
import { explainVerb } from "./explain-verb";
import { fixVerb } from "./fix-verb";
import { narrativeVerb } from "./narrative-verb";
import { reconcileVerb } from "./reconcile-verb";
import { reportVerb } from "./report-verb";
import { threePublicVerb } from "./three-public-verb";
import { variantsVerb } from "./variants-verb";
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
