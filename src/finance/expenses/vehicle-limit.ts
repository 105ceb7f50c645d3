import type { Decimal } from "../money/decimal";
import { vehicleLimits } from "../policy/parameters/official-vehicles";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** What an official vehicle is for, as far as its limits hang on it. 特种专业技术用车 has none of these. */
export type VehiclePurpose =
  "confidential" | "emergency" | "lawEnforcement" | "smallOrMediumBus" | "largeBus";

/** The most a vehicle may cost and how large its engine may be. */
export interface VehicleLimit {
  /** Yuan, purchase tax (车辆购置税) left out. */
  readonly price: Decimal;
  /** Litres; absent where none is set. */
  readonly engine: Decimal | undefined;
}

/**
 * The limits of one official vehicle (公务用车配备标准) on the day it was bought. An electric car has a price limit and no
 * engine limit, whatever it is for.
 *
 * @param isNeeded - For 执法执勤 alone: the work needs the larger limits.
 * @returns `undefined` on a day without limits.
 */
export function vehicleLimit(
  vehicle: { readonly purpose: VehiclePurpose; readonly isElectric: boolean; readonly isNeeded?: boolean },
  policy: Policy,
  on: string,
): VehicleLimit | undefined {
  const limits = valueIfAny(policy, vehicleLimits, on)?.value;
  if (!limits) return undefined;
  const { purpose, isElectric, isNeeded = false } = vehicle;
  if (purpose === "largeBus") return { price: limits.largeBus.price, engine: undefined };
  if (purpose === "smallOrMediumBus") return limits.smallOrMediumBus;
  if (isElectric) return { price: limits.electricCar.price, engine: undefined };
  return purpose === "lawEnforcement" && isNeeded ? limits.lawEnforcementWhereNeeded : limits[purpose];
}
