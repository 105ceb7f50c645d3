import type { Language } from "../../audit/words/language";

interface VariantsWords {
  readonly about: string;
  readonly options: Readonly<Record<"output", string>>;
  readonly noVariants: string;
  titleTooShort(path: string, title: string): string;
}

/** The words of `caishen variants`. */
export const variantsWords: Readonly<Record<Language, VariantsWords>> = {
  zh: {
    about: "把工作簿中“识别更正”表的更正写成地方表样，供审核其他工作簿时用 --variants 采用",
    options: {
      output: "地方表样写入的文件（.json）；不写时打印",
    },
    noVariants: "所给工作簿的“识别更正”表中没有可用的更正。",
    titleTooShort: (path, title) => `${path} 中更正的表题“${title}”太短，不足以识别报表，没有采用。`,
  },
  en: {
    about: "Turn corrections of recognition (识别更正) into a file of variants for audit --variants",
    options: {
      output: "File for the variants (.json); printed when absent",
    },
    noVariants: "The sheets 识别更正 of these workbooks hold no correction to learn from.",
    titleTooShort: (path, title) =>
      `The corrected title “${title}” of ${path} is too short to tell a form by and was left out.`,
  },
};
