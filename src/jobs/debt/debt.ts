import type { RuleBook } from "../../audit/audit";
import { debtChecks } from "../../audit/debt-checks";
import { currentLedgers } from "../../audit/debt/audited-ledger";
import { publishedDebtTies } from "../../audit/ties/published-debt";
import { readCeilings } from "../../finance/debt/ceiling-headroom";
import { debtGradeOf } from "../../finance/debt/debt-grade";
import { readDebtIndicators } from "../../finance/debt/debt-indicators";
import { debtOutlook, scenarioAsDebt, scheduleFrom } from "../../finance/debt/debt-outlook";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { Policy } from "../../finance/policy/policy";
import { organisationOn } from "../../templates/organisation-on";
import { debtFormIds } from "../../templates/debt/forms";
import type { RangeRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "../audit/audit";
import { auditBook } from "../audit/audit-book";
import { auditFacets } from "../audit/audit-facets";
import { reportChanges } from "./debt-changes";
import { figuresByName, reportFigures } from "./debt-figures";
import { reportGate } from "./debt-gate";
import { linesInForce } from "./debt-lines";
import type { DebtReport, ScenarioRequest } from "./debt-report";
import { schedulesOf } from "./debt-schedules";
import { decimalText, scenarioOf, yearText } from "./debt-texts";
import type { JobOptions } from "../writing/progress";

export interface DebtOptions extends Pick<AuditOptions, "templates" | "packs"> {
  /** The day it is computed for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly policy?: Policy;
  /** Cells a person selected: labels with their numbers to the right. They go before everything else. */
  readonly selection?: RangeRef;
  readonly scenario?: ScenarioRequest;
  /** The workbook with the ledger of the last audit. */
  readonly previous?: WorkbookSnapshot;
}

/** What the published debt forms and the ledger are asked, and nothing else. */
const debtRules: RuleBook = { ties: publishedDebtTies, checks: debtChecks };

/**
 * Computes what a workbook says of a place's government debt: indicators, grade, ceilings, the county gate where
 * adopted (政策参数 of the workbook counts), schedules and ten years of debt service. Pure.
 *
 * @throws LoanTermsError for a scenario that makes no schedule.
 */
export function debtOfSnapshot(snapshot: WorkbookSnapshot, options: DebtOptions): DebtReport {
  const { on, policy: given = builtInPolicy, scenario } = options;
  const asked = { ...options, policy: given, rules: debtRules };
  const read = readBook(snapshot, asked);
  const { own, context } = read;
  const { book: view, policy } = context;
  const ledgers = currentLedgers(view);
  const reported = reportFigures(view, { ...options, corrections: own.corrections });
  const figures = figuresByName(reported);
  const indicators = readDebtIndicators(figures, policy, on);
  const capacityRatio = indicators.find(({ id }) => id === "debtToFiscalCapacity")?.ratio;
  const lines = linesInForce(policy, on);
  const gateIsAdopted = lines.local !== null;
  const capacity = gateIsAdopted ? figures.disposableRevenue : figures.fiscalCapacity;
  const capacityOf = () => capacity?.amount;

  const { schedules, dated, unscheduled } = schedulesOf(ledgers, on);
  const outlook = debtOutlook(dated, on, capacityOf);
  const added = scenario && [scheduleFrom(scenarioAsDebt(scenarioOf(scenario), on), on)];
  const audit = auditBook(read, asked);
  const forms = audit.forms.filter(({ template }) => debtFormIds.includes(template));

  return {
    on,
    packs: audit.packs,
    status: reported.length + forms.length + ledgers.length > 0 ? "computed" : "nothingFound",
    organisation:
      audit.organisation ?? organisationOn(view, [...reported.map(({ cell }) => cell), ...ledgers]) ?? null,
    forms,
    ledgers: ledgers.map(({ sheet, entries }) => ({ sheet, debts: entries.length })),
    changes: reportChanges(context),
    figures: reported,
    indicators: indicators.map(({ ratio, numerator, denominator, line, isBeyond, ...rest }) => ({
      ...rest,
      ratio: decimalText(ratio),
      numerator: decimalText(numerator),
      denominator: decimalText(denominator),
      line: decimalText(line),
      isBeyond: isBeyond ?? null,
    })),
    grade: capacityRatio && lines.grades ? debtGradeOf(capacityRatio, policy, on) : null,
    ceilings: readCeilings(figures, policy, on).map(({ kind, ceiling, debt, headroom, isAbove }) => ({
      kind,
      ceiling: decimalText(ceiling),
      debt: decimalText(debt),
      headroom: decimalText(headroom),
      isAbove: isAbove ?? null,
    })),
    gate: gateIsAdopted
      ? reportGate(figures, {
          policy,
          on,
          outlook,
          added: added && debtOutlook(added, on, capacityOf),
          scenario,
        })
      : null,
    lines,
    schedules,
    unscheduled,
    outlook: outlook.map(yearText),
    scenario:
      scenario && added
        ? { request: scenario, outlook: debtOutlook([...dated, ...added], on, capacityOf).map(yearText) }
        : null,
    result: audit.result,
  };
}

/** Reads a workbook through its host and computes its debt. Nothing is written. */
export async function debtOfHost(host: Host, options: DebtOptions & JobOptions): Promise<DebtReport> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  if (signal?.aborted) throw new HostError("aborted");
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = debtOfSnapshot(snapshot, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}
