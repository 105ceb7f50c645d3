import { auditSnapshot } from "../../jobs/audit";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { EarlierBook } from "../pane-jobs/earlier-books";
import type { Engine } from "./executor";

/**
 * The engine itself: loaded apart from the pane, in a worker or with the first work. An audit is what most ask for;
 * what the other tasks need beside it comes with the first of each.
 */
export const engine: Engine = {
  async audit({ snapshot, on, earlier }) {
    return auditSnapshot(snapshot, { on, ...(await previousOf(earlier)) });
  },
  async debt({ snapshot, earlier, ...asked }) {
    const { debtOfSnapshot } = await import("../../jobs/debt");
    return debtOfSnapshot(snapshot, { ...asked, ...(await previousOf(earlier)) });
  },
  async ownRules({ snapshot, on }) {
    const { checkOwnRules } = await import("../../jobs/own-rules");
    return checkOwnRules(snapshot, on);
  },
  async threePublic({ snapshot, on, earlier }) {
    const { threePublicOfSnapshot } = await import("../../jobs/three-public");
    return threePublicOfSnapshot(snapshot, { on, ...(await previousOf(earlier)) });
  },
  async narrative({ snapshot, on }) {
    const { narrativeOfSnapshot } = await import("../../jobs/narrative");
    return narrativeOfSnapshot(snapshot, { on });
  },
  async disclosure({ snapshot, disclosed, on }) {
    const { scanSnapshot } = await import("../../jobs/disclose");
    return scanSnapshot(snapshot, disclosed, { on });
  },
  async report({ snapshot, request }) {
    const { offerOfSnapshot } = await import("../../jobs/report");
    return offerOfSnapshot(snapshot, request);
  },
  async textPlan({ snapshot, on }) {
    const { proposeNarrative } = await import("../../jobs/write-narrative");
    return proposeNarrative(snapshot, { on }).plan;
  },
  async ledgerPlan({ snapshot, on }) {
    const { disclosureLedgerPlan } = await import("../../jobs/disclosure-ledger");
    return disclosureLedgerPlan(snapshot, { on });
  },
  async reconciliationPlan({ snapshot, on, language }) {
    const { reconciliationPlan } = await import("../../jobs/reconciliation-sheets");
    return reconciliationPlan(snapshot, { on, language });
  },
};

/**
 * The earlier workbook, read from its file.
 *
 * @throws HostError naming the file, as `readWorkbook` does.
 */
async function previousOf(
  earlier: EarlierBook | undefined,
): Promise<{ readonly previous?: WorkbookSnapshot }> {
  if (!earlier) return {};
  const { readWorkbook } = await import("../../ooxml/read-workbook");
  try {
    return { previous: readWorkbook(earlier.bytes) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.data, path: earlier.name }, { cause: error });
  }
}
