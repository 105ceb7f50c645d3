import { blank } from "../../narrative/write/slot";
import type { NewSheet } from "../../workbook/plan";
import { textSheet } from "../sheets/text-sheet";
import { makerWords, type PackBook } from "./pack-book";

/** What the overview's sheet is called: 部门概况, 单位概况. */
export function overviewSheetName({ kind }: PackBook): string {
  return `${makerWords[kind]}概况`;
}

/**
 * The overview of the department or unit (部门概况): what it does, and what it consists of. Its duties are a person's
 * to say; its second-level units are listed where a form names them.
 */
export function overviewSheet(book: PackBook, units: readonly string[]): NewSheet {
  const name = overviewSheetName(book);
  const own = `本${makerWords[book.kind]}`;
  return textSheet({
    name,
    title: book.organisation === "" ? name : `${book.organisation}概况`,
    paragraphs: [
      "一、主要职能",
      `　　${own}的主要职能是：${blank("主要职能")}。`,
      "二、机构设置",
      ...(units.length === 0
        ? [`　　${own}的机构设置是：${blank("机构设置")}。`]
        : [
            `　　从预算单位构成看，本部门包括${units.length}家预算单位：`,
            ...units.map((unit, index) => `　　${index + 1}. ${unit}`),
          ]),
    ],
  });
}
