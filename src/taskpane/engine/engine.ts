import { auditSnapshot } from "../../jobs/audit/audit";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { EarlierBook } from "../pane-jobs/earlier-books";
import type { Engine } from "./executor";

const loadReportTasks = async () => (await import("./report-tasks")).reportTasks;

/**
 * The engine itself: loaded apart from the pane, in a worker or with the first work. An audit is what most ask for;
 * what the other tasks need beside it comes with the first of each.
 */
export const engine: Engine = {
  async audit({ snapshot, on, earlier }) {
    return auditSnapshot(snapshot, { on, ...(await previousOf(earlier)) });
  },
  async debt({ snapshot, earlier, ...asked }) {
    const { debtOfSnapshot } = await import("../../jobs/debt/debt");
    return debtOfSnapshot(snapshot, { ...asked, ...(await previousOf(earlier)) });
  },
  async ownRules({ snapshot, on }) {
    const { checkOwnRules } = await import("../../jobs/audit/own-rules");
    return checkOwnRules(snapshot, on);
  },
  async threePublic({ snapshot, on, earlier }) {
    const { threePublicOfSnapshot } = await import("../../jobs/three-public/three-public");
    return threePublicOfSnapshot(snapshot, { on, ...(await previousOf(earlier)) });
  },
  narrative: async (work) => (await loadReportTasks()).narrative(work),
  disclosure: async (work) => (await loadReportTasks()).disclosure(work),
  publicVersion: async (work) => (await loadReportTasks()).publicVersion(work),
  report: async (work) => (await loadReportTasks()).report(work),
  textPlan: async (work) => (await loadReportTasks()).textPlan(work),
  ledgerPlan: async (work) => (await loadReportTasks()).ledgerPlan(work),
  reconciliationPlan: async (work) => (await loadReportTasks()).reconciliationPlan(work),
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
