import type { Parameter } from "../../finance/policy/parameter";
import { UnknownParameterValueError, type Policy } from "../../finance/policy/policy";

/** Whether a county's own measure (本地办法口径) is adopted on a day; before it existed it is not. */
export function isAdopted(parameter: Parameter, policy: Policy, on: string): boolean {
  try {
    return policy.inForce(parameter, on).status !== "suspended";
  } catch (error) {
    if (error instanceof UnknownParameterValueError) return false;
    throw error;
  }
}
