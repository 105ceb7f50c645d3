import type { Finding } from "../../src/audit/finding";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import { sampleDebtReport } from "./sample-debt";
import { sampleNarrativeReport, sampleReportAnswer } from "./sample-reports";
import { sampleThreePublicReport } from "./sample-three-public";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";

/** A finding of the embedded words, with its figures in 万元. */
export function sampleFinding(id: string, severity: Finding["severity"], sheet = "1 收支总表"): Finding {
  return {
    id,
    severity,
    rule: "no-error-values",
    messageId: "errorValue",
    data: { error: `#${id}!` },
    cells: [{ sheet, row: 4, column: 1 }],
    actual: { yuan: "8873600", unit: "tenThousandYuan", decimals: 2 },
    expected: { yuan: "873600", unit: "tenThousandYuan", decimals: 2 },
    difference: { yuan: "8000000", unit: "tenThousandYuan", decimals: 2 },
    basis: ["B08"],
    explains: [],
    stake: "8000000",
  };
}

/** A report of one form with the findings given. */
export function sampleReport(findings: readonly Finding[] = []): AuditReport {
  return {
    on: "2026-11-21",
    packs: { policy: "1", classification: "1" },
    status: "checked",
    year: 2026,
    organisation: undefined,
    sheetCount: 2,
    forms: [
      {
        template: "income-and-expenditure-summary",
        sheet: "1 收支总表",
        cell: { sheet: "1 收支总表", row: 0, column: 0 },
        unit: "tenThousandYuan",
        year: 2026,
        evidence: [{ kind: "title", text: "2026年部门收支总表" }],
      },
    ],
    set: undefined,
    parts: [],
    result: {
      outcomes: { passed: 9, withinRounding: 0, failed: findings.length, notApplicable: 0, notChecked: 0 },
      findings,
      withinRounding: [],
      notChecked: [],
      notApplicable: [],
    },
  };
}

/** Jobs that do nothing, with those given in their place. */
export function sampleJobs(jobs: Partial<PaneJobs> = {}): PaneJobs {
  return {
    offers: [
      "marks",
      "clearMarks",
      "findingsSheet",
      "policySheet",
      "ownRulesSheet",
      "fixes",
      "explanation",
      "correction",
      "debtSheets",
      "debtForm",
    ],
    audit: () => Promise.resolve(sampleReport()),
    debt: () => Promise.resolve(sampleDebtReport()),
    onDebtOutdated: () => () => {},
    threePublic: () => Promise.resolve(sampleThreePublicReport()),
    onThreePublicOutdated: () => () => {},
    report: () => Promise.resolve(sampleReportAnswer()),
    blankForms: () => Promise.resolve([]),
    narrative: () => Promise.resolve(sampleNarrativeReport()),
    onNarrativeOutdated: () => () => {},
    disclosure: () => Promise.resolve(sampleReport()),
    onDisclosureOutdated: () => () => {},
    publicVersion: () => Promise.resolve({ formulas: 12, withoutValue: [], sheets: ["审核结果"] }),
    functions: () => Promise.resolve([]),
    selectedCells: () =>
      Promise.resolve({ sheet: "1 收支总表", row: 4, column: 1, rowCount: 1, columnCount: 1 }),
    goTo: () => Promise.resolve(undefined),
    preview: (request, language) =>
      Promise.resolve({
        request,
        language,
        rows: [],
        isByRow: true,
        offersNewSheet: false,
        addsSheets: [],
        locked: [],
      }),
    apply: ({ request }, rowIds) => Promise.resolve({ kind: request.kind, cellCount: rowIds.length }),
    lastWrite: () => Promise.resolve(undefined),
    undo: () => Promise.resolve({ outcome: "undone", kind: "marks", cellCount: 1 }),
    recover: () => Promise.resolve([]),
    seal: () => Promise.resolve(),
    explanations: () => Promise.resolve([]),
    why: () => Promise.resolve(undefined),
    ownRules: () => Promise.resolve({ rules: [], hasSheet: false, withoutHeadings: [] }),
    onOwnRulesOutdated: () => () => {},
    policy: () => Promise.resolve([]),
    forms: () => Promise.resolve([]),
    selfTest: () => Promise.resolve([]),
    onOutdated: () => () => {},
    compareWith: () => {},
    sheetsToChoose: () => Promise.resolve(["1 收支总表", "上年收支总表"]),
    variantsInUse: () => undefined,
    loadVariants: () => Promise.resolve({ problem: "" }),
    removeVariants: () => {},
    exportVariants: () => Promise.resolve({ forms: 0, tooShort: [] }),
    onSelected: () => () => {},
    onNews: () => () => {},
    ...jobs,
  };
}
