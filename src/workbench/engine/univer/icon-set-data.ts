import type { IconSet, IconSetName } from "../icon-set";

/** Univer numbers the icons of a set from the greatest down, but for those of bars that fill up. */
const numberedUpwards: readonly IconSetName[] = ["4Rating", "5Rating"];

/** Univer's quarters of a circle are five times the same grey disc; its boxes fill up by quarters as well. */
const drawnAs: Partial<Record<IconSetName, string>> = { "5Quarters": "5Boxes" };

/** A set of icons in Univer's form, which asks for the greatest first. */
export function iconSetData({ set, steps, isReversed, showsValue }: IconSet): object {
  const last = steps.length - 1;
  const isUpwards = numberedUpwards.includes(set) !== isReversed;
  return {
    type: "iconSet",
    isShowValue: showsValue,
    config: steps
      .map(({ from, includes }, index) => ({
        operator: includes ? "greaterThanOrEqual" : "greaterThan",
        value: from,
        iconType: drawnAs[set] ?? set,
        iconId: String(isUpwards ? index : last - index),
      }))
      .reverse(),
  };
}
