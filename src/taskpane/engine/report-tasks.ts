import { scanSnapshot } from "../../jobs/disclosure/disclose";
import { disclosureLedgerPlan } from "../../jobs/disclosure/disclosure-ledger";
import { narrativeOfSnapshot } from "../../jobs/narrative/narrative";
import { reconciliationPlan } from "../../jobs/reconciliation-sheets";
import { offerOfSnapshot } from "../../jobs/report/report";
import { proposeNarrative } from "../../jobs/narrative/write-narrative";
import { WorkbookPackage } from "../../ooxml/workbook-package";
import { publicVersion } from "./public-version";
import type { Engine } from "./executor";
import { readEarlier } from "./read-earlier";

/** The tasks of the tab 报表, loaded together with the first of them. */
export const reportTasks: Pick<
  Engine,
  "narrative" | "disclosure" | "publicVersion" | "report" | "textPlan" | "ledgerPlan" | "reconciliationPlan"
> = {
  async narrative({ snapshot, on, ...work }) {
    return narrativeOfSnapshot(snapshot, { on, ...(await readEarlier(work)) });
  },
  disclosure: ({ snapshot, hasOwnRecords, file, on }) => {
    const carried = file && WorkbookPackage.open(file).carriedAlong();
    return scanSnapshot(snapshot, { carried, hasOwnRecords }, { on });
  },
  publicVersion: ({ bytes }) => publicVersion(bytes),
  async report({ snapshot, request, ...work }) {
    return offerOfSnapshot(snapshot, request, await readEarlier(work));
  },
  async textPlan({ snapshot, on, ...work }) {
    return proposeNarrative(snapshot, { on, ...(await readEarlier(work)) }).plan;
  },
  ledgerPlan: ({ snapshot, on }) => disclosureLedgerPlan(snapshot, { on }),
  reconciliationPlan: ({ snapshot, on, language }) => reconciliationPlan(snapshot, { on, language }),
};
