import { computingOptions, type ComputingOptions } from "./computing-options";
import type { TypedOptions } from "./typed-options";

/** What `caishen three-public` was asked, checked. */
export interface ThreePublicCommandOptions extends ComputingOptions {
  /** Last year's workbook, or a folder of them. */
  readonly previous?: string;
  readonly withChart: boolean;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function threePublicOptions(typed: TypedOptions): ThreePublicCommandOptions {
  return { ...computingOptions(typed), withChart: typed.isOn("chart"), ...typed.texts("previous") };
}
