import { readFileSync } from "node:fs";
import path from "node:path";
import { narrativeOf, type Narrative } from "../../src/narrative/narrative";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { WorkbookView } from "../../src/workbook/snapshot";
import { realWorkbooks } from "../support/real-workbooks";

const files = new Map(realWorkbooks().map(({ name, file }) => [path.basename(name, ".xlsx"), file]));

function narrative(name: string): Narrative {
  const book = new WorkbookView(readWorkbook(readFileSync(files.get(name)!)));
  return narrativeOf(book, recognise(book, allTemplates));
}

/** Bound amounts that are not the form's, as printed, with what is the matter. */
function disagreeing({ bindings }: Narrative): string[] {
  return bindings.flatMap(({ statement, agreement }) =>
    agreement && agreement.kind !== "equal" && agreement.kind !== "rounded"
      ? [`${statement.figure.text} ${agreement.kind} ${agreement.expected}`]
      : [],
  );
}

const books = [
  { name: "putuo-govoffice-2025-dept", wrong: [], bound: 29 },
  { name: "putuo-govoffice-2025-unit", wrong: [], bound: 29 },
  { name: "putuo-wanli-2024-dept", wrong: ["352.67万元 differs 350.35"], bound: 83 },
  { name: "putuo-wanli-2025-dept", wrong: [], bound: 49 },
  {
    name: "putuo-finance-2025-dept",
    wrong: [
      "87.70万元 truncated 87.71",
      "887.36万元 differs 87.36",
      "78.21万元 truncated 78.22",
      "204.91万元 truncated 204.92",
      "268.77万元 truncated 268.78",
      "887.36万元 differs 87.36",
      "78.21万元 truncated 78.22",
      "204.91万元 truncated 204.92",
      "268.77万元 truncated 268.78",
    ],
    bound: 33,
  },
].filter(({ name }) => files.has(name));

describe("published explanations", () => {
  for (const { name, wrong, bound } of books) {
    it(`${name}: bound, and wrong only where it is`, () => {
      const read = narrative(name);
      expect(disagreeing(read)).toEqual(wrong);
      expect(read.coverage.bound).toBeGreaterThanOrEqual(bound);
      expect((read.coverage.bound + read.coverage.derived) / read.coverage.quantities).toBeGreaterThanOrEqual(
        0.9,
      );
    });
  }

  if (files.has("putuo-finance-2025-dept"))
    it("putuo-finance-2025-dept: five items are printed twice", () => {
      const { repeatedPassages } = narrative("putuo-finance-2025-dept");
      expect(repeatedPassages.map(({ again }) => again.length)).toEqual([5]);
    });

  if (files.has("putuo-wanli-2024-dept"))
    it("putuo-wanli-2024-dept: one quantity has two amounts", () => {
      const { conflicts } = narrative("putuo-wanli-2024-dept");
      expect(conflicts.map(({ first, again }) => [first.figure.text, again.figure.text])).toEqual([
        ["350.35万元", "352.67万元"],
      ]);
    });

  if (files.has("putuo-wanli-2025-dept"))
    it("putuo-wanli-2025-dept: the row of a misnamed path is told by its amount", () => {
      const lost = narrative("putuo-wanli-2025-dept").bindings.filter(
        ({ reason }) => reason === "rowNotFound",
      );
      expect(lost.map(({ statement }) => statement.figure.text)).toEqual(["20.00万元"]);
    });

  it("are all five there wherever their folder is", () => {
    expect(files.size === 0 || books.length === 5).toBe(true);
  });
});
