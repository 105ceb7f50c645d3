import { audit } from "../../src/audit/audit";
import { debtChecks } from "../../src/audit/debt-checks";
import type { AuditResult } from "../../src/audit/finding";
import { publishedDebtTies } from "../../src/audit/ties/published-debt";
import { builtInPolicy } from "../../src/finance/policy/built-in-policy";
import type { Policy } from "../../src/finance/policy/policy";
import { narrativeOf } from "../../src/narrative/narrative";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { WorkbookView, type WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Audits a workbook by the rules of government debt alone. */
export function auditDebt(
  snapshot: WorkbookSnapshot,
  { on = "2026-03-01", policy = builtInPolicy }: { readonly on?: string; readonly policy?: Policy } = {},
): AuditResult {
  const book = new WorkbookView(snapshot);
  const facts = recognise(book, allTemplates);
  const narrative = narrativeOf(book, facts);
  return audit(
    { book, facts, narrative, unitSlips: [], on, policy },
    { ties: publishedDebtTies, checks: debtChecks },
  );
}
