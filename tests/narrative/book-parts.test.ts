import { partsOfBook } from "../../src/narrative/book-parts";
import { readTexts } from "../../src/narrative/read-texts";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";

/** Part, sheet and rows from one, and whether more than headings stands there. */
function partLines(sheets: Readonly<Record<string, readonly string[]>>): string[] {
  const book = bookOf(
    Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.map((line) => [line])])),
  );
  return partsOfBook(readTexts(book, recognise(book, allTemplates))).map(
    ({ part, sheet, from, to, hasContents }) =>
      `${part} ${sheet} ${from + 1}-${to + 1}${hasContents ? "" : " headings only"}`,
  );
}

describe("partsOfBook", () => {
  test("finds each part on a sheet of its own", () => {
    expect(
      partLines({
        封面: ["云溪县2026年县级部门预算", "预算主管部门：云溪县档案馆"],
        目录: ["目  录", "一、部门主要职能", "二、部门预算编制说明"],
        职能: ["云溪县档案馆主要职能", "负责全县档案的接收、保管和利用。"],
        机构: ["云溪县档案馆机构设置", "本部门由本部组成"],
        名词: ["名词解释", "（一）财政拨款收入：从本级财政部门取得的拨款。"],
        编制说明: ["2026年部门预算编制说明", "2026年收入预算100.00万元。"],
        其他: ["其他相关情况说明", "一、2026年“三公”经费预算情况说明", "2026年“三公”经费预算10.00万元。"],
      }),
    ).toEqual([
      "cover 封面 1-2",
      "contents 目录 1-3",
      "functions 职能 1-2",
      "organisation 机构 1-2",
      "terms 名词 1-2",
      "explanation 编制说明 1-2",
      "otherNotes 其他 1-3",
    ]);
  });

  test("parts printed on one sheet end where the next begins; a list of headings is no part", () => {
    expect(
      partLines({
        说明: [
          "第一部分 云溪县档案馆概况",
          "一、主要职能",
          "第四部分 名词解释",
          "第一部分 云溪县档案馆概况",
          "一、主要职能",
          "负责全县档案的接收、保管和利用。",
          "二、机构设置",
          "云溪县档案馆内设机构包括：办公室。",
          "第三部分 2026年度部门决算情况说明",
          "一、收入支出决算总体情况说明",
          "2026年度收入总计100.00万元。",
          "第四部分 名词解释",
          "一、财政拨款收入：从本级财政部门取得的拨款。",
        ],
      }),
    ).toEqual([
      "functions 说明 1-2 headings only",
      "terms 说明 3-4 headings only",
      "functions 说明 5-6",
      "organisation 说明 7-8",
      "explanation 说明 9-11",
      "terms 说明 12-13",
    ]);
  });

  test("a sheet whose headings say nothing is what its name says, or explanation text", () => {
    expect(
      partLines({ "名词解释 ": ["财政拨款收入是从财政部门取得的拨款。"], Sheet1: ["收入预算100.00万元。"] }),
    ).toEqual(["terms 名词解释  1-1", "explanation Sheet1 1-1"]);
  });
});
