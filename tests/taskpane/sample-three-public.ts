import type {
  ReportedThreePublicComparison,
  ReportedThreePublicItem,
  ThreePublicReport,
} from "../../src/jobs/three-public/three-public-report";

const cell = (row: number) => ({ sheet: "9 三公", row, column: 2 });

/** An item whose budget was compared with last year's, in yuan. */
export function sampleItem(
  id: ReportedThreePublicItem["id"],
  row: number,
  previous: string,
  yuan: string,
): ReportedThreePublicItem {
  const now = { year: 2026, measure: "budget", yuan, cell: cell(row) } as const;
  const base = { year: 2025, measure: "budget", yuan: previous, cell: null } as const;
  const comparison: ReportedThreePublicComparison = {
    ...now,
    base: { ...base, source: "form" },
    change: "0",
    rate: null,
    isAbove: false,
  };
  return {
    id,
    amounts: [
      { ...base, step: "1" },
      { ...now, step: "1" },
    ],
    comparisons: [comparison],
  };
}

/** A unit whose vehicles cost 25万元 more than last year. */
export function sampleThreePublicReport(more: Partial<ThreePublicReport> = {}): ThreePublicReport {
  return {
    on: "2026-11-21",
    packs: { policy: "1", classification: "1" },
    status: "computed",
    organisation: "云岭县星野管理局",
    year: 2026,
    years: [2025, 2026],
    forms: [],
    execution: [],
    ledgers: [],
    items: [
      sampleItem("total", 3, "229100", "479100"),
      sampleItem("overseasVisits", 4, "0", "0"),
      sampleItem("vehiclePurchases", 5, "0", "250000"),
      sampleItem("vehicleOperation", 6, "200000", "200000"),
      sampleItem("officialReceptions", 7, "29100", "29100"),
    ],
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
