import { auditBook } from "../../jobs/audit/audit-book";
import { mayDecide, nothingDecided, type Decisions } from "../../jobs/audit/decisions";
import { readAsDecided } from "../../jobs/audit/read-book";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Engine } from "./executor";
import { readAllBeside } from "./read-other-books";
import { formsInForce, optionsOf } from "./work-options";

const loadReportTasks = async () => (await import("./report-tasks")).reportTasks;

/**
 * The engine itself: loaded apart from the pane, in a worker or with the first work. An audit is what most ask for;
 * what the other tasks need beside it comes with the first of each.
 */
export const engine: Engine = {
  async audit({ snapshot, on, approved = [], units = [], ...work }) {
    const options = { on, ...(await optionsOf(work)), approved: await readAllBeside(approved) };
    const book = readAsDecided(snapshot, await decisionsFor(snapshot), options);
    if (units.length === 0) return auditBook(book, options);
    const { withUnits } = await import("../../jobs/audit/units-of-department");
    const department = withUnits(book, await readAllBeside(units), options);
    return { ...auditBook(department.book, options), consolidated: department.consolidated };
  },
  async debt({ snapshot, ...work }) {
    const { debtOfSnapshot } = await import("../../jobs/debt/debt");
    return debtOfSnapshot(snapshot, { ...work, ...(await optionsOf(work)) });
  },
  async ownRules({ snapshot, on, ...work }) {
    const { checkOwnRules } = await import("../../jobs/audit/own-rules");
    return checkOwnRules(snapshot, { on, ...(await formsInForce(work)) });
  },
  async threePublic({ snapshot, on, ...work }) {
    const { threePublicOfSnapshot } = await import("../../jobs/three-public/three-public");
    return threePublicOfSnapshot(snapshot, { on, ...(await optionsOf(work)) });
  },
  narrative: async (work) => (await loadReportTasks()).narrative(work),
  disclosure: async (work) => (await loadReportTasks()).disclosure(work),
  publicVersion: async (work) => (await loadReportTasks()).publicVersion(work),
  report: async (work) => (await loadReportTasks()).report(work),
  textPlan: async (work) => (await loadReportTasks()).textPlan(work),
  blankFormPlan: async (work) => (await loadReportTasks()).blankFormPlan(work),
  ledgerPlan: async (work) => (await loadReportTasks()).ledgerPlan(work),
  async learnVariants({ snapshot, on, source, ...work }) {
    const { learnVariants } = await import("../../jobs/audit/variants");
    return learnVariants(snapshot, { on, ...(await formsInForce(work)) }, source);
  },
  reconciliationPlan: async (work) => (await loadReportTasks()).reconciliationPlan(work),
};

/** What the sheets of ours in a workbook decide; what reads them comes with the first workbook that has any. */
async function decisionsFor(snapshot: WorkbookSnapshot): Promise<Decisions> {
  if (!mayDecide(snapshot)) return nothingDecided;
  const { decisionsOf } = await import("../../jobs/audit/decisions-of-book");
  return decisionsOf(snapshot);
}
