import type { Nature } from "../../src/audit/words/natures";
import type { Presenter } from "../../src/taskpane/pane-words";
import type { ShownLine } from "../../src/taskpane/present/shown-line";

/** A line of a result with what a test does not care about filled in. */
export function sampleLine(id: string, nature: Nature, more: Partial<ShownLine> = {}): ShownLine {
  return {
    id,
    nature,
    form: "收支总表",
    rowAndColumn: "“合计”行“预算数”栏",
    sentence: `第${id}条`,
    cells: [{ sheet: "1 收支总表", row: 4, column: 1 }],
    rule: "sums-hold",
    ruleTitle: "合计等于各项之和",
    basis: "预算法第四十条",
    explains: [],
    ...more,
  };
}

/** Says every finding in the same few words, without the texts of the audit. */
export const samplePresenter: Presenter = {
  lines: ({ result: { findings, notChecked } }) => [
    ...findings.map(({ id, severity, cells }) =>
      sampleLine(id, severity, {
        cells,
        figures: { unit: "万元", actual: "887.36", expected: "87.36", difference: "800.00" },
      }),
    ),
    ...notChecked.map((_, index) => sampleLine(`notChecked ${index}`, "notChecked", { cells: [], form: "" })),
  ],
  reasons: (items) =>
    items.length === 0 ? [] : [{ reason: "没有上年数", count: items.length, titles: ["上年数与上年一致"] }],
  formTitle: () => "收支总表",
  unitName: () => "万元",
};
