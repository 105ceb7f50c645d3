import fc from "fast-check";
import { textsBesideForms } from "../../src/narrative/texts-beside-forms";
import { readPlainText, readTexts } from "../../src/narrative/read-texts";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { textAgreesWithTables } from "../../src/audit/checks/text-agrees-with-tables";
import { auditSheets, linesOf } from "../support/audit-sheets";
import { bookOf } from "../support/book";
import { smallBudget } from "../support/small-budget";

/** The paragraphs of a sheet whose column A holds these lines. */
function paragraphsOf(lines: readonly string[]): string[] {
  const book = bookOf({ 说明: lines.map((line) => [line]) });
  return readTexts(book, recognise(book, allTemplates))[0]!.paragraphs.map(({ text }) => text);
}

describe("the platform's 2.26其他说明 is text, beside the forms of the export", () => {
  const said = "2025年“三公”经费预算4.95万元。";
  const table = ["采购项目", "货物", "工程", "服务"];
  test.each<readonly [string, readonly (readonly string[])[]]>([
    ["alone", [["2.26其他说明"], [said]]],
    ["around a table", [["2.26其他说明"], table, ["扫描仪", "12", "0", "0"], [said]]],
  ])("%s", (_how, rows) => {
    const book = bookOf({ ...smallBudget(), "2.26其他说明": rows });
    const texts = readTexts(book, recognise(book, allTemplates));
    const own = texts.find(({ name }) => name === "2.26其他说明");
    expect(own?.kind).toBe("explanation");
    expect(own?.paragraphs.map(({ text }) => text)).toEqual([
      "2.26其他说明",
      '2025年"三公"经费预算4.95万元。',
    ]);
  });

  it("and is checked against its tables", () => {
    const wrong = said.replace("4.95", "5.95");
    const sheets = {
      ...smallBudget(),
      "2.26其他说明": [["2.26其他说明"], table, ["扫描仪", "12", "0", "0"], [wrong]],
    };
    const found = linesOf(auditSheets(sheets, [textAgreesWithTables]));
    expect(found).toEqual([expect.stringMatching(/2\.26其他说明!A4/)]);
    expect(linesOf(auditSheets({ ...sheets, "2.26其他说明": [[said]] }, [textAgreesWithTables]))).toEqual([]);
  });
});

describe("joining lines", () => {
  test.each([
    {
      name: "within 万元",
      lines: ["比2024年预算减少2,389.52万", "元；事业收入0万元。"],
      joined: "比2024年预算减少2,389.52万元;事业收入0万元。",
    },
    {
      name: "before a year",
      lines: ["政府性基金0万元，与", "2024年预算持平。"],
      joined: "政府性基金0万元,与2024年预算持平。",
    },
    { name: "within a number", lines: ["公用经费10.", "23万元。"], joined: "公用经费10.23万元。" },
    {
      name: "before a closing quote",
      lines: ["“住房保障支出（类）", "”174.83万元。"],
      joined: '"住房保障支出(类)"174.83万元。',
    },
    { name: "spaced out", lines: ["信 息 化 维 护 费 10.00 万 元"], joined: "信息化维护费10.00万元" },
    { name: "spaced digits", lines: ["维护费 1 6 6 . 6 6 万 元"], joined: "维护费166.66万元" },
  ])("goes on $name", ({ lines, joined }) => {
    expect(paragraphsOf(lines)).toEqual([joined]);
  });

  it("goes on after a line as wide as the others, not after a short one", () => {
    const wide = "收入预算增加的主要原因是人员经费增加和信息化系统日常维护费增加，另";
    expect(paragraphsOf([wide, "有项目调整。", "二、支出"])).toEqual([
      "收入预算增加的主要原因是人员经费增加和信息化系统日常维护费增加,另有项目调整。",
      "二、支出",
    ]);
    expect(paragraphsOf(["编制说明", wide, wide])[0]).toBe("编制说明");
  });

  it("begins anew at an ordinal, a heading, an indent and after an empty row", () => {
    expect(paragraphsOf(["一、概况", "二、职能"])).toHaveLength(2);
    expect(paragraphsOf(["收入10万元", "", "支出10万元"])).toHaveLength(2);
    expect(
      paragraphsOf(["九、国有资本经营预算财政拨款收入支出决算情况说明", "本部门无国有资本。"]),
    ).toHaveLength(2);
    expect(paragraphsOf(["二、“三公”经费情况", "“三公”经费10万元。"])).toHaveLength(2);
    expect(paragraphsOf(["    收入10万元。\n    支出10万元。"])).toHaveLength(2);
  });

  it("keeps two numbers apart that only a space parts", () => {
    expect(paragraphsOf(["12 2025年预算"])).toEqual(["12|2025年预算"]);
  });

  it("leads every character back to its cell", () => {
    const book = bookOf({ 说明: [["收入9,101.68万"], ["元；支出 0万元。"]] });
    const paragraph = readTexts(book, recognise(book, allTemplates))[0]!.paragraphs[0]!;
    const at = (words: string) => paragraph.originAt(paragraph.text.indexOf(words));
    expect(at("9,101").cell).toEqual({ sheet: "说明", row: 0, column: 0 });
    expect(at("元;").cell).toEqual({ sheet: "说明", row: 1, column: 0 });
    expect(at("0万元").offset).toBe(5);
    expect(paragraph.cellsOf({ start: 2, end: 12 }).map(({ row }) => row)).toEqual([0, 1]);
  });

  it("leads every character of any text back to one that folds to it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 6 }), (lines) => {
        const source = lines.map((line) => line.replace(/[\r\n]/g, ""));
        for (const paragraph of readPlainText(source.join("\n")).paragraphs) {
          for (let i = 0; i < paragraph.text.length; i += 1) {
            const { line, offset } = paragraph.originAt(i);
            expect(offset).toBeLessThan(source[line - 1]!.length);
          }
        }
      }),
    );
  });
});

