import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readExplanationText } from "../../src/files/read-explanation-text";
import { paragraph, smallDocument, table } from "../support/small-document";
import { smallPackage } from "../support/small-package";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-text-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(name: string, bytes: string | Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return readExplanationText(file);
}

/** “预算 1万” in GBK. */
const gbk = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0x31, 0xcd, 0xf2]);

test.each([
  ["UTF-8", Buffer.from("预算1万\r\n支出")],
  ["UTF-8 with its mark", Buffer.from("\ufeff预算1万\r\n支出")],
  ["GBK", Uint8Array.from([...gbk, 0x0a, 0xd6, 0xa7, 0xb3, 0xf6])],
  ["UTF-16", Buffer.from("\ufeff预算1万\n支出", "utf16le")],
])("a .txt in %s is read line by line", async (_, bytes) => {
  expect(await read("说明.txt", bytes)).toEqual({
    name: "说明.txt",
    lines: ["预算1万", "支出"],
    kind: "lines",
    tables: 0,
  });
});

describe("a .docx", () => {
  const lines = async (body: string) => (await read("说明.docx", smallDocument(body))).lines;

  test("is read by paragraphs, its tables counted and left out", async () => {
    const body = paragraph("一、收入") + table([["收入", "100"]]) + paragraph("收入100万元。");
    expect(await read("说明.docx", smallDocument(body))).toEqual({
      name: "说明.docx",
      lines: ["一、收入", "收入100万元。"],
      kind: "paragraphs",
      tables: 1,
    });
  });

  test.each([
    ["runs of one sentence", "<w:r><w:t>收入1</w:t></w:r><w:r><w:t>00万元</w:t></w:r>", "收入100万元"],
    ["links and controls", "<w:hyperlink><w:r><w:t>收入</w:t></w:r></w:hyperlink>", "收入"],
    [
      "accepted changes",
      "<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins><w:r><w:t>100</w:t></w:r></w:ins>",
      "100",
    ],
    ["a line break", "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", "甲\n乙"],
    ["a page break", '<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>', "甲乙"],
    ["a tab", "<w:r><w:t>目录</w:t><w:tab/><w:t>1</w:t></w:r>", "目录\t1"],
    ["field codes left out", "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r>", "3"],
  ])("%s", async (_, runs, expected) => {
    expect(await lines(`<w:p>${runs}</w:p>`)).toEqual([expected]);
  });

  test("paragraphs within content controls are read, headers and section marks are none", async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("目录")}</w:sdtContent></w:sdt>`;
    expect(await lines(`${control}<w:sectPr/>`)).toEqual(["目录"]);
  });

  test.each([
    ["entities", '<!DOCTYPE x [<!ENTITY a "b">]><x/>', "hostile"],
    ["a part that is cut off", "<w:document", "truncated"],
  ])("with %s is refused", async (_, part, code) => {
    const bytes = smallDocument("");
    const { zipSync, unzipSync, strToU8 } = await import("fflate");
    const broken = zipSync({ ...unzipSync(bytes), "word/document.xml": strToU8(part) });
    await expect(read("说明.docx", broken)).rejects.toMatchObject({ code });
  });
});

test.each([
  [
    "a workbook under the name of a document",
    "表.docx",
    smallPackage({ sheets: { 表: "" } }),
    "notAWorkbook",
  ],
  ["a picture", "图.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "notAWorkbook"],
  ["an empty file", "空.txt", "", "notAWorkbook"],
])("%s is refused", async (_, name, bytes, code) => {
  await expect(read(name, bytes)).rejects.toMatchObject({
    code,
    data: { path: path.join(folder, name) },
  });
});

test("a file that is not there is said to be so", async () => {
  await expect(readExplanationText(path.join(folder, "无.txt"))).rejects.toMatchObject({ code: "notFound" });
});
