import { readFileSync } from "node:fs";
import path from "node:path";
import { render } from "../../../src/audit/words/render";
import { plainText } from "../../../src/narrative/write/written-text";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { filledText, readBeside } from "../../support/filled-text";
import { realWorkbooks } from "../../support/real-workbooks";

const files = new Map(realWorkbooks().map(({ name, file }) => [path.basename(name, ".xlsx"), file]));

function book(name: string) {
  const view = new WorkbookView(readWorkbook(readFileSync(files.get(name)!)));
  return { view, facts: recognise(view, allTemplates) };
}

const books = [
  { name: "putuo-finance-2025-dept", year: 2025 },
  { name: "putuo-govoffice-2025-dept", year: 2025 },
  { name: "putuo-govoffice-2025-unit", year: 2025 },
  { name: "putuo-wanli-2024-dept", year: 2024 },
  { name: "putuo-wanli-2025-dept", year: 2025, last: "putuo-wanli-2024-dept" },
  { name: "putuo-socialwork-2024-final", year: 2024 },
].filter(({ name }) => files.has(name));

/** What we write from the tables of a real book, we find nothing wrong in, and every figure of it is bound. */
describe("text written from real books", () => {
  for (const { name, year, last } of books) {
    it(name, () => {
      const { view, facts } = book(name);
      const previous = last === undefined ? undefined : book(last).facts;
      const plain = plainText(filledText({ facts, year, previous }));
      const { narrative, findings } = readBeside(plain, view, facts.ofYear(year), previous);
      const { quantities, bound, derived } = narrative.coverage;
      process.stdout.write(`${name}: ${bound} bound and ${derived} derived of ${quantities}\n`);
      expect(findings.map((finding) => render(finding, "zh"))).toEqual([]);
      expect(bound + derived).toBe(quantities);
      expect(plain).not.toMatch(/【/);
    });
  }

  it("are all six there wherever their folder is", () => {
    expect(files.size === 0 || books.length === 6).toBe(true);
  });
});
