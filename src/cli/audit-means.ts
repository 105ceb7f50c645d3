import { openFile } from "../files/open-file";
import { auditSnapshot, factsOf } from "../jobs/audit";
import { auditFacets } from "../jobs/audit-facets";
import { policyInForce } from "../jobs/policy-in-force";
import type { AuditMeans } from "./audit-workers";

/** The work on files on disk. */
export const auditMeans: AuditMeans = {
  read: async (file) => (await openFile(file)).read("all", auditFacets),
  identify: (snapshot) => {
    const { organisation, year } = factsOf(snapshot);
    return {
      ...(organisation === undefined ? {} : { organisation }),
      ...(year === undefined ? {} : { year }),
    };
  },
  audit: (snapshot, { on, policy, previous }) =>
    auditSnapshot(snapshot, { on, ...policyInForce(policy), ...(previous ? { previous } : {}) }),
};
