import { foldText } from "../finance/text/fold-text";
import { isHeading, ordinalOf } from "./outline";
import type { TextLine, TextSheet } from "./text-sheet";

/** A table that the contents (目录) name. */
export interface ListedTable {
  /** Folded, without its ordinal, dots and page number. */
  readonly title: string;
  readonly line: TextLine;
  /** The sheet, or what stands for it, where the contents are printed. */
  readonly sheet: string;
}

/** The tables that the contents name, in their order: on a contents page of their own, or at the head of a text. */
export function listedTables(sheets: readonly TextSheet[]): ListedTable[] {
  return sheets.flatMap((sheet) => {
    const seen = new Set<string>();
    return contentsLines(sheet).flatMap((line) => {
      const title = tableTitle(foldText(line.text));
      if (title === undefined || seen.has(title)) return [];
      seen.add(title);
      return [{ title, line, sheet: sheet.name }];
    });
  });
}

/** At the head of a text the contents end with the first sentence. */
function contentsLines({ kind, paragraphs }: TextSheet): TextLine[] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  if (kind === "contents") return lines;
  const start = paragraphs.findIndex(({ text }) => text === "目录");
  if (kind === "cover" || start < 0) return [];
  const rest = paragraphs.slice(start + 1);
  const end = rest.findIndex((paragraph) => !isHeading(paragraph));
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((paragraph) => paragraph.lines);
}

/** 公开01表、05-1 and page numbers may follow a title; what does not end in 表 is no table. */
function tableTitle(text: string): string | undefined {
  const ordinal = ordinalOf(text)?.text ?? "";
  const title = text.slice(ordinal.length).replace(/(?:[.·|~-]|\.{2,}|\(?第?\d+页?\)?)+$/, "");
  return /.{3}表(?:\([^()]*\))?$/.test(title) ? title : undefined;
}
