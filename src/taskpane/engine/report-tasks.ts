import { scanSnapshot } from "../../jobs/disclosure/disclose";
import { disclosureLedgerPlan } from "../../jobs/disclosure/disclosure-ledger";
import { narrativeOfSnapshot } from "../../jobs/narrative/narrative";
import { reconciliationPlan } from "../../jobs/reconciliation-sheets";
import { blankFormPlan } from "../../jobs/report/blank-form-plan";
import { offerOfSnapshot } from "../../jobs/report/report";
import { proposeNarrative } from "../../jobs/narrative/write-narrative";
import { WorkbookPackage } from "../../ooxml/workbook-package";
import { linesOfText } from "../../workbook/explanation-text";
import { publicVersion } from "./public-version";
import type { Engine } from "./executor";
import { formsInForce, optionsOf } from "./work-options";

/** The tasks of the tab 报表, loaded together with the first of them. */
export const reportTasks: Pick<
  Engine,
  | "narrative"
  | "disclosure"
  | "publicVersion"
  | "report"
  | "textPlan"
  | "blankFormPlan"
  | "ledgerPlan"
  | "reconciliationPlan"
> = {
  async narrative({ snapshot, on, text, ...work }) {
    const pasted = text === undefined ? {} : { text: linesOfText(text) };
    return narrativeOfSnapshot(snapshot, { on, ...pasted, ...(await optionsOf(work)) });
  },
  async disclosure({ snapshot, hasOwnRecords, file, on, ...work }) {
    const carried = file && WorkbookPackage.open(file).carriedAlong();
    return scanSnapshot(snapshot, { carried, hasOwnRecords }, { on, ...(await formsInForce(work)) });
  },
  publicVersion: async ({ bytes, ...work }) => publicVersion(bytes, await formsInForce(work)),
  async report({ snapshot, request, ...work }) {
    return offerOfSnapshot(snapshot, request, await optionsOf(work));
  },
  async textPlan({ snapshot, on, isSubmission, ...work }) {
    const kind = isSubmission ? { isSubmission } : {};
    return proposeNarrative(snapshot, { on, ...kind, ...(await optionsOf(work)) }).plan;
  },
  blankFormPlan: ({ request, sheetNames }) => blankFormPlan(request, sheetNames),
  async ledgerPlan({ snapshot, on, ...work }) {
    return disclosureLedgerPlan(snapshot, { on, ...(await formsInForce(work)) });
  },
  async reconciliationPlan({ snapshot, on, language, ...work }) {
    return reconciliationPlan(snapshot, { on, language, ...(await formsInForce(work)) });
  },
};
