import stored from "../../../assets/packs/classification.json";
import { Classification } from "./classification";
import { readClassificationPack } from "./pack";

let ready: Classification | undefined;

/** The classification that comes with the product, checked and indexed when first asked for. */
export function builtInClassification(): Classification {
  ready ??= new Classification(readClassificationPack(stored));
  return ready;
}
