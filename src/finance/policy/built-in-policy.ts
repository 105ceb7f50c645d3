import { allParameters } from "./parameters";
import { Policy } from "./policy";

/** The policy that comes with the product, without any bureau's own values. */
export const builtInPolicy = new Policy(allParameters);