describe("which sheets are text", () => {
  it("leaves out forms and tables, and tells cover, contents and explanation apart", () => {
    const table = [1, 2, 3].map((n) => ["甲", "乙", "丙", n]);
    const book = bookOf({
      ...smallBudget(),
      目录: [["目  录"], ["一、职能 ……1"]],
      明细: table,
      说明: [["收入10万元。"]],
    });
    const texts = readTexts(book, recognise(book, allTemplates));
    expect(texts.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "封面 cover",
      "目录 contents",
      "说明 explanation",
    ]);
  });

  it("numbers the lines of plain text from one", () => {
    const [, second] = readPlainText("一、收入\r\n收入10万元。").paragraphs;
    expect(second!.originAt(2)).toEqual({ cell: undefined, line: 2, offset: 2 });
  });
});

describe("text on the sheet of a form", () => {
  const total = "2025年“三公”经费预算4.95万元，比2024年预算减少1万元。";
  const visits = "1.因公出国（境）费0万元，与上年持平。";
  const note = "注：1.公务接待费含外事接待0.1万元，按规定列支。";
  const point = "2.公务用车费含租赁费0.2万元，按规定列支。";

  test.each<[name: string, over: string[], under: string[], read: string[]]>([
    ["under the amounts", [], ["情况说明", total, visits], ["情况说明", total, visits]],
    ["over the headings", [total], [], [total]],
    ["beside a 说明：", [], [`说明：${total}`], [`说明：${total}`]],
    ["none in a note and its points", [], [note, point], []],
    ["after a note", [], [note, point, "", total], [total]],
    ["none in a note of an empty table", [], ["说明：本部门2025年无“三公”经费预算，故本表为空表。"], []],
    ["none where no figure is stated", [], ["说明：本表反映本部门使用财政拨款安排的“三公”经费。"], []],
    ["none among those who sign", [], ["单位负责人：周明"], []],
  ])("is read %s", (_name, over, under, read) => {
    const [title, unit, ...rows] = smallBudget()["三公"]!;
    const book = bookOf({
      三公: [title!, ...over.map((text) => [text]), unit!, ...rows, ...under.map((text) => [text])],
    });
    const texts = textsBesideForms(book, recognise(book, allTemplates));
    const printed = texts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.printed));
    expect(printed).toEqual(read);
  });
});
