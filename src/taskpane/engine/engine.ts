import { auditSnapshot } from "../../jobs/audit";
import { debtOfSnapshot } from "../../jobs/debt";
import { checkOwnRules } from "../../jobs/own-rules";
import { narrativeOfSnapshot } from "../../jobs/narrative";
import { threePublicOfSnapshot } from "../../jobs/three-public";
import type { Engine } from "./executor";

/** The engine itself: loaded apart from the pane, in a worker or with the first work. */
export const engine: Engine = {
  audit: ({ snapshot, on }) => auditSnapshot(snapshot, { on }),
  debt: ({ snapshot, ...asked }) => debtOfSnapshot(snapshot, asked),
  ownRules: ({ snapshot, on }) => checkOwnRules(snapshot, on),
  threePublic: ({ snapshot, on }) => threePublicOfSnapshot(snapshot, { on }),
  narrative: ({ snapshot, on }) => narrativeOfSnapshot(snapshot, { on }),
};
