import type { Language } from "../../audit/words/language";

interface AuditWords {
  readonly about: string;
  readonly options: Readonly<
    Record<
      | "format"
      | "output"
      | "previous"
      | "against"
      | "text"
      | "policy"
      | "rules"
      | "variants"
      | "baseline"
      | "units"
      | "letters"
      | "deadline"
      | "jobs"
      | "resume",
      string
    >
  >;
  badJobs(most: number): string;
  readonly deadlineNeedsLetters: string;
  readonly textNeedsOneWorkbook: string;
  baselineUnread(path: string): string;
  baselineNotOurs(path: string): string;
  resumeNotOurs(path: string): string;
  noShelf(option: string, path: string): string;
  readonly uncompared: Readonly<Record<"previous" | "against", (paths: readonly string[]) => string>>;
}

/** The words of `caishen audit`. */
export const auditWords: Readonly<Record<Language, AuditWords>> = {
  zh: {
    about: "审核工作簿、文件夹，或单独的编制说明（.txt、.docx）",
    options: {
      format: "输出格式：text、json、html、xlsx（工作簿副本，内附审核结果表和公开情况检查表）",
      output:
        "写入的文件；xlsx 时为副本的文件名（.xlsx）或存放副本的文件夹；多个工作簿时以 .xlsx 结尾的写各单位的审核汇总",
      previous: "上年工作簿，或存放上年工作簿的文件夹（按单位名称和年度对应）",
      against:
        "批复或一体化平台导出的工作簿，或存放它们的文件夹（按单位名称和年度对应），逐科目核对；可重复，如批复、导出各一次",
      text: "这个工作簿的编制说明（.txt 或 .docx），与表一并核对",
      policy: "本地政策参数文件（.json）",
      rules: "存放自定义勾稽的工作簿，对每个工作簿一并核对",
      variants: "地方表样文件（.json），由 caishen variants 写出",
      baseline: "上次审核的 json 结果，用以区分新增、上次已有和已改正",
      units: "应报送单位名单（.txt、.csv 或 .xlsx），用以列出未报送的单位",
      letters: "为每个单位写一份审核意见（.txt 和 .xlsx）的文件夹",
      deadline: "审核意见要求报回的日期，如 2026-12-05",
      jobs: "同时审核的工作簿数",
      resume: "记录已审核工作簿的文件；中断后用同一文件继续，内容未变的不再重读",
    },
    badJobs: (most) => `--jobs 应为 1 到 ${most} 的整数。`,
    deadlineNeedsLetters: "--deadline 只用于 --letters。",
    textNeedsOneWorkbook: "--text 是一个工作簿的说明，请只指定这一个工作簿。",
    baselineUnread: (path) => `没有读到上次的结果 ${path}。请核对路径。`,
    baselineNotOurs: (path) => `${path} 不是 caishen audit --format json 写出的结果。`,
    resumeNotOurs: (path) => `${path} 不是 --resume 写出的记录，没有改动。请换一个文件名。`,
    noShelf: (option, path) => `${option} 指定的 ${path} 未能读取，因此没有审核。`,
    uncompared: {
      previous: (paths) =>
        `${paths.length} 个工作簿没有对应的上年工作簿（单位名称相同、年度早一年），与上年的比较只依据说明：\n${paths.map((path) => `  ${path}`).join("\n")}`,
      against: (paths) =>
        `${paths.length} 个工作簿没有对应的批复或导出工作簿（单位名称、年度相同），公开数与批复数未核对：\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },
  },
  en: {
    about: "Audit workbooks, folders, or explanation text alone (.txt, .docx)",
    options: {
      format:
        "text, json, html, or xlsx (a copy of the workbook with the findings and the disclosure check sheet)",
      output:
        "File to write; with xlsx, the name of the copy (.xlsx) or a folder for copies; of several workbooks, ending in .xlsx, a summary over all units",
      previous: "Last year's workbook, or a folder of them, matched by unit and year",
      against:
        "The approved or exported workbook, or a folder of them, compared code by code; may be repeated",
      text: "The explanation text of this one workbook (.txt or .docx), audited against its forms",
      policy: "A bureau's policy file (.json)",
      rules: "A workbook whose sheet 自定义勾稽 holds rules to ask of every workbook",
      variants: "How a place prints the forms (.json), as caishen variants writes it",
      baseline: "The json of an earlier run: tells what is new, still there and fixed",
      units: "The list of units that must hand in a workbook (.txt, .csv or .xlsx)",
      letters: "A folder for a reply to each unit (.txt and .xlsx, in Chinese)",
      deadline: "The day the replies ask for, such as 2026-12-05",
      jobs: "Workbooks audited at a time",
      resume: "A file that remembers audited workbooks; a run that was stopped goes on from it",
    },
    badJobs: (most) => `--jobs takes a whole number from 1 to ${most}.`,
    deadlineNeedsLetters: "--deadline goes with --letters only.",
    textNeedsOneWorkbook: "--text is the text of one workbook; please name that workbook alone.",
    baselineUnread: (path) => `The earlier result ${path} could not be read. Please check its path.`,
    baselineNotOurs: (path) => `${path} is no result of caishen audit --format json.`,
    resumeNotOurs: (path) =>
      `${path} was not written by --resume and was left as it is. Please take another name.`,
    noShelf: (option, path) => `${path} given as ${option} could not be read, so nothing was audited.`,
    uncompared: {
      previous: (paths) =>
        `${paths.length} workbooks have no workbook of last year (same unit, one year earlier); changes since then rest on their text alone:\n${paths.map((path) => `  ${path}`).join("\n")}`,
      against: (paths) =>
        `${paths.length} workbooks have no approved or exported workbook (same unit and year); their amounts were not compared with it:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },
  },
};
