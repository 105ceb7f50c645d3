import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { nodeCompression } from "../../src/files/node-compression";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { convert, libreOffice } from "../support/office-programs";
import { realWorkbooks } from "../support/real-workbooks";
import { sampleSheet } from "../support/sample-sheet";
import { snapshotLines } from "../support/snapshot-lines";
import { partsOf, smallPackage } from "../support/small-package";

const facets = ["formulas", "numberFormats", "fills", "hidden"] as const;
const open = (bytes: Uint8Array) => WorkbookPackage.open(bytes, { compression: nodeCompression });
const everything = (bytes: Uint8Array): WorkbookSnapshot => open(bytes).read("all", facets);

/** Parts that differ in content, are new, or are gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(made)])].filter(
    (name) => !old[name] || !made[name] || Buffer.compare(old[name], made[name]) !== 0,
  );
}

const small = smallPackage({
  sheets: { 一: '<row r="1"><c r="A1"><v>1</v></c></row>', 二: "" },
  beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  behindSheets: '<definedNames><definedName name="甲" localSheetId="1">二!$A$1</definedName></definedNames>',
});

const workbooks = [
  { name: "a small workbook", read: () => small },
  ...realWorkbooks().map(({ name, file }) => ({ name, read: () => new Uint8Array(readFileSync(file)) })),
];

describe.each(workbooks)("$name", ({ read }) => {
  const bytes = read();
  const workbook = open(bytes);
  workbook.addSheet(sampleSheet);
  const added = workbook.save();

  test("opened and saved is what it was", () => {
    expect(open(bytes).save()).toBe(bytes);
  });

  test("with a sheet added differs only in the parts a new sheet must touch", () => {
    const changed = changedParts(bytes, added).filter((name) => !/worksheets\/sheet\d+\.xml$/.test(name));
    expect(changed.sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"].sort(),
    );
    expect(changedParts(bytes, added)).toHaveLength(5);
  });

  test("keeps the order of its zip entries, the new one last", () => {
    const names = Object.keys(unzipSync(bytes));
    expect(Object.keys(unzipSync(added)).slice(0, names.length)).toEqual(names);
  });

  test("with the sheet removed again says what it said", () => {
    const again = open(added);
    again.removeSheet(sampleSheet.name);
    expect(snapshotLines(everything(again.save()))).toEqual(snapshotLines(everything(bytes)));
    expect(changedParts(bytes, again.save()).filter((name) => name !== "xl/styles.xml")).toEqual(
      expect.not.arrayContaining(["[Content_Types].xml"]),
    );
  });
});

const office = libreOffice();
(office === undefined ? describe.skip : describe)("LibreOffice", () => {
  test("opens every workbook with a sheet added, and shows the sheet", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
    const files = workbooks.map(({ read }, i) => {
      const workbook = open(read());
      workbook.addSheet(sampleSheet);
      const file = path.join(folder, `${i}.xlsx`);
      writeFileSync(file, workbook.save());
      return file;
    });
    convert(office!, files, "ods", folder);
    for (const [i] of files.entries()) {
      const content = partsOf(readFileSync(path.join(folder, `${i}.ods`)))["content.xml"]!;
      expect(content).toContain("审核&apos;s 结果");
      expect(content).toContain("审核结果 &lt;一&gt;");
      expect(content).toContain('office:value="12345.678"');
    }
    rmSync(folder, { recursive: true });
  }, 600_000);
});
