import type { Language } from "../../audit/words/language";

interface ReportCommandWords {
  readonly about: string;
  readonly options: Readonly<
    Record<
      | "set"
      | "source"
      | "year"
      | "unit"
      | "book"
      | "forms"
      | "pack"
      | "previous"
      | "budget"
      | "output"
      | "inPlace"
      | "format"
      | "on",
      string
    >
  >;
  readonly noPath: string;
  readonly unchanged: string;
}

/** The words of `caishen report`. */
export const reportCommandWords: Readonly<Record<Language, ReportCommandWords>> = {
  zh: {
    about: "从一体化系统导出表、决算报表或预算明细台账生成公开报表，公式实时取数",
    options: {
      set: "生成哪一套表，如 district-budget、national-minimum、final-accounts",
      source: "取数来源：platformExport（一体化导出表）、reportMaker（决算报表）、ledger（预算明细）",
      year: "年份；不填的按来源",
      unit: "编制单位；不填的按来源",
      book: "department（部门）或 unit（单位）；不填的按来源",
      forms: "只生成其中几张表，用逗号分开",
      pack: "整套公开材料：加封面、目录、概况、编制说明和名词解释",
      previous: "上年工作簿，用于上年预算数栏，以及整套公开材料的说明与上年比较",
      budget: "本年部门预算工作簿，决算说明用于取年初预算数",
      output: "存放副本的文件夹，或副本的文件名（.xlsx）；不填的写在原工作簿旁边",
      inPlace: "写入原工作簿，原件另存为 .bak；可以撤销",
      format: "输出格式：text、json",
      on: "封面的编制日期，如 2026-11-22；不填的按今天",
    },
    noPath: "请指定工作簿或文件夹。",
    unchanged: "没有变化，未写入。",
  },
  en: {
    about:
      "Make public forms from a platform's export, the report-maker's sheets or a ledger, with live formulas",
    options: {
      set: "The set of forms, such as district-budget, national-minimum, final-accounts",
      source: "Where amounts come from: platformExport, reportMaker, ledger",
      year: "The year; the source's when absent",
      unit: "Who makes the book; the source's when absent",
      book: "department or unit; the source's when absent",
      forms: "Some forms of the set alone, separated by commas",
      pack: "The whole published book: cover, contents, overview, explanation text and terms too",
      previous: "Last year's workbook, for columns of last year's budget and the text of the whole book",
      budget: "The year's own budget workbook, for the text of a final account",
      output: "Folder for copies, or the name of the copy (.xlsx); beside the workbooks when absent",
      inPlace: "Write into the workbook itself, kept as .bak; it can be undone",
      format: "text or json",
      on: "The day on the cover, such as 2026-11-22; today when absent",
    },
    noPath: "Give a workbook or a folder.",
    unchanged: "Nothing changes; nothing was written.",
  },
};
