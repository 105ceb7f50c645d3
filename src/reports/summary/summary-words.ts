import type { Language } from "../../audit/words/language";
import type { SinceLastTime } from "../findings/earlier-findings";
import type { RuleOutcome } from "../findings/outcomes-by-rule";

interface SummaryWords {
  readonly title: string;
  readonly findingsTitle: string;
  readonly headings: Readonly<
    Record<
      "number" | "unit" | "file" | "state" | "stake" | "error" | "warning" | "info" | "tail" | "notChecked",
      string
    >
  >;
  readonly sinceHeadings: Readonly<Record<SinceLastTime | "fixed", string>>;
  readonly since: Readonly<Record<SinceLastTime | "fixed", string>>;
  readonly states: Readonly<Record<"checked" | "missing", string>>;
  outcome(outcome: RuleOutcome): string;
  counted(units: number, audited: number, withErrors: number): string;
  openRules(titles: readonly string[]): string;
  otherRules(titles: readonly string[]): string;
  readonly stakeNote: string;
  readonly yuan: string;
  auditedOn(day: string): string;
  readonly noFindings: string;
  readonly footer: string;
}

/** The fixed words of a summary over many units (审核汇总). */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  zh: {
    title: "审核汇总",
    findingsTitle: "审核明细",
    headings: {
      number: "序号",
      unit: "单位",
      file: "工作簿",
      state: "审核情况",
      stake: "涉及金额（元）",
      error: "须改正",
      warning: "需说明",
      info: "提示",
      tail: "尾差",
      notChecked: "未检查",
    },
    sinceHeadings: { new: "新增", unchanged: "仍有", fixed: "已改正" },
    since: { new: "新增", unchanged: "上次已有", fixed: "已改正" },
    states: { checked: "已审核", missing: "未收到工作簿" },
    outcome: (outcome) =>
      outcome.kind === "failed"
        ? `${outcome.count}处`
        : {
            passed: "通过",
            withinRounding: "尾差",
            notApplicable: "不适用",
            notChecked: "未检查",
          }[outcome.kind],
    counted: (units, audited, withErrors) =>
      `共${units}个单位，已审核${audited}个，其中${withErrors}个有须改正的问题` +
      `${units > audited ? `；${units - audited}个未能审核，不代表通过` : ""}`,
    openRules: (titles) => `另有${titles.length}项检查没有发现问题，但有单位未检查：${titles.join("、")}。`,
    otherRules: (titles) =>
      `其余${titles.length}项检查，已审核的单位均通过、不适用或仅有尾差：${titles.join("、")}。`,
    stakeNote: "“涉及金额”为须改正和需说明各处差额之和，只用于排列先后。",
    yuan: "单位：元",
    auditedOn: (day) => `审核日期：${day}`,
    noFindings: "未发现问题",
    footer: "第 &P 页，共 &N 页",
  },
  en: {
    title: "Audit summary",
    findingsTitle: "All findings",
    headings: {
      number: "No.",
      unit: "Unit",
      file: "Workbook",
      state: "State",
      stake: "At stake (yuan)",
      error: "Must be corrected",
      warning: "Needs explanation",
      info: "Hints",
      tail: "Rounding tails",
      notChecked: "Not checked",
    },
    sinceHeadings: { new: "New", unchanged: "Still there", fixed: "Fixed" },
    since: { new: "new", unchanged: "as last time", fixed: "fixed" },
    states: { checked: "Audited", missing: "No workbook received" },
    outcome: (outcome) =>
      outcome.kind === "failed"
        ? `${outcome.count} found`
        : {
            passed: "passed",
            withinRounding: "tail",
            notApplicable: "n/a",
            notChecked: "not checked",
          }[outcome.kind],
    counted: (units, audited, withErrors) =>
      `${units} units, ${audited} audited, ${withErrors} of them with what must be corrected` +
      `${units > audited ? `; ${units - audited} could not be audited, which does not mean passed` : ""}`,
    openRules: (titles) =>
      `${titles.length} checks found nothing but were not made in every unit: ${titles.join(", ")}.`,
    otherRules: (titles) =>
      `The other ${titles.length} checks passed, do not apply or differ by rounding only in all units audited: ${titles.join(", ")}.`,
    stakeNote:
      "“At stake” adds up the differences of what must be corrected or explained; it only orders the list.",
    yuan: "Unit: yuan",
    auditedOn: (day) => `Audited on: ${day}`,
    noFindings: "Nothing found",
    footer: "Page &P of &N",
  },
};
