import type { Language } from "../audit/words/language";
import type { SelfTestLine } from "./pane-jobs/page-jobs";

interface Question {
  readonly question: Readonly<Record<Language, string>>;
  readonly set: readonly [name: string, version: string];
  readonly yes: Readonly<Record<Language, string>>;
  readonly no: Readonly<Record<Language, string>>;
}

const questions: readonly Question[] = [
  {
    question: { zh: "审核、标记、写表", en: "Audit, marks, sheets" },
    set: ["ExcelApi", "1.14"],
    yes: {
      zh: "本机 Excel 满足要求。更新的接口除 Ctrl+Z 撤销外都不需要，Excel 2021 不少功能。",
      en: "This Excel has what is needed. Of newer interfaces none is used but its own undo: Excel 2021 lacks nothing else.",
    },
    no: {
      zh: "需要 Excel 2021 或更新的版本；较旧的版本请使用命令行。",
      en: "Excel 2021 or later is needed; older ones have the command line.",
    },
  },
  {
    question: { zh: "功能区按钮不开窗格也能运行", en: "Ribbon buttons without the pane" },
    set: ["SharedRuntime", "1.1"],
    yes: { zh: "按钮可以直接运行。", en: "Buttons run by themselves." },
    no: { zh: "请在窗格中操作。", en: "Please work in the pane." },
  },
  {
    question: { zh: "另存公开版、检查整个文件", en: "Public version, checks of the whole file" },
    set: ["CompressedFile", "1.1"],
    yes: {
      zh: "可以另存公开版，公开前检查包括文件中表以外的内容。",
      en: "A public version can be made, and what the file carries beside its sheets is checked.",
    },
    no: {
      zh: "公开前只检查各表内容；文件属性、外部链接请用命令行检查，并用命令行另存公开版。",
      en: "Only the sheets are checked before publishing; use the command line for the file and the public version.",
    },
  },
  {
    question: { zh: "CS 自定义函数", en: "CS functions" },
    set: ["CustomFunctionsRuntime", "1.1"],
    yes: {
      zh: "Excel 表示支持；以单元格中能算出结果为准。",
      en: "Excel says so; a result in a cell is the proof.",
    },
    no: {
      zh: "函数不可用，审核不受影响。",
      en: "Functions are not available; the audit does not need them.",
    },
  },
  {
    question: { zh: "Excel 自身的撤销（Ctrl+Z）", en: "Excel's own undo (Ctrl+Z)" },
    set: ["ExcelApi", "1.20"],
    yes: { zh: "写入后也可以用 Ctrl+Z 撤销。", en: "Ctrl+Z takes writes back as well." },
    no: { zh: "写入后请用窗格中的“撤销”。", en: "Please use Undo in the pane after a write." },
  },
];

/** Asks this machine's Excel what it can do, through its own word for it. */
export function selfTest(
  isSupported: (name: string, version: string) => boolean,
  language: Language,
): readonly SelfTestLine[] {
  return questions.map(({ question, set, yes, no }) => {
    const ok = isSupported(...set);
    return { question: question[language], answer: (ok ? yes : no)[language], ok };
  });
}
