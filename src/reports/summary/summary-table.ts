import { ruleTitle } from "../../audit/words/rule-titles";
import { ruleBook } from "../../audit/rule-book";
import type { Severity } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import type { Decimal } from "../../finance/money/decimal";
import { outcomeOfRule, type RuleOutcome } from "../findings/outcomes-by-rule";
import { summaryWords } from "./summary-words";
import { moneyAtStake, readBookOf, worstFirst, type UnitResult } from "../unit-result";

/** One unit against the checks. */
export interface SummaryRow {
  readonly result: UnitResult;
  readonly state: string;
  /** Absent where nothing was read. */
  readonly counts?: Readonly<Record<Severity | "tail" | "notChecked", number>>;
  readonly stake?: Decimal;
  readonly since?: Readonly<Record<"new" | "unchanged" | "fixed", number>>;
  /** One outcome for each rule of the table. */
  readonly outcomes: readonly (RuleOutcome | undefined)[];
}

/** Units × checks (单位与检查项目对照), worst first. */
export interface SummaryTable {
  readonly leading: string;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** Titles of the checks that failed nowhere but were left open somewhere, and of those out of question everywhere. */
  readonly openRules: readonly string[];
  readonly quietRules: readonly string[];
  readonly rows: readonly SummaryRow[];
  readonly isCompared: boolean;
}

/**
 * Sets units against checks. A check that failed somewhere gets a column, and so does every rule of one's own
 * (自定义勾稽), empty where a unit was not asked it; the others are named.
 */
export function summaryTable(units: readonly UnitResult[], language: Language): SummaryTable {
  const words = summaryWords[language];
  const sorted = worstFirst(units);
  const own = [...new Set(sorted.flatMap(({ book }) => book?.ownRules ?? []))];
  const all = [...[...ruleBook.ties, ...ruleBook.checks].map(({ id }) => id), ...own].map((id) => ({
    id,
    title: ruleTitle(id, language) ?? id,
  }));
  const outcomes = new Map(
    sorted.map((unit) => [unit, all.map(({ id }) => outcomeIn(unit, id, own.includes(id)))]),
  );
  const cameTo = (kind: RuleOutcome["kind"]) => (_rule: unknown, index: number) =>
    sorted.some((unit) => outcomes.get(unit)![index]?.kind === kind);
  const hasFailed = cameTo("failed");
  const hasColumn = (rule: { readonly id: string }, index: number) =>
    hasFailed(rule, index) || own.includes(rule.id);
  const rules = all.filter(hasColumn);
  const open = all.filter(cameTo("notChecked")).filter((rule) => !rules.includes(rule));
  const audited = sorted.filter(({ book }) => book);
  const withErrors = audited.filter(({ book }) =>
    book!.result.findings.some(({ severity }) => severity === "error"),
  );
  return {
    leading: words.counted(sorted.length, audited.length, withErrors.length),
    rules,
    openRules: open.map(({ title }) => title),
    quietRules:
      audited.length === 0
        ? []
        : all.filter((rule) => !rules.includes(rule) && !open.includes(rule)).map(({ title }) => title),
    rows: sorted.map((unit) =>
      rowOf(
        unit,
        outcomes.get(unit)!.filter((_outcome, at) => hasColumn(all[at]!, at)),
        language,
      ),
    ),
    isCompared: sorted.some(({ compared }) => compared),
  };
}

/** `undefined` where nothing was audited, or the unit was not asked a rule of one's own. */
function outcomeIn({ book }: UnitResult, rule: string, isOwn: boolean): RuleOutcome | undefined {
  const isAsked = !isOwn || book?.ownRules?.includes(rule);
  return book && isAsked ? outcomeOfRule(rule, book.result) : undefined;
}

function rowOf(
  unit: UnitResult,
  outcomes: readonly (RuleOutcome | undefined)[],
  language: Language,
): SummaryRow {
  const { states } = summaryWords[language];
  const { compared, reason } = unit;
  const book = readBookOf(unit);
  if (!book) return { result: unit, state: reason ?? states.missing, outcomes };
  const { findings, withinRounding, notChecked } = book.result;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const sinceCount = (since: "new" | "unchanged") =>
    findings.filter(({ id }) => compared?.since(id) === since).length;
  return {
    result: unit,
    state: unit.book ? states.checked : (reason ?? states.missing),
    counts: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      tail: withinRounding.length,
      notChecked: notChecked.length,
    },
    stake: moneyAtStake(book.result),
    ...(compared
      ? {
          since: { new: sinceCount("new"), unchanged: sinceCount("unchanged"), fixed: compared.fixed.length },
        }
      : {}),
    outcomes,
  };
}
