import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { utils, write, type WorkSheet } from "@e965/xlsx";
import { openFile } from "../../src/files/open-file";
import { describeHostError } from "../../src/workbook/describe-host-error";
import { HostError } from "../../src/workbook/host-error";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotLines } from "../support/snapshot-lines";

const folder = mkdtempSync(path.join(tmpdir(), "caishen-old-"));
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Bytes of GBK for the few words these tests write. */
const gbkWords: Readonly<Record<string, readonly number[]>> = {
  科: [0xbf, 0xc6],
  目: [0xc4, 0xbf],
  金: [0xbd, 0xf0],
  额: [0xb6, 0xee],
};
const gbk = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => gbkWords[letter] ?? [letter.charCodeAt(0)]));

async function open(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return openFile(file);
}

/** The cells of a snapshot, one a line, texts without quotes. */
function cellLines(snapshot: WorkbookSnapshot): string[] {
  const [, ...cells] = snapshotLines(snapshot);
  return cells.map((line) => line.replace(/"(?:[^"\\]|\\.)*"/, (quoted) => String(JSON.parse(quoted))));
}

async function lines(name: string, bytes: Uint8Array): Promise<string[]> {
  return cellLines(await (await open(name, bytes)).read("all", ["formulas", "numberFormats", "hidden"]));
}

/** XML of Excel 2003 with one row that holds a number. */
function xmlRow(attributes: string, before = ""): Uint8Array {
  return utf8(
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">' +
      `<Worksheet ss:Name="a"><Table>${before}<Row ${attributes}><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`,
  );
}

function binary(bookType: "biff8" | "biff5"): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ["科目", "金额"],
    ["0201", 1234.5],
    ["合计", null],
  ]);
  sheet["B3"] = { t: "n", v: 1234.5, z: "0.00" };
  const hidden: WorkSheet = utils.aoa_to_sheet([[1]]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "收支总表 ");
  utils.book_append_sheet(book, hidden, "底稿");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: "array", bookType }));
}

describe("separated text", () => {
  const table = ["A1 text 科目", "B1 text 金额", "A2 text 0201", "B2 number 1234.5"];
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8("科目,金额\n0201,1234.5\n")],
    ["UTF-8 with its mark", utf8("\uFEFF科目,金额\r\n0201,1234.5")],
    ["GBK", gbk("科目,金额\n0201,1234.5\n")],
    ["tabs", utf8("科目\t金额\n0201\t1234.5\n")],
    ["semicolons, and commas within numbers", utf8("科目;金额\n0201;1,234.50\n")],
    ["quotes", utf8('"科目","金额"\n"0201","1,234.5"\n')],
    ["a text forced by a formula", utf8('科目,金额\n="0201",1234.5\n')],
  ])("%s", async (_, bytes) => {
    expect(await lines("收支.csv", bytes)).toEqual(table);
  });

  test.each([
    ["a quoted line end and a doubled quote", '"甲\n""乙""",1', ['A1 text 甲\n"乙"', "B1 number 1"]],
    ["an identity card", "310101199001011234,1", ["A1 text 310101199001011234", "B1 number 1"]],
    ["a negative amount and a share", "-1.50,12.5%", ["A1 number -1.5", "B1 number 0.125"]],
    ["an error and a date stay what they say", "#N/A,2025-01-01", ["A1 error #N/A", "B1 text 2025-01-01"]],
    ["an ordinal in brackets is no negative amount", "(1),1", ["A1 text (1)", "B1 number 1"]],
  ])("%s", async (_, text, cells) => {
    const read = await lines("a.csv", utf8(text));
    expect(read.map((line, i) => line.slice(0, cells[i]!.length))).toEqual(cells);
  });

  test("the sheet is called as the file is", async () => {
    const { sheets } = await (await open("收支[一].csv", utf8("a,b"))).outline();
    expect(sheets).toMatchObject([
      { name: "收支_一_", valued: { row: 0, column: 0, rowCount: 1, columnCount: 2 } },
    ]);
  });
});

describe("a web page named .xls", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8("<html><table><tr><td>科目<td>金额</table></html>")],
    [
      "GBK it declares",
      gbk('<html><meta charset="gb2312"><table><tr><td>科目</td><td>金额</td></tr></table>'),
    ],
    ["GBK it does not declare", gbk("<table><tr><td>科目</td><td>金额</td></tr></table>")],
  ])("%s", async (_, bytes) => {
    expect(await lines("收支.xls", bytes)).toEqual(["A1 text 科目", "B1 text 金额"]);
  });

  test("spans, texts outside, formats and formulas of Excel", async () => {
    const page = `<html><head><style>.x65 {mso-number-format:"\\@";}</style></head><body><h1>收支总表</h1>
      <table><tr><td rowspan=2>项目</td><td colspan="2">预算数</td></tr>
      <tr style='display:none'><td class=x65>201</td><td x:num="1234.567" x:fmla="=SUM(A1:A2)">1,234.57</td></tr>
      <tr><td>一、工资<br>福利&nbsp;&#25903;出</td><td style="mso-number-format:'\\@'">5</td><td>6</td></tr></table>`;
    const host = await open("a.xls", utf8(page));
    const snapshot = await host.read("all", ["formulas", "hidden"]);
    expect(cellLines(snapshot)).toEqual([
      "A1 text 收支总表",
      "A2 text 项目",
      "B2 text 预算数",
      "B3 text 201",
      expect.stringMatching(/^C3 number 1234.567.*SUM\(A1:A2\)/),
      "A4 text 一、工资\n福利 支出",
      "B4 text 5",
      "C4 number 6",
    ]);
    expect(snapshot.sheets[0]!.hiddenRows).toEqual([{ from: 2, to: 2 }]);
  });
});

