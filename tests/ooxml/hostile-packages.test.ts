import * as fc from "fast-check";
import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { HostError } from "../../src/workbook/host-error";
import { snapshotLines } from "../support/snapshot-lines";
import { smallPackage, worksheetXml, zipParts } from "../support/small-package";
import { directoryRecord, patched } from "../support/zip-bytes";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sound = smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const withSheet = (xml: string) =>
  smallPackage({ sheets: { 表: "" }, parts: { "xl/worksheets/sheet1.xml": xml } });
const withEntry = (name: string, text = "x") => zipSync({ ...unzipSync(sound), [name]: strToU8(text) });

/** A compound file with one directory sector naming these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  streams.forEach((name, i) => {
    const at = 1024 + 128 * i;
    [...name].forEach((letter, j) => view.setUint16(at + 2 * j, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

describe("what is no sound workbook is refused, and it is said why", () => {
  test.each<[string, Uint8Array, Record<string, unknown>]>([
    ["nothing", new Uint8Array(0), { code: "notAWorkbook" }],
    ["a text", strToU8("单位,金额\n"), { code: "notAWorkbook" }],
    [
      "an encrypted workbook",
      compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      { code: "encrypted" },
    ],
    [
      "an .xls",
      compoundFile("Root Entry", "Workbook"),
      { code: "notAWorkbook", data: { container: "binaryWorkbook" } },
    ],
    [
      "another compound file",
      compoundFile("Root Entry", "WordDocument"),
      { code: "notAWorkbook", data: { container: "compoundFile" } },
    ],
    ["a zip of something else", zipParts({ "word/document.xml": "<w/>" }), { code: "notAWorkbook" }],
    [
      "an entry that climbs out",
      withEntry("../../etc/passwd"),
      { code: "hostile", data: { reason: "entryName", part: "../../etc/passwd" } },
    ],
    ["an entry from the root", withEntry("/xl/x.xml"), { code: "hostile" }],
    ["an entry with backslashes that climb", withEntry("xl\\..\\x.xml"), { code: "hostile" }],
    ["an entry on a drive", withEntry("C:x.xml"), { code: "hostile" }],
    ["an encrypted entry", patched(sound, directoryRecord(sound, 1) + 8, 1, 2), { code: "encrypted" }],
    [
      "an unknown compression",
      patched(sound, directoryRecord(sound, 1) + 10, 12, 2),
      { code: "notAWorkbook" },
    ],
    ["a wrong checksum", patched(sound, directoryRecord(sound, 2) + 16, 0, 4), { code: "truncated" }],
    ["a size that lies", patched(sound, directoryRecord(sound, 2) + 24, 5, 4), { code: "truncated" }],
    [
      "a size beyond the file",
      patched(sound, directoryRecord(sound, 2) + 20, 0x7fffffff, 4),
      { code: "truncated" },
    ],
    [
      "a document type in a sheet",
      withSheet(`<!DOCTYPE w><worksheet xmlns="${main}"><sheetData/></worksheet>`),
      { code: "hostile" },
    ],
    [
      "a document type within the cells",
      withSheet(worksheetXml("<sheetData><!DOCTYPE x><row/></sheetData>")),
      { code: "hostile" },
    ],
    [
      "entities that multiply",
      smallPackage({
        sheets: { 表: "" },
        sharedStrings: `<!DOCTYPE s [<!ENTITY a "aaaa">]><sst xmlns="${main}"><si><t>&a;</t></si></sst>`,
        parts: {
          "xl/worksheets/sheet1.xml": worksheetXml('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'),
        },
      }),
      { code: "hostile" },
    ],
    [
      "an entity nobody declared",
      withSheet(worksheetXml('<sheetData><row><c t="str"><v>&a;</v></c></row></sheetData>')),
      { code: "hostile" },
    ],
    [
      "a row beyond the last",
      withSheet(worksheetXml('<sheetData><row r="1048577"/></sheetData>')),
      { code: "hostile" },
    ],
    [
      "a row before the first",
      withSheet(worksheetXml('<sheetData><row r="0"/></sheetData>')),
      { code: "hostile" },
    ],
    [
      "a column beyond the last",
      withSheet(worksheetXml('<sheetData><row><c r="XFE1"/></row></sheetData>')),
      { code: "hostile" },
    ],
    [
      "an address that is none",
      withSheet(worksheetXml('<sheetData><row><c r="A-1"/></row></sheetData>')),
      { code: "hostile" },
    ],
    [
      "a shared text that is not there",
      withSheet(worksheetXml('<sheetData><row><c t="s"><v>3</v></c></row></sheetData>')),
      { code: "truncated" },
    ],
    [
      "bottomless nesting",
      withSheet(worksheetXml(`<sheetData/>${"<a>".repeat(500)}${"</a>".repeat(500)}`)),
      { code: "hostile" },
    ],
    [
      "a part that is not well-formed",
      withSheet(`<worksheet xmlns="${main}"><sheetViews></worksheet>`),
      { code: "truncated" },
    ],
    [
      "a part cut off",
      withSheet(`<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1`),
      { code: "truncated" },
    ],
  ])("%s", (_, bytes, error) => {
    expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining(error));
  });

  test("two entries of one name", () => {
    const other = zipSync({
      ...unzipSync(sound),
      "xl/styles.xm": strToU8("x"),
      "xl/media.bin": strToU8("y"),
    });
    const twice = Buffer.from(other).toString("latin1").replaceAll("xl/media.bin", "xl/styles.xm");
    expect(() => readWorkbook(Buffer.from(twice, "latin1"))).toThrow(
      expect.objectContaining({ code: "hostile", data: { reason: "duplicateEntry", part: "xl/styles.xm" } }),
    );
  });

  test("entries that lie over each other", () => {
    const first = directoryRecord(sound, 0);
    const second = directoryRecord(sound, 1);
    const offset = new DataView(sound.buffer, sound.byteOffset).getUint32(first + 42, true);
    expect(() => readWorkbook(patched(sound, second + 42, offset, 4))).toThrow(
      expect.objectContaining({ code: "hostile", data: { reason: "overlappingEntries" } }),
    );
  });
});

describe("a bomb is refused before it is unpacked", () => {
  const heavy = zipSync(
    { ...unzipSync(sound), "xl/media/a.bin": new Uint8Array(8 * 1024 * 1024) },
    { level: 9 },
  );

  test.each([
    ["too many entries", { entries: 3 }, "entries"],
    ["too large a part", { partBytes: 1024 * 1024 }, "partBytes"],
    ["too much in all", { totalBytes: 1024 * 1024 }, "totalBytes"],
    ["packed too tightly", {}, "ratio"],
  ])("%s", (_, limits, what) => {
    expect(() => readWorkbook(heavy, { limits })).toThrow(
      expect.objectContaining({ code: "tooLarge", data: expect.objectContaining({ what }) }),
    );
  });

  test("data that unpacks to more than its directory says is damaged, and does not grow", () => {
    const packed = deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
    const name = "xl/worksheets/sheet1.xml";
    const zip = zipSync({ ...unzipSync(sound), [name]: [packed, { level: 0 }] });
    const nth = Object.keys(unzipSync(sound)).indexOf(name);
    const record = directoryRecord(zip, nth);
    const lying = patched(patched(zip, record + 10, 8, 2), record + 24, 4096, 4);
    expect(() => readWorkbook(lying)).toThrow(
      expect.objectContaining({ code: "truncated", data: { part: name } }),
    );
  });
});

test("a lying dimension and deep unknown elements among the cells cost nothing", () => {
  const deep = `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`;
  const sheet = worksheetXml(
    `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v>${deep}</c></row></sheetData>`,
  );
  expect(snapshotLines(readWorkbook(withSheet(sheet))).slice(1)).toEqual(["XFD1048576 number 1"]);
});

test("a workbook cut off anywhere is refused as such", () => {
  for (let length = 4; length < sound.length; length += 1) {
    expect(() => readWorkbook(sound.subarray(0, length))).toThrow(
      expect.objectContaining({ code: "truncated" }),
    );
  }
});

test("a damaged workbook is read or refused, never worse", () => {
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
      const damaged = sound.slice();
      damaged[at] = byte;
      try {
        readWorkbook(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }),
    { numRuns: 2000 },
  );
});
