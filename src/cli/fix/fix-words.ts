import type { Language } from "../../audit/words/language";

interface FixWords {
  readonly about: string;
  readonly options: Readonly<Record<"write" | "output" | "format", string>>;
  readonly nothingToFix: string;
  fixable(cells: number): string;
  fixedIn(cells: number, path: string): string;
  readonly headings: readonly string[];
}

/** The words of `caishen fix`. */
export const fixWords: Readonly<Record<Language, FixWords>> = {
  zh: {
    about:
      "列出可以放心修正的内容（文本型数字、编码补零、空表说明），不改变金额；用 --write 或 --in-place 写入",
    options: {
      write: "把修正写入副本（原名-已修正.xlsx）",
      output: "存放修正后副本的文件夹，或副本的文件名（.xlsx）",
      format: "输出格式：text、json",
    },
    nothingToFix: "没有可以自动修正的内容",
    fixable: (cells) => `可以修正 ${cells} 处，尚未写入。用 --write 写入副本，用 --in-place 写回原文件`,
    fixedIn: (cells, path) => `已修正 ${cells} 处，写入 ${path}`,
    headings: ["单元格", "原内容", "新内容"],
  },
  en: {
    about:
      "Show what can be put right safely (numbers typed as text, lost zeros of codes, notes of empty forms); no amount changes. --write or --in-place writes it",
    options: {
      write: "Write the fixes into a copy",
      output: "Folder for the copies with fixes, or the name of the copy (.xlsx)",
      format: "text or json",
    },
    nothingToFix: "Nothing that can be put right by itself",
    fixable: (cells) =>
      `${cells} cells can be put right; nothing was written. --write makes a copy, --in-place changes the workbook`,
    fixedIn: (cells, path) => `${cells} cells put right, written to ${path}`,
    headings: ["Cell", "Now", "Then"],
  },
};
