import { auditSnapshot } from "../../jobs/audit";
import type { Engine } from "./executor";

/**
 * The engine itself: loaded apart from the pane, in a worker or with the first work. An audit is what most ask for;
 * what the other tasks need beside it comes with the first of each.
 */
export const engine: Engine = {
  audit: ({ snapshot, on }) => auditSnapshot(snapshot, { on }),
  async debt({ snapshot, ...asked }) {
    const { debtOfSnapshot } = await import("../../jobs/debt");
    return debtOfSnapshot(snapshot, asked);
  },
  async ownRules({ snapshot, on }) {
    const { checkOwnRules } = await import("../../jobs/own-rules");
    return checkOwnRules(snapshot, on);
  },
  async threePublic({ snapshot, on }) {
    const { threePublicOfSnapshot } = await import("../../jobs/three-public");
    return threePublicOfSnapshot(snapshot, { on });
  },
  async narrative({ snapshot, on }) {
    const { narrativeOfSnapshot } = await import("../../jobs/narrative");
    return narrativeOfSnapshot(snapshot, { on });
  },
};
