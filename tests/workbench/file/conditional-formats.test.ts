import { bookOf } from "../../../src/workbench/file/open-book";
import { openPackage } from "../../../src/workbench/file/open-package";
import { withAppearance } from "../../../src/workbench/file/with-appearance";
import { annotatedWorkbook } from "../support/annotated-workbook";

const bytes = annotatedWorkbook();
const [sheet] = withAppearance(bookOf(openPackage(bytes).snapshot), bytes).sheets;
const red = { fill: "#FFC7CE", fontColor: "#9C0006", bold: true };
const yellow = { fill: "#FFEB9C" };

test("rules come by their priority, each with its area and its look", () => {
  expect(
    sheet!.conditionalFormats!.map(({ areas: [area], stops, rule }) => [area!.column, stops, rule]),
  ).toEqual([
    [1, false, { kind: "formula", formula: "B2<C2", look: yellow }],
    [2, false, { kind: "number", operator: "greaterThan", operands: [10], look: red }],
    [0, true, { kind: "formula", formula: 'NOT(ISERROR(SEARCH("接待",A2)))', look: red }],
    [
      3,
      false,
      {
        kind: "colorScale",
        stops: [
          { at: { type: "min" }, color: "#63BE7B" },
          { at: { type: "percentile", value: 50 }, color: "#FFEB84" },
          { at: { type: "max" }, color: "#F8696B" },
        ],
      },
    ],
    [
      4,
      false,
      {
        kind: "dataBar",
        from: { type: "min" },
        to: { type: "num", value: 9 },
        color: "#5B9BD5",
        showsValue: false,
      },
    ],
    [5, false, { kind: "rank", count: 1, isPercent: false, isBottom: true, look: yellow }],
    [5, false, { kind: "average", operator: "lessThanOrEqual", look: yellow }],
    [
      6,
      false,
      {
        kind: "iconSet",
        set: "3Arrows",
        steps: [
          { from: { type: "percent", value: 0 }, includes: true },
          { from: { type: "num", value: 5 }, includes: true },
          { from: { type: "num", value: 12 }, includes: false },
        ],
        isReversed: true,
        showsValue: false,
      },
    ],
  ]);
});

test("a note is what its runs say together", () => {
  expect(sheet!.notes).toEqual([{ row: 1, column: 1, text: "上年预算数，已核", replies: 0, isNote: true }]);
});
