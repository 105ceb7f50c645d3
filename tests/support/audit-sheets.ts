import { audit, type RuleBook } from "../../src/audit/audit";
import type { AuditContext, Check } from "../../src/audit/check";
import { unitSlips } from "../../src/audit/engine/unit-slips";
import type { AuditResult } from "../../src/audit/finding";
import type { Tie } from "../../src/audit/tie";
import { departmentalBudgetTies } from "../../src/audit/ties/departmental-budget";
import { builtInPolicy } from "../../src/finance/policy/built-in-policy";
import { narrativeOf } from "../../src/narrative/narrative";
import { recognise } from "../../src/templates/recognise";
import { restate } from "../../src/templates/restate";
import { allTemplates } from "../../src/templates/sets";
import { addressOf } from "../../src/workbook/address";
import { WorkbookView, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { bookOf, snapshotOf, type SheetRows } from "./book";

/** Audits sheets given as rows, with the checks named and the ties of budgets, or others. */
export function auditSheets(
  sheets: Readonly<Record<string, SheetRows>>,
  checks: readonly Check[] = [],
  options: {
    readonly previous?: Readonly<Record<string, SheetRows>>;
    /** What was approved, under the name 批复.xlsx. */
    readonly approved?: Readonly<Record<string, SheetRows>>;
    readonly ties?: readonly Tie[];
  } = {},
): AuditResult {
  const previous = options.previous && new WorkbookView(snapshotOf(options.previous));
  const approved = options.approved && recognise(bookOf(options.approved), allTemplates);
  const books = {
    ...(previous ? { previous: { book: previous, facts: recognise(previous, allTemplates) } } : {}),
    ...(approved ? { approved: [{ name: "批复.xlsx", facts: approved }] } : {}),
  };
  return auditSnapshotWith(snapshotOf(sheets), checks, books, options.ties);
}

/** The same for a snapshot. */
export function auditSnapshotWith(
  snapshot: WorkbookSnapshot,
  checks: readonly Check[],
  books: Pick<AuditContext, "previous" | "approved"> = {},
  ties: readonly Tie[] = departmentalBudgetTies,
): AuditResult {
  const book = new WorkbookView(snapshot);
  const read = recognise(book, allTemplates);
  const slips = unitSlips(read, ties);
  const facts = restate(read, slips);
  const rules: RuleBook = { ties, checks };
  return audit(
    {
      book,
      facts,
      narrative: narrativeOf(book, facts),
      unitSlips: slips,
      on: "2025-03-01",
      policy: builtInPolicy,
      ...books,
    },
    rules,
  );
}

/** Findings in one line each: `error wrongAmount 支出!F11`. */
export function linesOf({ findings }: AuditResult): string[] {
  return findings.map(({ severity, messageId, cells }) =>
    `${severity} ${messageId} ${cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`).join(" ")}`.trim(),
  );
}
