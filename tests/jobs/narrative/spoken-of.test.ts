import type { FigureBinding, ReportedFigure } from "../../../src/jobs/narrative/narrative-report";
import { spokenOf } from "../../../src/jobs/narrative/spoken-of";

const text = "收入10万元。支出20万元，结余3万元。";
const sentences = [
  { start: 0, end: 7 },
  { start: 7, end: text.length },
];
const cell = (row: number) => ({ sheet: "表", row, column: 1 });
const figure = (id: number, words: string, binding: FigureBinding, paragraph = 0): ReportedFigure => ({
  id,
  text: words,
  kind: "amount",
  subject: "",
  paragraph,
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  binding,
});
const bound = (row: number): FigureBinding => ({
  kind: "cell",
  cell: cell(row),
  agreement: "equal",
  expected: "",
});
const report = {
  paragraphs: [0, 1].map((row) => ({
    sheet: "编制说明",
    cell: { sheet: "编制说明", row, column: 0 },
    text,
    sentences,
    figures: [],
  })),
  figures: [
    figure(0, "10万元", bound(0)),
    figure(1, "20万元", bound(1)),
    figure(2, "3万元", { kind: "derived", how: "difference", from: [0, 1], cell: cell(2) }),
    figure(3, "10万元", bound(0), 1),
    figure(4, "3万元", { kind: "derived", how: "difference", from: [0, 1], cell: null }, 1),
  ],
};

describe("where cells are spoken of", () => {
  test.each([
    { name: "a cell of two paragraphs", rows: [0, 1], said: ["0 收入10万元。", "1 收入10万元。"] },
    { name: "a cell that holds what is derived", rows: [2, 1], said: ["0 支出20万元，结余3万元。"] },
    {
      name: "several cells of one sentence, which is said once",
      rows: [1, 2],
      said: ["0 支出20万元，结余3万元。"],
    },
    { name: "a cell of no figure", rows: [3, 1], said: [] },
  ])("$name", ({ rows: [row = 0, rowCount = 1], said }) => {
    const cells = { sheet: "表", row, column: 1, rowCount, columnCount: 1 };
    expect(spokenOf(report, cells).map(({ paragraph, text: words }) => `${paragraph} ${words}`)).toEqual(
      said,
    );
    expect(spokenOf(report, { ...cells, sheet: "另一表" })).toEqual([]);
    expect(spokenOf(report, { ...cells, column: 2 })).toEqual([]);
  });
});
