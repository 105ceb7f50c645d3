import type { Language } from "../../audit/words/language";
import type { PackPage, ReportedPage } from "./pack-draft";

/** What people read of the pages of a published book, on the command line and in the pane. */
export interface PackWords {
  /** What becomes of a page, in a sentence. */
  page(page: ReportedPage): string;
  /** What a person has to fill in before the book is published. */
  blanks(count: number): string;
}

export const packWords: Readonly<Record<Language, PackWords>> = {
  zh: {
    page: (page) => `${pageNames.zh[page.page]}：${pageActionZh(page)}`,
    blanks: (count) => `说明中有${count}处待填写，以【】标出；在“取数”的黄色单元格填写后，说明随之更新。`,
  },
  en: {
    page: (page) => `${pageNames.en[page.page]}: ${pageActionEn(page)}`,
    blanks: (count) =>
      `${count} places of the text wait for words, marked 【】; fill the yellow cells of 取数 and the text follows.`,
  },
};

const pageNames: Readonly<Record<Language, Readonly<Record<PackPage, string>>>> = {
  zh: {
    cover: "封面",
    contents: "目录",
    overview: "概况",
    explanation: "说明",
    terms: "名词解释",
    figures: "取数",
  },
  en: {
    cover: "Cover",
    contents: "Contents",
    overview: "Overview",
    explanation: "Explanation text",
    terms: "Terms",
    figures: "Figures of the text",
  },
};

function pageActionZh(page: ReportedPage): string {
  switch (page.action) {
    case "add":
      return `新建工作表“${page.sheet}”`;
    case "fill":
      return `在“${page.sheet.trim()}”上更新${page.cells}格`;
    case "unchanged":
      return `“${page.sheet.trim()}”没有变化`;
    case "kept":
      return `已有“${page.sheet.trim()}”，未改动`;
    case "outdated":
      return `“${page.sheet.trim()}”与现在的表不一致，未改动。请删除该工作表后重新生成。`;
  }
}

function pageActionEn(page: ReportedPage): string {
  switch (page.action) {
    case "add":
      return `new sheet ${page.sheet}`;
    case "fill":
      return `${page.cells} cells follow on ${page.sheet.trim()}`;
    case "unchanged":
      return `nothing changes on ${page.sheet.trim()}`;
    case "kept":
      return `${page.sheet.trim()} is there already and stays as it is`;
    case "outdated":
      return `${page.sheet.trim()} was made for other forms and stays as it is. Delete the sheet and try again.`;
  }
}
