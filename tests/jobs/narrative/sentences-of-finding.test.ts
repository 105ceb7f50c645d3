import type { NarrativeReport } from "../../../src/jobs/narrative/narrative-report";
import { sentencesOfFinding } from "../../../src/jobs/narrative/sentences-of-finding";

const lines = ["一、收支", "收入88.00万元。支出90.00万元。", "公务接待费88.00万元。减少，主要原因是。"];
const figure = (id: number, paragraph: number, text: string) => {
  const start = lines[paragraph]!.indexOf(text);
  const span = { start, end: start + text.length };
  return { id, paragraph, text, span, kind: "amount", subject: "", binding: { kind: "limit" } } as const;
};
const report: Pick<NarrativeReport, "paragraphs" | "figures" | "corrections"> = {
  paragraphs: lines.map((text, number) => ({
    sheet: "",
    // The first stands on the first line, the second on the third, the last on the fourth.
    cell: { sheet: "", row: [0, 2, 3][number]!, column: 0 },
    text,
    sentences: [...text.matchAll(/[^。]+。?/g)].map((each) => ({
      start: each.index,
      end: each.index + each[0].length,
    })),
    figures: [],
  })),
  figures: [figure(0, 1, "88.00万元"), figure(1, 1, "90.00万元"), figure(2, 2, "88.00万元")],
  corrections: [
    {
      findingId: "corrected",
      paragraph: 2,
      span: { start: 13, end: 15 },
      before: "减少",
      after: "增加",
      sentence: "增加，主要原因是。",
      cell: null,
    },
  ],
};
const at = (...rows: readonly number[]) => rows.map((row) => ({ sheet: "", row, column: 0 }));

test.each([
  {
    name: "with the figure it names",
    cells: at(2),
    data: { printed: "90.00万元" },
    said: ["支出90.00万元。"],
  },
  {
    name: "on a later line of the paragraph, where the same figure stands elsewhere too",
    cells: at(3),
    data: { items: [["88.00万元", "89"]] },
    said: ["公务接待费88.00万元。"],
  },
  { name: "it corrects", id: "corrected", cells: at(3), data: {}, said: ["减少，主要原因是。"] },
  {
    name: "of the whole paragraph where nothing tells",
    cells: at(1),
    data: { share: 1 },
    said: ["一、收支"],
  },
  {
    name: "at two places, in the order of the text",
    cells: at(3, 2),
    data: { printed: "88.00万元" },
    said: ["收入88.00万元。", "公务接待费88.00万元。"],
  },
  {
    name: "of a cell that is not in the text",
    cells: [{ sheet: "支出", row: 2, column: 0 }],
    data: {},
    said: [],
  },
])("the sentence $name", ({ id = "A", cells, data, said }) => {
  expect(sentencesOfFinding(report, { id, cells, data }).map(({ text }) => text)).toEqual(said);
});
