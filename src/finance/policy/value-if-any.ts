import type { InForce, Parameter } from "./parameter";
import { UnknownParameterValueError, type Policy, type ValueInForce } from "./policy";

/** The value that holds on a day, or `undefined` where none does: for what simply is not asked before its day. */
export function valueIfAny<V>(
  policy: Policy,
  parameter: Parameter<V>,
  on: string,
): ValueInForce<InForce<V>> | undefined {
  try {
    return policy.inForce(parameter, on);
  } catch (error) {
    if (error instanceof UnknownParameterValueError) return undefined;
    throw error;
  }
}

/** Whether a measure is in force on a day: it has a value, and nobody suspended it. */
export function isInForce(policy: Policy, parameter: Parameter, on: string): boolean {
  const found = valueIfAny(policy, parameter, on);
  return found !== undefined && found.status !== "suspended";
}
