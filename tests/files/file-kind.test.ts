import { readFileSync } from "node:fs";
import { fileKind } from "../../src/files/file-kind";
import { realWorkbooks } from "../support/real-workbooks";
import { smallPackage } from "../support/small-package";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

test.each([
  ["a package", smallPackage({ sheets: { 表: "" } }), "xlsx"],
  ["a web page named .xls", bytes("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"), "html"],
  ["a bare table", bytes("\n <table border=1><tr>"), "html"],
  [
    "XML of Excel 2003",
    bytes(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
    "xmlSpreadsheet2003",
  ],
  ["comma separated", bytes("科目编码,金额\n201,1.5\n"), "delimitedText"],
  ["tabs in UTF-16", utf16("科目\t金额\n"), "delimitedText"],
  ["comma separated in GBK", Uint8Array.from([0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0x31]), "delimitedText"],
  ["a workbook of Excel 4", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00]), "xls"],
  ["an empty file", new Uint8Array(0), "unknown"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "unknown"],
])("%s is told by its bytes", (_, content, kind) => {
  expect(fileKind(content)).toBe(kind);
});

test("real workbooks are told by their bytes", () => {
  for (const { file } of realWorkbooks())
    expect([file, fileKind(readFileSync(file))]).toEqual([file, "xlsx"]);
});
