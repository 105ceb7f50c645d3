import { partDocument } from "../../src/ooxml/part-document";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { Archive } from "../../src/ooxml/zip/archive";
import { sheetsOfRows } from "../support/sheets-of-rows";

const part = "xl/workbook.xml";
const archiveOf = () => new Archive(workbookOfSheets(sheetsOfRows({ 收入: [[1]] })));

test("a part is read once until it changes, and then anew", () => {
  const archive = archiveOf();
  const first = partDocument(archive, part);
  expect(partDocument(archive, part)).toBe(first);
  archive.put(part, new TextEncoder().encode("<workbook/>"));
  const changed = partDocument(archive, part);
  expect(changed.root.children).toEqual([]);
  expect(partDocument(archive, part)).toBe(changed);
});

test("a part that was removed is missing, though it was read before", () => {
  const archive = archiveOf();
  partDocument(archive, part);
  archive.remove(part);
  expect(() => partDocument(archive, part)).toThrow(expect.objectContaining({ code: "truncated" }));
});
