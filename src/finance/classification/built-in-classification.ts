import stored from "../../../assets/packs/classification.json";
import { Classification } from "./classification";

let ready: Classification | undefined;

/** The classification that comes with the product, indexed when first asked for. */
export function builtInClassification(): Classification {
  const { version, years, confirmed, codes, renamed, reused, successors, governmentCodes, threePublic } =
    stored;
  ready ??= new Classification({
    version,
    years,
    confirmed,
    codes,
    renamed,
    reused,
    successors,
    governmentCodes,
    threePublic,
  });
  return ready;
}
