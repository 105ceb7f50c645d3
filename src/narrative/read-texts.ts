import { foldText } from "../finance/text/fold-text";
import type { Facts } from "../templates/facts";
import { CellKind, type SheetView, type WorkbookView } from "../workbook/snapshot";
import { textSheetName } from "../workbook/text-place";
import { linesOfText, type ExplanationText } from "../workbook/explanation-text";
import { joinLines } from "./join-lines";
import { linesOfSheet } from "./lines-of-sheet";
import type { TextLine, TextSheet, TextSheetKind } from "./text-sheet";

/**
 * The sheets that hold text (编制说明, 其他相关情况说明, 决算说明, 目录, 封面…): no form was recognised on them and few rows
 * are filled across. On a sheet of notes (其他说明) tables may stand between the texts; their rows are none.
 */
export function readTexts(view: WorkbookView, facts: Facts): TextSheet[] {
  const formSheets = facts.sheets;
  return view.sheets
    .filter(({ name, cellCount }) => !formSheets.has(name) && cellCount > 0)
    .flatMap((sheet): TextSheet[] => {
      const isTable = looksLikeTable(sheet);
      if (isTable && !notesTitle.test(foldText(sheet.name))) return [];
      const lines = linesOfSheet(
        sheet,
        isTable ? (row) => valuedCells(sheet, sheet.rowRange(row)) < cellsOfTableRow : undefined,
      );
      return [{ name: sheet.name, kind: kindOf(lines), paragraphs: joinLines(lines) }];
    });
}

/** What the platform calls its sheet 2.26 (3.27 of a department), and places their own. */
const notesTitle = /其他(相关)?(情况)?说明$/;

/** Explanation text that is in no workbook. Lines are numbered from one; a paragraph of Word ends where its mark is. */
export function readExplanation({ name, lines, kind }: ExplanationText): TextSheet {
  const read = lines.map((text, index) =>
    text.split("\n").map((line): TextLine => ({ text: line, cell: undefined, line: index + 1, start: 0 })),
  );
  const paragraphs = kind === "lines" ? joinLines(read.flat()) : read.flatMap(joinLines);
  return { name: textSheetName(name), kind: "explanation", paragraphs };
}

/** The same for text as it is pasted. */
export function readPlainText(text: string): TextSheet {
  return readExplanation(linesOfText(text));
}

const cellsOfTableRow = 4;
const tableRowShare = 0.1;

function looksLikeTable(sheet: SheetView): boolean {
  let rows = 0;
  let tableRows = 0;
  sheet.forEachRow((_, ...range) => {
    const valued = valuedCells(sheet, range);
    if (valued > 0) rows += 1;
    if (valued >= cellsOfTableRow) tableRows += 1;
  });
  return tableRows > rows * tableRowShare;
}

function valuedCells({ data: { kinds } }: SheetView, [start, end]: readonly [number, number]): number {
  let valued = 0;
  for (let i = start; i < end; i += 1) if (kinds[i] !== CellKind.empty) valued += 1;
  return valued;
}

const contentsTitle = /^目录/;
const longestCoverLine = 40;

function kindOf(lines: readonly TextLine[]): TextSheetKind {
  const texts = lines.map(({ text }) => foldText(text)).filter((text) => text !== "");
  // A text may begin with its own contents.
  if (texts.some((text) => text.includes("。"))) return "explanation";
  if (texts.slice(0, 3).some((text) => contentsTitle.test(text))) return "contents";
  const isShort = texts.length <= 8 && texts.every((text) => text.length <= longestCoverLine);
  return isShort ? "cover" : "explanation";
}
