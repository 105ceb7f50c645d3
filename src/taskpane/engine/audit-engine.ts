import { auditSnapshot } from "../../jobs/audit";
import type { Engine } from "./executor";

/** The engine itself: loaded apart from the pane, in a worker or with the first audit. */
export const auditEngine: Engine = {
  audit: ({ snapshot, on }) => auditSnapshot(snapshot, { on }),
};
