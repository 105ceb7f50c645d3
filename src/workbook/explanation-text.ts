/** Explanation text that is in no workbook (编制说明、决算说明 in a file of its own). */
export interface ExplanationText {
  /** Its file's name; empty for pasted text. */
  readonly name: string;
  /** Line by line, or paragraph by paragraph where `kind` says so; a paragraph may hold line breaks. */
  readonly lines: readonly string[];
  /** Lines of a page, over which a sentence may run, or whole paragraphs, as Word keeps them. */
  readonly kind: "lines" | "paragraphs";
  /** Tables that stand between the paragraphs and were not read. */
  readonly tables: number;
}

/** Text as it is pasted, or as a .txt holds it. */
export function linesOfText(text: string, name = ""): ExplanationText {
  return { name, lines: text.split(/\r\n|\n|\r/), kind: "lines", tables: 0 };
}
