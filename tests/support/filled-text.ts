import { audit } from "../../src/audit/audit";
import type { Finding } from "../../src/audit/finding";
import { ruleBook } from "../../src/audit/rule-book";
import { rulesOfText } from "../../src/audit/text-checks";
import { Decimal } from "../../src/finance/money/decimal";
import { fromYuan } from "../../src/finance/money/unit";
import { builtInPolicy } from "../../src/finance/policy/built-in-policy";
import { narrativeOfTexts, type Narrative } from "../../src/narrative/narrative";
import { readPlainText } from "../../src/narrative/read-texts";
import { amountOf } from "../../src/narrative/write/say";
import type { Slot } from "../../src/narrative/write/slot";
import type { TextMaterial } from "../../src/narrative/write/text-source";
import { slotsOf, type WrittenText } from "../../src/narrative/write/written-text";
import { writeText } from "../../src/narrative/write/write-text";
import type { Facts } from "../../src/templates/facts";
import type { WorkbookView } from "../../src/workbook/snapshot";

/** What a person would type into every slot that waits for one: amounts of other years as a part of this year's. */
export function typedFor(text: WrittenText, lastYear = "0.9", initialBudget = "1.1"): Map<string, string> {
  const amounts = new Map(
    slotsOf(text).flatMap((slot) => (slot.kind === "amount" ? [[slot.key, amountOf(slot)] as const] : [])),
  );
  const inTenThousand = (key: string, factor: string) =>
    fromYuan((amounts.get(key) ?? new Decimal(20_000)).times(factor), "tenThousandYuan").toFixed();
  const typed = (slot: Slot): string | undefined => {
    if (slot.kind === "reason" || slot.kind === "comparison") return "工作任务调整";
    if (slot.kind === "words") return "履行单位职能";
    if (slot.kind === "count") return "3";
    if (slot.kind !== "amount" || slot.source.kind !== "asked") return undefined;
    if (slot.key.endsWith(".lastYear")) return inTenThousand(slot.key.replace(/\.lastYear$/, ""), lastYear);
    if (slot.key.endsWith(".initialBudget"))
      return inTenThousand(slot.key.replace(/\.initialBudget$/, ""), initialBudget);
    return { procurementOfWorks: "0", procurementOfServices: "0" }[slot.key] ?? "2";
  };
  return new Map(
    slotsOf(text).flatMap((slot) => {
      const value = typed(slot);
      return value === undefined ? [] : [[slot.key, value] as const];
    }),
  );
}

/** A text with nothing left to fill in. */
export function filledText(material: Omit<TextMaterial, "given">): WrittenText {
  const blank = writeText({ ...material, given: new Map() })!;
  return writeText({ ...material, given: typedFor(blank) })!;
}

/** A plain text read beside the forms of a book, and what the rules of text find in it. */
export function readBeside(
  plain: string,
  book: WorkbookView,
  facts: Facts,
  previous?: Facts,
): { readonly narrative: Narrative; readonly findings: readonly Finding[] } {
  const narrative = narrativeOfTexts([readPlainText(plain)], facts);
  const { findings } = audit(
    {
      book,
      facts: facts.ofYear(narrative.year),
      narrative,
      unitSlips: [],
      on: "2026-11-01",
      policy: builtInPolicy,
      ...(previous ? { previous: { book, facts: previous } } : {}),
    },
    { ties: ruleBook.ties, checks: rulesOfText },
  );
  const ids = new Set(rulesOfText.map(({ id }) => id));
  return { narrative, findings: findings.filter(({ rule }) => ids.has(rule)) };
}
