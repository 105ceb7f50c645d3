import path from "node:path";
import type { Language } from "../audit/words/language";
import type { PackName } from "./pack-file";

/** An option that means the same in every verb, by its name in camel case. */
export type SharedOption = "on" | "failOn" | "lang" | "quiet" | "inPlace";

interface CommandWords {
  readonly about: string;
  /** Options that mean the same in every verb. */
  readonly options: Readonly<Record<SharedOption, string>>;
  badOption(option: string, choices: readonly string[]): string;
  badDay(option: string, typed: string): string;
  badYear(option: string, typed: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  missingArguments(usage: string): string;
  shelfUnread(path: string): string;
  packUnread(pack: PackName, path: string): string;
  packNoJson(pack: PackName, path: string, line: number): string;
  packFaults(pack: PackName, path: string, faults: readonly string[]): string;
  policyOverride(
    path: string,
    parameter: string,
    from: string,
    why: "unknownId" | "badDay" | "shape" | "empty",
  ): string;
  noRules(path: string): string;
  rulesWithoutHeadings(path: string, sheets: readonly string[]): string;
  rulesMisread(path: string, faults: readonly string[]): string;
  misreadRule(address: string, text: string, how: string): string;
  readonly inPlaceNeedsXlsx: string;
  readonly inPlaceOrOutput: string;
  readonly noPath: string;
  noWorkbook(path: string): string;
  ownCopies(paths: readonly string[]): string;
  unknownCommand(name: string): string;
  unknownRule(name: string): string;
  auditing(done: number, total: number, name: string): string;
  working(done: number, total: number, name: string): string;
  read(organisation: string | undefined, year: number | undefined, forms: number, sheets: number): string;
  /** What is said in place of `read` where there is a text and no workbook. */
  readText(year: number | undefined): string;
  basis(titles: string): string;
  tails(count: number): string;
  fixed(count: number): string;
  notChecked(count: number): string;
  total(workbooks: number, unread: number): string;
  written(path: string): string;
  cannotWrite(path: string): string;
}

/** What the files of a bureau are called. */
const packNames: Readonly<Record<Language, Readonly<Record<PackName, string>>>> = {
  zh: { policy: "政策参数文件", variants: "地方表样文件" },
  en: { policy: "policy file", variants: "file of variants" },
};

/** The fixed words of the command. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  zh: {
    about: "财审：审核部门预算公开表，核对表与表、表与说明",
    options: {
      on: "按哪一天的政策审核，如 2026-11-21",
      failOn: "出现何种问题时退出码为 1：error、warning、info、never",
      lang: "语言：zh、en",
      quiet: "每个工作簿只写一行",
      inPlace: "写回原文件，原文件另存为 .bak（审核时只用于 xlsx）",
    },
    badOption: (option, choices) => `${option} 只能是：${choices.join("、")}。`,
    badDay: (option, typed) => `${option} 应为日期，如 2026-11-21；现为“${typed}”。`,
    badYear: (option, typed) => `${option} 应为四位年份，如 2026；现为“${typed}”。`,
    unknownOption: (option) => `没有 ${option} 这个选项。用 caishen --help 查看用法。`,
    missingValue: (option) => `${option} 后面缺少内容。用 caishen --help 查看用法。`,
    missingArguments: (usage) => `命令不完整，应为：caishen ${usage}`,
    shelfUnread: (path) => `用于比较的工作簿 ${path} 未能读取，没有用于比较。`,
    packUnread: (pack, path) => `没有读到${packNames.zh[pack]} ${path}。请核对路径。`,
    packNoJson: (pack, path, line) =>
      `${packNames.zh[pack]} ${path} 第${line}行起不是有效的 json。请核对括号、引号和逗号。`,
    packFaults: (pack, path, faults) => `${packNames.zh[pack]} ${path} 不能采用：${faults.join("；")}`,
    policyOverride: (path, parameter, from, why) =>
      `政策参数文件 ${path} 中 ${parameter}（自 ${from}）不能采用：${
        {
          unknownId: "没有这个参数",
          badDay: "日期不对",
          shape: "数值的形式与该参数不同",
          empty: "没有写数值或状态",
        }[why]
      }。`,
    noRules: (path) => `${path} 的“自定义勾稽”表中没有规则，因此没有审核。`,
    rulesWithoutHeadings: (path, sheets) =>
      `${path} 的工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}没有“规则、性质、说明、依据”四栏的表头，因此没有审核。`,
    rulesMisread: (path, faults) =>
      `${path} 中有规则看不懂，因此没有审核：\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    misreadRule: (address, text, how) => `${address} “${text}”${how}`,
    inPlaceNeedsXlsx: "--in-place 只用于 --format xlsx。",
    inPlaceOrOutput: "--in-place 写回原文件，不能同时指定 --output。",
    noPath: "请指定要审核的工作簿或文件夹。",
    noWorkbook: (path) => `${path} 中没有 .xlsx 或 .xls 工作簿。`,
    ownCopies: (paths) =>
      `略过 ${paths.length} 个由本工具写出的文件：${firstOf(paths, "、")}。需要时请直接指明文件。`,
    unknownCommand: (name) => `没有“${name}”这个命令。用 caishen --help 查看用法。`,
    unknownRule: (name) => `没有“${name}”这条规则。用 caishen explain 列出全部规则。`,
    auditing: (done, total, name) => `正在审核 ${done}/${total}  ${name}`,
    working: (done, total, name) => `正在处理 ${done}/${total}  ${name}`,
    read: (organisation, year, forms, sheets) =>
      [organisation, year && `${year}年`, `识别 ${forms} 张表，共 ${sheets} 张工作表`]
        .filter(Boolean)
        .join(" · "),
    readText: (year) => [year && `${year}年`, "说明文字，没有表格"].filter(Boolean).join(" · "),
    basis: (titles) => `依据：${titles}`,
    tails: (count) => `尾差 ${count} 处（四舍五入形成，不需修改）`,
    fixed: (count) => `上次以来已改正 ${count} 处`,
    notChecked: (count) => `未检查 ${count} 项（不代表通过）`,
    total: (workbooks, unread) =>
      `共 ${workbooks} 个工作簿${unread > 0 ? `，其中 ${unread} 个未能审核` : ""}：`,
    written: (path) => `已写入 ${path}`,
    cannotWrite: (path) => `无法写入 ${path}。请检查路径和权限。`,
  },
  en: {
    about:
      "Caishen audits published departmental budgets: forms against forms, forms against their explanation",
    options: {
      on: "The day whose policy applies, such as 2026-11-21",
      failOn: "Exit with 1 from this nature on: error, warning, info, never",
      lang: "Language: zh, en",
      quiet: "One line a workbook",
      inPlace: "Write into the workbook itself, keeping it as .bak (audit: with xlsx only)",
    },
    badOption: (option, choices) => `${option} takes one of: ${choices.join(", ")}.`,
    badDay: (option, typed) => `${option} takes a day such as 2026-11-21, not “${typed}”.`,
    badYear: (option, typed) => `${option} takes a year of four digits such as 2026, not “${typed}”.`,
    unknownOption: (option) => `There is no option ${option}. See caishen --help.`,
    missingValue: (option) => `Something is missing after ${option}. See caishen --help.`,
    missingArguments: (usage) => `The command is incomplete; it is: caishen ${usage}`,
    shelfUnread: (path) => `${path} could not be read and was not compared with.`,
    packUnread: (pack, path) => `The ${packNames.en[pack]} ${path} could not be read. Please check its path.`,
    packNoJson: (pack, path, line) =>
      `The ${packNames.en[pack]} ${path} is no valid JSON from line ${line} on. Please check brackets, quotes and commas.`,
    packFaults: (pack, path, faults) =>
      `The ${packNames.en[pack]} ${path} cannot be used: ${faults.join("; ")}`,
    policyOverride: (path, parameter, from, why) =>
      `In the policy file ${path}, ${parameter} from ${from} cannot be used: ${
        {
          unknownId: "there is no such parameter",
          badDay: "its day is none",
          shape: "its value has another form",
          empty: "it has neither value nor status",
        }[why]
      }.`,
    noRules: (path) => `The sheet 自定义勾稽 of ${path} holds no rule, so nothing was audited.`,
    rulesWithoutHeadings: (path, sheets) =>
      `In ${path} the headings 规则, 性质, 说明 and 依据 are missing on ${sheets.join(", ")}, so nothing was audited.`,
    rulesMisread: (path, faults) =>
      `Rules of ${path} cannot be read, so nothing was audited:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    misreadRule: (address, text, how) => `${address} “${text}”: ${how}`,
    inPlaceNeedsXlsx: "--in-place goes with --format xlsx only.",
    inPlaceOrOutput: "--in-place writes into the workbook itself; leave out --output.",
    noPath: "Please name the workbooks or folders to audit.",
    noWorkbook: (path) => `${path} holds no .xlsx or .xls workbook.`,
    ownCopies: (paths) =>
      `${paths.length} files that this tool wrote were passed over: ${firstOf(paths, ", ")}. Name a file outright where it is meant.`,
    unknownCommand: (name) => `There is no command “${name}”. See caishen --help.`,
    unknownRule: (name) => `There is no rule “${name}”. caishen explain lists all of them.`,
    auditing: (done, total, name) => `Auditing ${done}/${total}  ${name}`,
    working: (done, total, name) => `Working on ${done}/${total}  ${name}`,
    read: (organisation, year, forms, sheets) =>
      [organisation, year, `${forms} forms recognised on ${sheets} sheets`].filter(Boolean).join(" · "),
    readText: (year) => [year, "explanation text without forms"].filter(Boolean).join(" · "),
    basis: (titles) => `Rests on: ${titles}`,
    tails: (count) => `Rounding tails: ${count} (nothing needs changing)`,
    fixed: (count) => `Fixed since last time: ${count}`,
    notChecked: (count) => `Not checked: ${count} (which does not mean passed)`,
    total: (workbooks, unread) =>
      `${workbooks} workbooks${unread > 0 ? `, ${unread} of which could not be audited` : ""}: `,
    written: (path) => `Written: ${path}`,
    cannotWrite: (path) => `${path} could not be written. Please check the path and your rights.`,
  },
};

const fewEnough = 3;

/** The names of the first few files. */
function firstOf(paths: readonly string[], separator: string): string {
  const names = paths.slice(0, fewEnough).map((file) => path.basename(file));
  return names.join(separator) + (paths.length > fewEnough ? "……" : "");
}
