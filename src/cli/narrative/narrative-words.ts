import type { Language } from "../../audit/words/language";

interface NarrativeWords {
  readonly about: string;
  readonly options: Readonly<
    Record<
      | "text"
      | "check"
      | "previous"
      | "budget"
      | "year"
      | "submission"
      | "format"
      | "output"
      | "inPlace"
      | "on",
      string
    >
  >;
  readonly checkIsText: string;
  readonly noPath: string;
  unchanged(path: string): string;
  blanks(count: number): string;
  readonly noForms: string;
  readonly noYear: string;
  readonly noText: string;
  coverage(bound: number, derived: number, quantities: number): string;
  readonly unexplained: string;
  readonly instead: string;
}

/** The words of `caishen narrative`. */
export const narrativeWords: Readonly<Record<Language, NarrativeWords>> = {
  zh: {
    about: "按表生成编制说明、决算说明；加 --text 或 --check 核对已有的说明",
    options: {
      text: "要核对的说明：.txt 或 .docx 文件",
      check: "核对工作簿中已有的说明",
      previous: "上年工作簿，用于与上年比较",
      budget: "本年部门预算工作簿，用于决算说明的年初预算数",
      year: "本册年度，表中没有写明时使用",
      submission: "报送财政部门的编制说明：另写职责、机构人员编制、上年预算执行、任务目标和收入测算",
      format: "输出格式：text、json、xlsx（工作簿副本，内附取数表和编制说明，表中数改动后说明随之更新）",
      output: "写入的文件；xlsx 时为副本的文件名（.xlsx）或存放副本的文件夹",
      inPlace: "xlsx 时直接写入原工作簿，原文件留作 .bak",
      on: "按哪一天核对，如 2026-11-22",
    },
    checkIsText: "核对说明时，--format 只能是 text 或 json。",
    noPath: "请指定一个工作簿。",
    unchanged: (path) => `说明与表一致，无需更新：${path}`,
    blanks: (count) => `说明中有 ${count} 处待填写，以【】标出。`,
    noForms: "没有找到可据以编写说明的预算表或决算表，或表中没有数。",
    noYear: "表中没有写明年度，请用 --year 指定。",
    noText: "工作簿中没有编制说明或决算说明，可用 --text 指定说明文件。",
    coverage: (bound, derived, quantities) =>
      `说明中 ${quantities} 个金额和比率，${bound} 个与表对应，${derived} 个可由其他数推算，${quantities - bound - derived} 个未能解释。`,
    unexplained: "未能解释的数",
    instead: "建议改为",
  },
  en: {
    about:
      "Writes the explanation text of a budget or final account from its tables; --text or --check reads one that is there",
    options: {
      text: "Explanation text to check: a .txt or .docx file",
      check: "Checks the text sheets of the workbook itself",
      previous: "Last year's workbook, to compare with",
      budget: "This year's budget workbook, for the initial budgets of a final account",
      year: "The year of the book, where its tables do not say it",
      submission:
        "The text for the finance office: also duties, posts, last year's execution, tasks, forecast",
      format: "Output: text, json, xlsx (a copy of the workbook with live text that follows its tables)",
      output: "File to write; with xlsx, the name of the copy (.xlsx) or a folder for copies",
      inPlace: "For xlsx: writes into the workbook itself and keeps the original as .bak",
      on: "Day of the check, such as 2026-11-22",
    },
    checkIsText: "When text is checked, --format takes text or json.",
    noPath: "Please name one workbook.",
    unchanged: (path) => `The text agrees with its tables; nothing to update: ${path}`,
    blanks: (count) => `${count} places of the text are still to be filled in; they stand in 【】.`,
    noForms: "No budget or final-account form with amounts was found to write a text from.",
    noYear: "The tables do not say their year; please give it with --year.",
    noText: "The workbook holds no explanation text; name a file with --text.",
    coverage: (bound, derived, quantities) =>
      `Of ${quantities} amounts and rates, ${bound} are bound to a table, ${derived} follow from others, ${quantities - bound - derived} are unexplained.`,
    unexplained: "Unexplained figures",
    instead: "Should read",
  },
};
