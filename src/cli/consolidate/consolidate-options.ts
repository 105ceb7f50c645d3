import type { Language } from "../../audit/words/language";
import { consolidateWords } from "./consolidate-words";
import type { FailOn } from "../exit-code";
import type { TypedOptions } from "../typed-options";
import { UsageError } from "../usage-error";

/** What `caishen consolidate` was asked, checked. */
export interface ConsolidateCommandOptions {
  /** The department's own book. */
  readonly department: string;
  /** The list of units that must be among the books. */
  readonly units?: string;
  readonly format: "text" | "json";
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function consolidateOptions(typed: TypedOptions): ConsolidateCommandOptions {
  const department = typed.text("department");
  if (department === undefined) throw new UsageError(consolidateWords[typed.language].noDepartment);
  return {
    department,
    format: typed.choice("format", ["text", "json"], "text"),
    on: typed.on,
    failOn: typed.failOn,
    language: typed.language,
    ...typed.texts("units"),
  };
}
