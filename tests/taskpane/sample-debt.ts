import type { DebtReport, ReportedIndicator, ReportedYear } from "../../src/jobs/debt/debt-report";

const indicator = (id: ReportedIndicator["id"], more: Partial<ReportedIndicator>): ReportedIndicator => ({
  id,
  ratio: null,
  numerator: null,
  denominator: null,
  missing: [],
  line: null,
  isBeyond: null,
  isUncertain: false,
  ...more,
});

/** Ten years in which the same principal and interest fall due. */
export function sampleOutlook(principal: string, interest: string, ratio: string | null): ReportedYear[] {
  return Array.from({ length: 10 }, (_, index) => ({ year: 2026 + index, principal, interest, ratio }));
}

/** A county's debt: 债务率 exactly at the yellow line, general debt above its ceiling, 负债率 without GDP. */
export function sampleDebtReport(more: Partial<DebtReport> = {}): DebtReport {
  return {
    on: "2026-11-21",
    packs: { policy: "1", classification: "1" },
    status: "computed",
    organisation: "云岭县财政局",
    forms: [],
    ledgers: [{ sheet: "台账", debts: 3 }],
    changes: null,
    figures: [
      {
        name: "generalDebt",
        yuan: "1200000000",
        step: "0.01",
        source: "form",
        cell: { sheet: "表1-1", row: 5, column: 2 },
      },
    ],
    indicators: [
      indicator("debtToGdp", { numerator: "1200000000", missing: ["gdp"] }),
      indicator("debtToFiscalCapacity", {
        ratio: "1.2",
        numerator: "1200000000",
        denominator: "1000000000",
      }),
      indicator("generalInterestShare", {
        ratio: "0.11",
        numerator: "11000000",
        denominator: "100000000",
        line: "0.1",
        isBeyond: true,
        isUncertain: true,
      }),
    ],
    grade: "yellow",
    ceilings: [
      { kind: "general", ceiling: "1000000000", debt: "1200000000", headroom: "-200000000", isAbove: true },
      { kind: "special", ceiling: null, debt: null, headroom: null, isAbove: null },
    ],
    gate: null,
    lines: { grades: { yellow: "1.2", orange: "2", red: "3" }, restructuring: null, local: null },
    schedules: [],
    unscheduled: [{ debt: "水厂", cell: { sheet: "台账", row: 4, column: 3 }, reason: "noRate" }],
    outlook: sampleOutlook("50000000", "6000000", "0.056"),
    scenario: null,
    result: {
      outcomes: { passed: 5, withinRounding: 0, failed: 0, notApplicable: 0, notChecked: 0 },
      findings: [],
      withinRounding: [],
      notChecked: [],
      notApplicable: [],
    },
    ...more,
  };
}
