import publishedSets from "../../../assets/packs/published-sets.json";
import { builtInClassification } from "../classification/built-in-classification";
import { policyVersion } from "../policy/version";

/** The packs a result rests on, named in every result. */
export interface PackVersions {
  readonly policy: string;
  readonly classification: string;
  /** The forms that places publish together (地方公开表套); absent in results of earlier versions. */
  readonly sets?: string;
  /** How a place prints the forms (地方表样); absent where nobody brought it. */
  readonly variants?: string;
}

/** The versions of the packs that come with the product. */
export function packVersions(): PackVersions {
  return {
    policy: policyVersion,
    classification: builtInClassification().version,
    sets: publishedSets.version,
  };
}
