import type pico from "picocolors";
import type { Language } from "../../audit/words/language";
import type { PreviewRow } from "../../jobs/writing/preview";
import { textWidth } from "../../reports/sheets/text-width";
import type { CellContent } from "../../workbook/digest";
import type { FixedFile } from "./fix-command";
import { fixWords } from "./fix-words";

interface FixLook {
  readonly language: Language;
  readonly colors: ReturnType<typeof pico.createColors>;
}

/** What can be put right, old and new side by side, as a person reads it in a terminal. */
export function fixText(files: readonly FixedFile[], look: FixLook): string {
  return `${files.map((file) => fileText(file, look)).join("\n\n")}\n`;
}

function fileText(file: FixedFile, { language, colors }: FixLook): string {
  const words = fixWords[language];
  const head = colors.bold(file.path);
  if (!("proposal" in file)) return `${head}\n  ${file.reason}`;
  const { rows } = file.proposal;
  if (rows.length === 0) return `${head}\n  ${words.nothingToFix}`;
  const verdict =
    file.written === undefined ? words.fixable(rows.length) : words.fixedIn(rows.length, file.written);
  return [head, `  ${colors.bold(verdict)}`, ...tableOf(rows, words.headings)].join("\n");
}

/** Columns as wide as what stands in them; Chinese takes two places. */
function tableOf(rows: readonly PreviewRow[], headings: readonly string[]): string[] {
  const lines = [
    headings,
    ...rows.map(({ sheet, address, before, after }) => [
      `${sheet.trim()}!${address}`,
      contentText(before),
      contentText(after),
    ]),
  ];
  const widths = headings.map((_heading, column) =>
    Math.max(...lines.map((line) => textWidth(line[column]!))),
  );
  return lines.map((line) =>
    line
      .map((text, column) => text + " ".repeat(widths[column]! - textWidth(text)))
      .reduce((whole, text) => `${whole}  ${text}`, "")
      .trimEnd(),
  );
}

/** Texts stand in quotes: “2” is not 2, and blanks show. */
function contentText(content: CellContent | string | number | null): string {
  const value = typeof content === "object" && content !== null ? content.value : content;
  if (value === null) return "";
  return typeof value === "string" ? `“${value}”` : String(value);
}
