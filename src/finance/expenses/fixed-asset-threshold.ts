import { Decimal } from "../money/decimal";
import {
  fixedAssetThresholdOfAdministrativeUnits,
  fixedAssetThresholdOfInstitutions,
} from "../policy/parameters/fixed-assets";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";

/** Who holds the thing: 行政单位 or 事业单位; their rules change on different days. */
export type AssetHolder = "administrative" | "institution";

/**
 * The unit price from which a thing used for more than a year is a fixed asset (固定资产单价标准), on the day it was
 * bought. Where the holder's kind is not known, the higher of both: nobody is told of a limit that may not be theirs.
 *
 * @param isSpecial - 专用设备, which had a line of its own before 2022 and 2023.
 * @returns Yuan; `undefined` on a day without a threshold.
 */
export function fixedAssetThreshold(
  thing: { readonly holder: AssetHolder | undefined; readonly isSpecial: boolean },
  policy: Policy,
  on: string,
): Decimal | undefined {
  const of = (holder: AssetHolder) => {
    const parameter =
      holder === "administrative"
        ? fixedAssetThresholdOfAdministrativeUnits
        : fixedAssetThresholdOfInstitutions;
    return valueIfAny(policy, parameter, on)?.value[thing.isSpecial ? "special" : "general"];
  };
  if (thing.holder) return of(thing.holder);
  const [administrative, institution] = [of("administrative"), of("institution")];
  return administrative && institution
    ? Decimal.max(administrative, institution)
    : (administrative ?? institution);
}
