import {
  firstTextRow,
  narrativeTextSheet,
  type TextRow,
} from "../../../src/reports/narrative/narrative-text-sheet";

const row = (kind: "heading" | "sentence"): TextRow => ({ kind, key: "", content: { value: "支出" } });
const sheetOf = (...rows: readonly TextRow[]) => narrativeTextSheet("编制说明", "编制说明", rows);
const sentences = (count: number) => Array.from({ length: count }, () => row("sentence"));
const heading = row("heading");
const [sentence] = sentences(1);

// A page holds 28 lines of text under the title.
test.each([
  { name: "a page that is full", rows: sentences(28), begins: [] },
  { name: "one sentence more", rows: sentences(29), begins: [28] },
  { name: "a heading with room for its sentence", rows: [...sentences(26), heading, sentence!], begins: [] },
  { name: "a heading at the foot of a page", rows: [...sentences(27), heading, sentence!], begins: [27] },
  {
    name: "a heading and one under it at the foot",
    rows: [...sentences(26), heading, heading, sentence!],
    begins: [26],
  },
  { name: "a heading with nothing under it", rows: [...sentences(27), heading], begins: [] },
])("$name: pages begin with lines $begins", ({ rows, begins }) => {
  expect(sheetOf(...rows).print?.breaksBefore ?? []).toEqual(begins.map((index) => firstTextRow + index));
});

test.each([
  { name: "a title that fits", title: "支".repeat(17), height: 36 },
  { name: "a title too long for one line", title: "支".repeat(18), height: 64 },
])("$name is $height points high", ({ title, height }) => {
  expect(narrativeTextSheet("编制说明", title, []).rowHeights?.[0]).toBe(height);
});
