import type { NarrativeReport } from "../../src/jobs/narrative/narrative-report";
import type { ReportProposal, ReportSet, ReportSource } from "../../src/jobs/report/report-types";
import type { ReportAnswer } from "../../src/taskpane/pane-jobs/report-jobs";

const words = (zh: string) => ({ zh, en: zh });
const source: ReportSource = {
  kind: "platformExport",
  sheets: ["2.11"],
  sets: ["district-2026"],
  year: 2026,
  bookKind: "unit",
  organisation: "云岭县星野管理局",
};
const set: ReportSet = {
  id: "district-2026",
  title: words("2026年预算公开表"),
  region: words("云岭县"),
  from: 2026,
  to: null,
  forms: [],
};

/** Two new forms, one filled in, one that the source cannot fill. */
export function sampleProposal(more: Partial<ReportProposal> = {}): ReportProposal {
  return {
    status: "ready",
    source,
    set: set.id,
    year: 2026,
    organisation: "云岭县星野管理局",
    bookKind: "unit",
    lastYear: "none",
    forms: [
      { template: "a", title: words("收支总表"), sheet: "1收支总表", action: "add" },
      { template: "b", title: words("收入总表"), sheet: "2收入总表", action: "add" },
      { template: "c", title: words("支出总表"), sheet: "3支出总表", action: "fill", cells: 12, rows: 0 },
      {
        template: "d",
        title: words("政府采购表"),
        sheet: "9采购",
        action: "refused",
        reason: "notInSource",
      },
    ],
    unused: [{ sheet: "2.11", labels: ["备用栏"] }],
    unreadable: [],
    packOn: null,
    pages: [],
    blanks: [],
    plan: { purpose: "report-forms", edits: [{ kind: "setCells", sheet: "3支出总表", cells: [] }] },
    rows: [],
    ...more,
  };
}

export function sampleReportAnswer(proposal: ReportProposal = sampleProposal()): ReportAnswer {
  return { sources: [source], sets: [set], proposal };
}

const figure = { kind: "amount", subject: "收入总计", paragraph: 0 } as const;
const cell = { sheet: "1 收支总表", row: 4, column: 1 };

/** One sentence: a figure that agrees, one that disagrees, one that rests on nothing known. */
export function sampleNarrativeReport(more: Partial<NarrativeReport> = {}): NarrativeReport {
  return {
    on: "2026-11-21",
    packs: { policy: "1", classification: "1" },
    status: "checked",
    year: 2026,
    organisation: "云岭县星野管理局",
    coverage: { quantities: 3, bound: 2, derived: 0, unexplained: 1 },
    paragraphs: [
      {
        sheet: "编制说明",
        cell: { sheet: "编制说明", row: 2, column: 0 },
        text: "收入总计887.36万元，支出总计87.36万元，其中其他3万元。",
        sentences: [{ start: 0, end: 34 }],
        figures: [0, 1, 2],
      },
    ],
    figures: [
      {
        ...figure,
        id: 0,
        text: "887.36万元",
        span: { start: 4, end: 12 },
        binding: { kind: "cell", cell, agreement: "equal", expected: "887.36" },
      },
      {
        ...figure,
        id: 1,
        text: "87.36万元",
        span: { start: 17, end: 24 },
        binding: { kind: "cell", cell: { ...cell, column: 3 }, agreement: "differs", expected: "887.36" },
      },
      {
        ...figure,
        id: 2,
        text: "3万元",
        span: { start: 29, end: 32 },
        binding: { kind: "unexplained", reason: "noForm" },
      },
    ],
    findings: [],
    notChecked: [],
    corrections: [],
    ...more,
  };
}
