import { builtInClassification } from "../classification/built-in-classification";
import { policyVersion } from "../policy/version";

/** The packs a result rests on, named in every result. */
export interface PackVersions {
  readonly policy: string;
  readonly classification: string;
}

/** The versions of the packs that come with the product. */
export function packVersions(): PackVersions {
  return { policy: policyVersion, classification: builtInClassification().version };
}
