import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { emptyFrames, hasFrames, withFrame, withoutFrame } from "../../src/ooxml/comments/note-frames";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import { parseXml } from "../../src/ooxml/xml/document";
import { convert, libreOffice, pythonWithOpenpyxl } from "../support/office-programs";
import { partsOf, smallPackage, worksheetXml } from "../support/small-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const frame = (id: number, content: string) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><x:ClientData ${content}</x:ClientData></v:shape>`;

/** A sheet with a note on B2, a comment on C3 that was answered, as Excel keeps it, among frames that are no sound XML. */
const commented = () =>
  smallPackage({
    sheets: {
      支出表: worksheetXml(
        '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId2"/>',
      ),
      封面: "",
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", `${office}/comments`, "../comments1.xml"],
        ["rId2", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
        ["rId3", `${microsoft}/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/comments1.xml":
        `<comments xmlns="${main}"><authors><author>张三</author><author>tc={AB}</author></authors><commentList>` +
        '<comment ref="B2" authorId="0"><text><r><t>已核</t></r></text></comment>' +
        '<comment ref="C3" authorId="1"><text><t>[Threaded comment] 请核对 Reply: 好</t></text></comment>' +
        "</commentList></comments>",
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><br>' +
        '<v:shapetype id="_x0000_t202"/>' +
        frame(2050, 'ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column>') +
        frame(2051, 'ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column>') +
        "</xml>",
      "xl/threadedComments/threadedComment1.xml":
        `<ThreadedComments xmlns="${threaded}"><threadedComment ref="C3" personId="{P}" id="{AB}"><text>请核对</text>` +
        '</threadedComment><threadedComment ref="C3" personId="{P}" id="{CD}" parentId="{AB}"><text>好</text>' +
        "</threadedComment></ThreadedComments>",
    },
  });

const plain = () => smallPackage({ sheets: { 支出表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const hung = [
  { row: 0, column: 0, text: "【须改正】<合计> & “小计”不符。\n请核对。" },
  { row: 1_048_575, column: 16_383, text: "末格" },
];
const commentsOf = (workbook: WorkbookPackage) => workbook.read(["支出表"], ["comments"]).sheets[0]!.comments;

test("notes and comments are read, with answers, and a copy for old programs only once", () => {
  expect(commentsOf(WorkbookPackage.open(commented()))).toEqual([
    { row: 1, column: 1, text: "已核", replies: 0, isNote: true },
    { row: 2, column: 2, text: "请核对", replies: 1, isNote: false },
  ]);
});

test.each([
  { name: "a plain sheet", bytes: plain },
  { name: "a sheet with comments of others", bytes: commented },
])("comments on $name come with every part, and leave each byte as it was when they go", ({ bytes }) => {
  const workbook = WorkbookPackage.open(bytes());
  const before = partsOf(bytes());
  workbook.addComments("支出表", hung);
  const reopened = WorkbookPackage.open(workbook.save());
  expect(commentsOf(reopened)).toEqual(
    expect.arrayContaining(hung.map((comment) => ({ ...comment, replies: 0, isNote: false }))),
  );
  const parts = partsOf(workbook.save());
  for (const [name, text] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(text, name)).not.toThrow();
  }
  for (const name of ["comments1.xml", "threadedComments/threadedComment1.xml", "persons/person.xml"]) {
    expect(parts[`xl/${name}`]).toBeDefined();
    expect(`${before["[Content_Types].xml"]}${parts["[Content_Types].xml"]}`).toContain(
      `/xl/persons/person.xml`,
    );
  }
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>1048575</x:Row><x:Column>16383</x:Column>");
  reopened.removeComments("支出表", hung);
  expect(partsOf(reopened.save())).toEqual(before);
});

test("who began a thread is told by name, not by the id its copy bears", () => {
  const workbook = WorkbookPackage.open(commented());
  workbook.addComments("支出表", hung.slice(0, 1));
  const authors = workbook.carriedAlong().comments.map(({ author }) => author);
  expect(authors).toEqual(["张三", "", "财审"]);
});

test.each([
  { name: "a note", at: { row: 1, column: 1 }, text: "另说" },
  { name: "an answered comment", at: { row: 2, column: 2 }, text: "请核对" },
])("a cell with $name takes no comment, and what is there stays", ({ at, text }) => {
  const workbook = WorkbookPackage.open(commented());
  const comments = [{ ...at, text }];
  expect(() => workbook.addComments("支出表", comments)).toThrow(
    expect.objectContaining({ code: "commentRefused", data: { sheet: "支出表" } }),
  );
  workbook.removeComments("支出表", comments);
  expect(workbook.isChanged).toBe(false);
});

test("a sheet whose frames have gone astray gets new ones in their place", () => {
  const sheet = worksheetXml('<sheetData/><legacyDrawing r:id="rId9"/>');
  const workbook = WorkbookPackage.open(smallPackage({ sheets: { 支出表: sheet } }));
  workbook.addComments("支出表", hung.slice(0, 1));
  expect(partsOf(workbook.save())["xl/worksheets/sheet1.xml"]!.match(/<legacyDrawing /g)).toHaveLength(1);
});

test("a frame comes and goes among the boxes of others", () => {
  const button =
    '<v:shape id="_x0000_s2049" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape>';
  const drawing = emptyFrames.replace(/<v:shapetype[\s\S]*<\/v:shapetype>/, button);
  const [cell, other] = [
    { row: 0, column: 0 },
    { row: 0, column: 1 },
  ];
  const both = withFrame(withFrame(drawing, cell), other);
  expect([...both.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => id)).toEqual(["2049", "2050", "2051"]);
  expect(withoutFrame(both, other)).toBe(withFrame(drawing, cell));
  expect(withoutFrame(withoutFrame(both, other), cell)).toBe(drawing);
  expect(withoutFrame(drawing, cell)).toBe(drawing);
  expect([emptyFrames, drawing, withFrame(emptyFrames, cell)].map(hasFrames)).toEqual([false, true, true]);
});

const bytesWithComment = () => {
  const workbook = WorkbookPackage.open(plain());
  workbook.addComments("支出表", hung.slice(0, 1));
  return workbook.save();
};

describe("other programs", () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "comments-"));
    file = path.join(folder, "批注.xlsx");
    writeFileSync(file, bytesWithComment());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const python = pythonWithOpenpyxl();
  (python === undefined ? test.skip : test)("openpyxl reads the comment", () => {
    const script =
      "import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1])['支出表']['A1'].comment.text, end='')";
    const options = { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } } as const;
    expect(execFileSync(python!, ["-c", script, file], options)).toBe(hung[0]!.text);
  });

  const command = libreOffice();
  (command === undefined ? test.skip : test)(
    "LibreOffice keeps the comment",
    () => {
      convert(command!, [file], "fods", folder);
      const saved = readFileSync(path.join(folder, "批注.fods"), "utf8");
      expect(saved).toMatch(/<office:annotation\b[\s\S]*?【须改正】&lt;合计&gt; &amp; “小计”不符。/);
    },
    120_000,
  );
});
