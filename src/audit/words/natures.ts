import type { Severity } from "../finding";
import type { Language } from "./language";

/** The five natures of an entry (性质): three severities, and two outcomes that accuse nobody. */
export type Nature = Severity | "tail" | "notChecked";

export const natureWords: Readonly<Record<Language, Readonly<Record<Nature, string>>>> = {
  zh: { error: "须改正", warning: "需说明", info: "提示", tail: "尾差", notChecked: "未检查" },
  en: {
    error: "Must be corrected",
    warning: "Needs explanation",
    info: "Hint",
    tail: "Rounding tail",
    notChecked: "Not checked",
  },
};

/** What a result is counted by. */
export interface Tally {
  readonly findings: readonly { readonly severity: Severity }[];
  readonly notChecked: readonly unknown[];
}

/**
 * The first line of a result (须改正 3 处，需说明 2 处，提示 5 处，未检查 4 项). Says so when nothing was found, and
 * never claims more than was checked.
 */
export function leadingLine(tally: Tally, language: Language): string {
  const count = (severity: Severity) =>
    tally.findings.filter((finding) => finding.severity === severity).length;
  const notChecked = tally.notChecked.length;
  const { error, warning, info } = { error: count("error"), warning: count("warning"), info: count("info") };
  const isClean = tally.findings.length === 0;
  if (language === "zh") {
    if (isClean) return notChecked === 0 ? "未发现问题" : `未发现问题；未检查 ${notChecked} 项`;
    return `须改正 ${error} 处，需说明 ${warning} 处，提示 ${info} 处，未检查 ${notChecked} 项`;
  }
  if (isClean) return notChecked === 0 ? "Nothing found" : `Nothing found; not checked: ${notChecked}`;
  return `Must be corrected: ${error}, needs explanation: ${warning}, hints: ${info}, not checked: ${notChecked}`;
}
