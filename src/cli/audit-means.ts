import { openFile } from "../files/open-file";
import { isExplanationFile, readExplanationText } from "../files/read-explanation-text";
import { auditSnapshot, factsOf } from "../jobs/audit";
import { auditFacets } from "../jobs/audit-facets";
import { auditText } from "../jobs/audit-text";
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
  isText: isExplanationFile,
  readText: readExplanationText,
  auditText: (text, { on, policy }) => auditText(text, { on, ...policyInForce(policy) }),
  audit: (snapshot, { on, policy, previous, text }) =>
    auditSnapshot(snapshot, {
      on,
      ...policyInForce(policy),
      ...(previous ? { previous } : {}),
      ...(text ? { text } : {}),
    }),
};
