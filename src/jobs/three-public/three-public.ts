import type { RuleBook } from "../../audit/audit";
import { expenseLedgerChecks } from "../../audit/expense-ledger-checks";
import { threePublicChecks } from "../../audit/three-public-checks";
import { departmentalBudgetTies } from "../../audit/ties/departmental-budget";
import { finalAccountTies } from "../../audit/ties/final-accounts";
import { threePublicOfAccountsTies } from "../../audit/ties/final-accounts-three-public";
import { threePublicTies } from "../../audit/ties/three-public-expenses";
import { organisationOn } from "../../templates/organisation-on";
import { threePublicForms } from "../../templates/three-public-amounts";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "../audit/audit";
import { auditBook } from "../audit/audit-book";
import { auditFacets } from "../audit/audit-facets";
import { reportExpenseLedgers } from "./expense-ledgers";
import type { JobOptions } from "../writing/progress";
import { reportExecution } from "./three-public-execution";
import { reportThreePublicItems } from "./three-public-items";
import type { ThreePublicReport } from "./three-public-report";

/** The day, the policy in force, last year's workbook and the forms to look for, as an audit takes them. */
export type ThreePublicOptions = Pick<AuditOptions, "on" | "policy" | "previous" | "templates" | "packs">;

const tieIds = new Set([...threePublicTies, ...threePublicOfAccountsTies].map(({ id }) => id));

/** What the three public expenses are asked, and nothing else. */
const threePublicRules: RuleBook = {
  ties: [...departmentalBudgetTies, ...finalAccountTies].filter(({ id }) => tieIds.has(id)),
  checks: [...threePublicChecks, ...expenseLedgerChecks],
};

/**
 * What a workbook says of its three public expenses (“三公”经费): each item by year, compared with last year's budget and,
 * in final accounts, with the budget they name and with last year; with the findings on them. Pure.
 */
export function threePublicOfSnapshot(
  snapshot: WorkbookSnapshot,
  asked: ThreePublicOptions,
): ThreePublicReport {
  const options: AuditOptions = { ...asked, rules: threePublicRules };
  const read = readBook(snapshot, options);
  const audit = auditBook({ ...read, rules: threePublicRules }, options);
  const items = reportThreePublicItems(read.context);
  const years = new Set(items.flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  const ledgers = reportExpenseLedgers(read.context.book);
  const execution = reportExecution(read.context.book);
  const hasAmounts = items.length > 0 && !read.context.facts.isBlankForm;
  const isFound = hasAmounts || execution.length + ledgers.length > 0;

  return {
    on: asked.on,
    packs: audit.packs,
    status: isFound ? "computed" : "nothingFound",
    organisation: audit.organisation ?? organisationOn(read.context.book, ledgers) ?? null,
    year: audit.year ?? null,
    years: [...years].sort(),
    forms: audit.forms.filter(({ template }) => threePublicForms.includes(template)),
    items,
    execution,
    ledgers,
    result: audit.result,
  };
}

/** Reads a workbook through its host and looks at its three public expenses. Nothing is written. */
export async function threePublicOfHost(
  host: Host,
  options: ThreePublicOptions & JobOptions,
): Promise<ThreePublicReport> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  if (signal?.aborted) throw new HostError("aborted");
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = threePublicOfSnapshot(snapshot, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}
