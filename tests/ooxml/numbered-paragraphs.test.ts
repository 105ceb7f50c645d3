import { readDocument } from "../../src/ooxml/word/read-document";
import { smallDocument, paragraph } from "../support/small-document";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:suff w:val="nothing"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const used = (id: number, definition: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;

const numbering =
  list(
    0,
    level(0, "chineseCountingThousand", "第%1部分"),
    level(1, "chineseCounting", "%2、"),
    level(2, "japaneseCounting", "（%3）"),
    level(3, "decimal", "%4."),
  ) +
  list(1, level(0, "bullet", "●"), level(1, "upperLetter", "%2.")) +
  list(2, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", "<w:isLgl/>")) +
  list(3, level(0, "decimal", "%1.", '<w:pStyle w:val="Heading1"/>')) +
  used(1, 0) +
  used(2, 1) +
  used(3, 2) +
  used(4, 0, '<w:lvlOverride w:ilvl="3"><w:startOverride w:val="1"/></w:lvlOverride>') +
  used(5, 3);

const styles =
  '<w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="Derived"><w:basedOn w:val="Heading1"/></w:style>';

const numbered = (text: string, id: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>` +
  `<w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string, more = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (...body: string[]) =>
  readDocument(smallDocument(body.join(""), { numbering, styles })).paragraphs;

test.each<[name: string, body: string[], lines: string[]]>([
  [
    "levels count within the one above them",
    [
      numbered("概况", 1),
      numbered("职能", 1, 1),
      numbered("机构", 1, 1),
      numbered("本级", 1, 2),
      numbered("说明", 1),
      numbered("收入", 1, 1),
    ],
    ["第一部分概况", "一、职能", "二、机构", "（一）本级", "第二部分说明", "一、收入"],
  ],
  [
    "beyond ten",
    Array.from({ length: 12 }, () => numbered("甲", 1, 1)),
    [..."一二三四五六七八九十"].map((numeral) => `${numeral}、甲`).concat("十一、甲", "十二、甲"),
  ],
  [
    "text between does not break a list, a list that begins anew does",
    [
      numbered("甲", 1, 3),
      paragraph("正文。"),
      numbered("乙", 1, 3),
      numbered("丙", 4, 3),
      numbered("丁", 4, 3),
    ],
    ["1.甲", "正文。", "2.乙", "1.丙", "2.丁"],
  ],
  ["bullets and letters have none", [numbered("甲", 2), numbered("乙", 2, 1)], ["甲", "乙"]],
  ["legal numbering", [numbered("甲", 3), numbered("乙", 3, 1)], ["一、甲", "1.1乙"]],
  [
    "a style gives the number, and one based on it",
    [styled("甲", "Heading1"), styled("乙", "Derived")],
    ["1.甲", "2.乙"],
  ],
  [
    "a paragraph may take the number of its style away",
    [styled("甲", "Heading1", '<w:numPr><w:numId w:val="0"/></w:numPr>'), styled("乙", "Heading1")],
    ["甲", "1.乙"],
  ],
  ["an unknown list", [numbered("甲", 9)], ["甲"]],
  ["an empty paragraph counts and stays empty", [numbered("", 1, 1), numbered("甲", 1, 1)], ["", "二、甲"]],
  [
    "a table counts on and is no text",
    [
      numbered("甲", 1, 3),
      `<w:tbl><w:tr><w:tc>${numbered("格", 1, 3)}</w:tc></w:tr></w:tbl>`,
      numbered("乙", 1, 3),
    ],
    ["1.甲", "3.乙"],
  ],
])("%s", (_, body, lines) => {
  expect(read(...body)).toEqual(lines);
});

test("a document without lists is read as before", () => {
  expect(readDocument(smallDocument(numbered("甲", 1))).paragraphs).toEqual(["甲"]);
});
