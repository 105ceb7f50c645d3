import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { countyDebtGate } from "../../../src/finance/policy/parameters/county-debt-gate";
import { isInForce, valueIfAny } from "../../../src/finance/policy/value-if-any";

test.each([
  { day: "2009-12-31", hasValue: false, inForce: false },
  { day: "2010-01-01", hasValue: true, inForce: true },
  { day: "2015-01-01", hasValue: true, inForce: false },
])(
  "on $day the county gate has a value: $hasValue, and is in force: $inForce",
  ({ day, hasValue, inForce }) => {
    expect(valueIfAny(builtInPolicy, countyDebtGate, day) !== undefined).toBe(hasValue);
    expect(isInForce(builtInPolicy, countyDebtGate, day)).toBe(inForce);
  },
);
