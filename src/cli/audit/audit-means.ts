import { openFile } from "../../files/open-file";
import { isExplanationFile, readExplanationText } from "../../files/read-explanation-text";
import { auditSnapshot } from "../../jobs/audit/audit";
import { identityOf } from "../../jobs/audit/facts-of";
import { auditFacets } from "../../jobs/audit/audit-facets";
import { auditText } from "../../jobs/audit/audit-text";
import { formsWith, packsInForce } from "../../jobs/policy/packs-in-force";
import { policyInForce } from "../../jobs/policy/policy-in-force";
import type { AuditMeans } from "./audit-workers";

/** The work on files on disk. */
export const auditMeans: AuditMeans = {
  read: async (file) => (await openFile(file)).read("all", auditFacets),
  identify: (snapshot, variants) => {
    const { organisation, year } = identityOf(snapshot, variants && formsWith(variants));
    return {
      ...(organisation === undefined ? {} : { organisation }),
      ...(year === undefined ? {} : { year }),
    };
  },
  isText: isExplanationFile,
  readText: readExplanationText,
  auditText: (text, { on, policy }) => auditText(text, { on, ...policyInForce(policy) }),
  audit: (snapshot, { policy, variants, ...options }) =>
    auditSnapshot(snapshot, {
      ...options,
      ...packsInForce({ ...(policy ? { policy } : {}), ...(variants ? { variants } : {}) }),
    }),
};
