import type { Language } from "../audit/words/language";

interface CommandWords {
  readonly about: string;
  readonly audit: string;
  readonly debug: string;
  readonly options: Readonly<
    Record<"format" | "output" | "on" | "failOn" | "lang" | "quiet" | "inPlace" | "help" | "version", string>
  >;
  badOption(option: string, choices: readonly string[]): string;
  badDay(typed: string): string;
  readonly inPlaceNeedsXlsx: string;
  readonly inPlaceOrOutput: string;
  readonly noPath: string;
  noWorkbook(path: string): string;
  unknownCommand(name: string): string;
  readonly unrecognised: string;
  auditing(done: number, total: number, name: string): string;
  read(organisation: string | undefined, year: number | undefined, forms: number, sheets: number): string;
  basis(titles: string): string;
  tails(count: number): string;
  notChecked(count: number): string;
  total(workbooks: number, unread: number): string;
  written(path: string): string;
  cannotWrite(path: string): string;
}

/** The fixed words of the command. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  zh: {
    about: "财审：审核部门预算公开表，核对表与表、表与说明",
    audit: "审核工作簿或文件夹",
    debug: "打印识别（recognise）、金额（facts）、勾稽（ties）、说明中的数字（figures）",
    options: {
      format: "输出格式：text、json、xlsx（工作簿副本，内附审核结果表）",
      output: "写入的文件；xlsx 时为文件夹",
      on: "按哪一天的政策审核，如 2026-11-21",
      failOn: "出现何种问题时退出码为 1：error、warning、info、never",
      lang: "语言：zh、en",
      quiet: "每个工作簿只写一行",
      inPlace: "xlsx 时写回原文件，原文件另存为 .bak",
      help: "显示用法",
      version: "显示版本",
    },
    badOption: (option, choices) => `${option} 只能是：${choices.join("、")}。`,
    badDay: (typed) => `--on 应为日期，如 2026-11-21；现为“${typed}”。`,
    inPlaceNeedsXlsx: "--in-place 只用于 --format xlsx。",
    inPlaceOrOutput: "--in-place 写回原文件，不能同时指定 --output。",
    noPath: "请指定要审核的工作簿或文件夹。",
    noWorkbook: (path) => `${path} 中没有 .xlsx 或 .xls 工作簿。`,
    unknownCommand: (name) => `没有“${name}”这个命令。用 caishen --help 查看用法。`,
    unrecognised: "没有识别出预算表，未审核。",
    auditing: (done, total, name) => `正在审核 ${done}/${total}  ${name}`,
    read: (organisation, year, forms, sheets) =>
      [organisation, year && `${year}年`, `识别 ${forms} 张表，共 ${sheets} 张工作表`]
        .filter(Boolean)
        .join(" · "),
    basis: (titles) => `依据：${titles}`,
    tails: (count) => `尾差 ${count} 处（四舍五入形成，不需修改）`,
    notChecked: (count) => `未检查 ${count} 项（不代表通过）`,
    total: (workbooks, unread) =>
      `共 ${workbooks} 个工作簿${unread > 0 ? `，其中 ${unread} 个未能审核` : ""}：`,
    written: (path) => `已写入 ${path}`,
    cannotWrite: (path) => `无法写入 ${path}。请检查路径和权限。`,
  },
  en: {
    about:
      "Caishen audits published departmental budgets: forms against forms, forms against their explanation",
    audit: "Audit workbooks or folders",
    debug: "Print what is recognised: recognise, facts, ties, figures",
    options: {
      format: "text, json, or xlsx (a copy of the workbook with the findings sheet)",
      output: "File to write; with xlsx, a folder",
      on: "The day whose policy applies, such as 2026-11-21",
      failOn: "Exit with 1 from this nature on: error, warning, info, never",
      lang: "Language: zh, en",
      quiet: "One line a workbook",
      inPlace: "With xlsx: write into the workbook itself, keeping it as .bak",
      help: "Show usage",
      version: "Show the version",
    },
    badOption: (option, choices) => `${option} takes one of: ${choices.join(", ")}.`,
    badDay: (typed) => `--on takes a day such as 2026-11-21, not “${typed}”.`,
    inPlaceNeedsXlsx: "--in-place goes with --format xlsx only.",
    inPlaceOrOutput: "--in-place writes into the workbook itself; leave out --output.",
    noPath: "Please name the workbooks or folders to audit.",
    noWorkbook: (path) => `${path} holds no .xlsx or .xls workbook.`,
    unknownCommand: (name) => `There is no command “${name}”. See caishen --help.`,
    unrecognised: "No budget form was recognised; nothing was audited.",
    auditing: (done, total, name) => `Auditing ${done}/${total}  ${name}`,
    read: (organisation, year, forms, sheets) =>
      [organisation, year, `${forms} forms recognised on ${sheets} sheets`].filter(Boolean).join(" · "),
    basis: (titles) => `Rests on: ${titles}`,
    tails: (count) => `Rounding tails: ${count} (nothing needs changing)`,
    notChecked: (count) => `Not checked: ${count} (which does not mean passed)`,
    total: (workbooks, unread) =>
      `${workbooks} workbooks${unread > 0 ? `, ${unread} of which could not be audited` : ""}: `,
    written: (path) => `Written: ${path}`,
    cannotWrite: (path) => `${path} could not be written. Please check the path and your rights.`,
  },
};
