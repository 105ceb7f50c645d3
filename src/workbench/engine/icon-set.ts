import type { Threshold } from "./conditional-format";

/** The sets of icons (图标集) that every Excel has, by the names files give them, and how many icons each has. */
export const iconCounts = {
  "3Arrows": 3,
  "3ArrowsGray": 3,
  "3Flags": 3,
  "3TrafficLights1": 3,
  "3TrafficLights2": 3,
  "3Signs": 3,
  "3Symbols": 3,
  "3Symbols2": 3,
  "4Arrows": 4,
  "4ArrowsGray": 4,
  "4RedToBlack": 4,
  "4Rating": 4,
  "4TrafficLights": 4,
  "5Arrows": 5,
  "5ArrowsGray": 5,
  "5Rating": 5,
  "5Quarters": 5,
} as const;
export type IconSetName = keyof typeof iconCounts;

/** Where the icons of a set begin to stand; the least of them stands wherever no other does. */
export interface IconStep {
  readonly from: Threshold;
  /** Whether a number right at the threshold has the icon already. */
  readonly includes: boolean;
}

/** A set of icons with a step for each, from the least up. */
export interface IconSet {
  readonly kind: "iconSet";
  readonly set: IconSetName;
  readonly steps: readonly IconStep[];
  readonly isReversed: boolean;
  readonly showsValue: boolean;
}