test("XML of Excel 2003 is read with formulas, hidden rows and sheets", async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="收支总表"><Table><Row><Cell><Data ss:Type="String">0201</Data></Cell></Row>
    <Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:Formula="=R[-1]C*2"><Data ss:Type="Number">0.5</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const snapshot = await (await open("a.xls", utf8(xml))).read("all", ["formulas", "hidden"]);
  expect(cellLines(snapshot)).toEqual(["A1 text 0201", expect.stringMatching(/^B3 number 0.5.*B2\*2/)]);
  expect(snapshot.sheets[0]!.hiddenRows).toEqual([{ from: 2, to: 2 }]);
});

describe("a binary .xls", () => {
  test("values, formats and hidden sheets", async () => {
    const host = await open("收支.xls", binary("biff8"));
    expect((await host.outline()).sheets).toMatchObject([
      { name: "收支总表 ", visibility: "visible" },
      { name: "底稿", visibility: "hidden" },
    ]);
    const snapshot = await host.read(["收支总表 "], ["formulas", "numberFormats"]);
    expect(cellLines(snapshot)).toEqual([
      "A1 text 科目",
      "B1 text 金额",
      "A2 text 0201",
      "B2 number 1234.5",
      "A3 text 合计",
      "B3 number 1234.5 as 0.00",
    ]);
  });

  test("a range and facets narrow what is read", async () => {
    const host = await open("收支.xls", binary("biff8"));
    const range = { sheet: "收支总表 ", row: 1, column: 1, rowCount: 2, columnCount: 1 };
    expect(cellLines(await host.read([range], []))).toEqual(["B2 number 1234.5", "B3 number 1234.5"]);
    await expect(host.read(["无此表"], [])).rejects.toMatchObject({ code: "sheetMissing" });
  });
});

test("none of them is written, and the sentence says what to do", async () => {
  const host = await open("收支.csv", utf8("科目,金额\n"));
  expect(host.capabilities).toMatchObject({ readOnly: true, charts: false });
  for (const writing of [
    () => host.apply({ purpose: "mark", edits: [] }),
    () => host.save(),
    () => host.state.set("journal", "x"),
  ]) {
    const error: unknown = await writing().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "readOnly" });
    expect(describeHostError(error as HostError, "zh")).toMatch(/收支\.csv”只能读取.*另存为.*\.xlsx/);
  }
});

describe("what is no sound file of its kind is refused in bounded time", () => {
  const sound = binary("biff8");
  const heavy = Buffer.alloc(100 * 1024 * 1024, "1");
  test.each<[string, Uint8Array, string]>([
    ["a line of 100 MB", heavy, "tooLarge"],
    ["a field longer than a cell", utf8(`"${"长,".repeat(20_000)}`), "tooLarge"],
    ["more columns than a sheet has", utf8(",".repeat(20_000)), "tooLarge"],
    ["a page without a table", utf8("<html><body>请登录</body></html>"), "notAWorkbook"],
    ["cells that reach beyond the sheet", utf8(`<table><tr>${"<td colspan=1000>x".repeat(30)}`), "tooLarge"],
    ["a row a thousand million down", xmlRow('ss:Index="1000000000"'), "hostile"],
    ["the same in another spelling", xmlRow("ss:Index='1e9'"), "hostile"],
    ["columns in runs without end", xmlRow("", '<Column ss:Span="16384"/>'.repeat(100)), "hostile"],
    ["bytes of no encoding", Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), "notAWorkbook"],
    ["a printed page", utf8("%PDF-1.4\n"), "notAWorkbook"],
    [
      "a compound file of nothing",
      Uint8Array.from([...sound.subarray(0, 512), ...Array<number>(512).fill(0xff)]),
      "notAWorkbook",
    ],
  ])("%s", async (_, bytes, code) => {
    await expect(open("a.xls", bytes)).rejects.toMatchObject({ code });
  });

  test("tables in tables as deep as one likes are text of the outermost cell", async () => {
    const page = `<table><tr><td>甲${"<table><tr><td>".repeat(100_000)}`;
    expect(await lines("a.xls", utf8(page))).toEqual(["A1 text 甲"]);
  });

  test("an .xls cut off anywhere, or with bytes written over, is read or refused", async () => {
    const damaged = fc.oneof(
      fc.nat(sound.length).map((length) => sound.subarray(0, length)),
      fc
        .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
        .map((changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          return bytes;
        }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const thrown = await open("a.xls", bytes).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (thrown !== undefined) expect(thrown).toBeInstanceOf(HostError);
      }),
      { numRuns: 150, seed: 20260301 },
    );
  });
});
