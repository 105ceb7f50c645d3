import type { Language } from "../audit/words/language";
import type { PackName } from "./pack-file";

interface CommandWords {
  readonly about: string;
  readonly audit: string;
  readonly debug: string;
  readonly fix: string;
  readonly variants: string;
  readonly explain: string;
  readonly options: Readonly<
    Record<
      | "format"
      | "output"
      | "on"
      | "previous"
      | "against"
      | "text"
      | "policy"
      | "rules"
      | "variants"
      | "failOn"
      | "baseline"
      | "units"
      | "letters"
      | "deadline"
      | "jobs"
      | "resume"
      | "lang"
      | "quiet"
      | "inPlace"
      | "fixFormat"
      | "fixOutput"
      | "variantsOutput"
      | "write"
      | "help"
      | "version",
      string
    >
  >;
  badOption(option: string, choices: readonly string[]): string;
  badDay(option: string, typed: string): string;
  badJobs(most: number): string;
  readonly deadlineNeedsLetters: string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  missingArguments(usage: string): string;
  shelfUnread(path: string): string;
  noShelf(option: string, path: string): string;
  readonly uncompared: Readonly<Record<"previous" | "against", (paths: readonly string[]) => string>>;
  packUnread(pack: PackName, path: string): string;
  packNoJson(pack: PackName, path: string): string;
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
  readonly noVariants: string;
  titleTooShort(path: string, title: string): string;
  baselineUnread(path: string): string;
  baselineNotOurs(path: string): string;
  resumeNotOurs(path: string): string;
  readonly inPlaceNeedsXlsx: string;
  readonly inPlaceOrOutput: string;
  readonly noPath: string;
  readonly textNeedsOneWorkbook: string;
  noWorkbook(path: string): string;
  unknownCommand(name: string): string;
  unknownRule(name: string): string;
  readonly unrecognised: string;
  auditing(done: number, total: number, name: string): string;
  read(organisation: string | undefined, year: number | undefined, forms: number, sheets: number): string;
  /** What is said in place of `read` where there is a text and no workbook. */
  readText(year: number | undefined): string;
  basis(titles: string): string;
  tails(count: number): string;
  fixed(count: number): string;
  notChecked(count: number): string;
  total(workbooks: number, unread: number): string;
  readonly nothingToFix: string;
  fixable(cells: number): string;
  fixedIn(cells: number, path: string): string;
  readonly fixHeadings: readonly string[];
  /** What the name of a copy with fixes ends in. */
  readonly fixedSuffix: string;
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
    audit: "审核工作簿、文件夹，或单独的编制说明（.txt、.docx）",
    fix: "列出可以放心修正的内容（文本型数字、编码补零、空表说明），不改变金额；用 --write 或 --in-place 写入",
    variants: "把工作簿中“识别更正”表的更正写成地方表样，供审核其他工作簿时用 --variants 采用",
    explain: "说明一条规则为什么查、依据什么、示例和可能误报；不写规则时列出全部",
    debug: "打印识别（recognise）、金额（facts）、勾稽（ties）、说明中的数字（figures）",
    options: {
      format: "输出格式：text、json、html、xlsx（工作簿副本，内附审核结果表和公开情况检查表）",
      output: "写入的文件；xlsx 时为存放副本的文件夹，或以 .xlsx 结尾、写各单位的审核汇总",
      on: "按哪一天的政策审核，如 2026-11-21",
      previous: "上年工作簿，或存放上年工作簿的文件夹（按单位名称和年度对应）",
      against: "批复或一体化平台导出的工作簿，或存放它们的文件夹（按单位名称和年度对应），逐科目核对",
      text: "这个工作簿的编制说明（.txt 或 .docx），与表一并核对",
      policy: "本地政策参数文件（.json）",
      rules: "存放自定义勾稽的工作簿，对每个工作簿一并核对",
      variants: "地方表样文件（.json），由 caishen variants 写出",
      failOn: "出现何种问题时退出码为 1：error、warning、info、never",
      baseline: "上次审核的 json 结果，用以区分新增、上次已有和已改正",
      units: "应报送单位名单（.txt、.csv 或 .xlsx），用以列出未报送的单位",
      letters: "为每个单位写一份审核意见（.txt 和 .xlsx）的文件夹",
      deadline: "审核意见要求报回的日期，如 2026-12-05",
      jobs: "同时审核的工作簿数",
      resume: "记录已审核工作簿的文件；中断后用同一文件继续，内容未变的不再重读",
      lang: "语言：zh、en",
      quiet: "每个工作簿只写一行",
      inPlace: "写回原文件，原文件另存为 .bak（审核时只用于 xlsx）",
      fixFormat: "输出格式：text、json",
      variantsOutput: "地方表样写入的文件（.json）；不写时打印",
      fixOutput: "存放修正后副本的文件夹",
      write: "把修正写入副本（原名-已修正.xlsx）",
      help: "显示用法",
      version: "显示版本",
    },
    badOption: (option, choices) => `${option} 只能是：${choices.join("、")}。`,
    badDay: (option, typed) => `${option} 应为日期，如 2026-11-21；现为“${typed}”。`,
    badJobs: (most) => `--jobs 应为 1 到 ${most} 的整数。`,
    deadlineNeedsLetters: "--deadline 只用于 --letters。",
    unknownOption: (option) => `没有 ${option} 这个选项。用 caishen --help 查看用法。`,
    missingValue: (option) => `${option} 后面缺少内容。用 caishen --help 查看用法。`,
    missingArguments: (usage) => `命令不完整，应为：caishen ${usage}`,
    shelfUnread: (path) => `用于比较的工作簿 ${path} 未能读取，没有用于比较。`,
    noShelf: (option, path) => `${option} 指定的 ${path} 未能读取，因此没有审核。`,
    uncompared: {
      previous: (paths) =>
        `${paths.length} 个工作簿没有对应的上年工作簿（单位名称相同、年度早一年），与上年的比较只依据说明：\n${paths.map((path) => `  ${path}`).join("\n")}`,
      against: (paths) =>
        `${paths.length} 个工作簿没有对应的批复或导出工作簿（单位名称、年度相同），公开数与批复数未核对：\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },
    packUnread: (pack, path) => `没有读到${packNames.zh[pack]} ${path}。请核对路径。`,
    packNoJson: (pack, path) => `${packNames.zh[pack]} ${path} 不是有效的 json。请核对括号、引号和逗号。`,
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
    noVariants: "所给工作簿的“识别更正”表中没有可用的更正。",
    titleTooShort: (path, title) => `${path} 中更正的表题“${title}”太短，不足以识别报表，没有采用。`,
    baselineUnread: (path) => `没有读到上次的结果 ${path}。请核对路径。`,
    baselineNotOurs: (path) => `${path} 不是 caishen audit --format json 写出的结果。`,
    resumeNotOurs: (path) => `${path} 不是 --resume 写出的记录，没有改动。请换一个文件名。`,
    inPlaceNeedsXlsx: "--in-place 只用于 --format xlsx。",
    inPlaceOrOutput: "--in-place 写回原文件，不能同时指定 --output。",
    noPath: "请指定要审核的工作簿或文件夹。",
    textNeedsOneWorkbook: "--text 是一个工作簿的说明，请只指定这一个工作簿。",
    noWorkbook: (path) => `${path} 中没有 .xlsx 或 .xls 工作簿。`,
    unknownCommand: (name) => `没有“${name}”这个命令。用 caishen --help 查看用法。`,
    unknownRule: (name) => `没有“${name}”这条规则。用 caishen explain 列出全部规则。`,
    unrecognised: "没有识别出预算表或说明中的金额，未审核。",
    auditing: (done, total, name) => `正在审核 ${done}/${total}  ${name}`,
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
    nothingToFix: "没有可以自动修正的内容",
    fixable: (cells) => `可以修正 ${cells} 处，尚未写入。用 --write 写入副本，用 --in-place 写回原文件`,
    fixedIn: (cells, path) => `已修正 ${cells} 处，写入 ${path}`,
    fixHeadings: ["单元格", "原内容", "新内容"],
    fixedSuffix: "已修正",
    written: (path) => `已写入 ${path}`,
    cannotWrite: (path) => `无法写入 ${path}。请检查路径和权限。`,
  },
  en: {
    about:
      "Caishen audits published departmental budgets: forms against forms, forms against their explanation",
    audit: "Audit workbooks, folders, or explanation text alone (.txt, .docx)",
    fix: "Show what can be put right safely (numbers typed as text, lost zeros of codes, notes of empty forms); no amount changes. --write or --in-place writes it",
    variants: "Turn corrections of recognition (识别更正) into a file of variants for audit --variants",
    explain:
      "Why a rule is there, what it rests on, an example and known false alarms; without one, the list of all",
    debug: "Print what is recognised: recognise, facts, ties, figures",
    options: {
      format:
        "text, json, html, or xlsx (a copy of the workbook with the findings and the disclosure check sheet)",
      output:
        "File to write; with xlsx, a folder for the copies, or ending in .xlsx a summary over all units",
      on: "The day whose policy applies, such as 2026-11-21",
      previous: "Last year's workbook, or a folder of them, matched by unit and year",
      against: "The approved or exported workbook, or a folder of them, compared code by code",
      text: "The explanation text of this one workbook (.txt or .docx), audited against its forms",
      policy: "A bureau's policy file (.json)",
      rules: "A workbook whose sheet 自定义勾稽 holds rules to ask of every workbook",
      variants: "How a place prints the forms (.json), as caishen variants writes it",
      failOn: "Exit with 1 from this nature on: error, warning, info, never",
      baseline: "The json of an earlier run: tells what is new, still there and fixed",
      units: "The list of units that must hand in a workbook (.txt, .csv or .xlsx)",
      letters: "A folder for a reply to each unit (.txt and .xlsx, in Chinese)",
      deadline: "The day the replies ask for, such as 2026-12-05",
      jobs: "Workbooks audited at a time",
      resume: "A file that remembers audited workbooks; a run that was stopped goes on from it",
      lang: "Language: zh, en",
      quiet: "One line a workbook",
      inPlace: "Write into the workbook itself, keeping it as .bak (audit: with xlsx only)",
      fixFormat: "text or json",
      variantsOutput: "File for the variants (.json); printed when absent",
      fixOutput: "Folder for the copies with fixes",
      write: "Write the fixes into a copy",
      help: "Show usage",
      version: "Show the version",
    },
    badOption: (option, choices) => `${option} takes one of: ${choices.join(", ")}.`,
    badDay: (option, typed) => `${option} takes a day such as 2026-11-21, not “${typed}”.`,
    badJobs: (most) => `--jobs takes a whole number from 1 to ${most}.`,
    deadlineNeedsLetters: "--deadline goes with --letters only.",
    unknownOption: (option) => `There is no option ${option}. See caishen --help.`,
    missingValue: (option) => `Something is missing after ${option}. See caishen --help.`,
    missingArguments: (usage) => `The command is incomplete; it is: caishen ${usage}`,
    shelfUnread: (path) => `${path} could not be read and was not compared with.`,
    noShelf: (option, path) => `${path} given as ${option} could not be read, so nothing was audited.`,
    uncompared: {
      previous: (paths) =>
        `${paths.length} workbooks have no workbook of last year (same unit, one year earlier); changes since then rest on their text alone:\n${paths.map((path) => `  ${path}`).join("\n")}`,
      against: (paths) =>
        `${paths.length} workbooks have no approved or exported workbook (same unit and year); their amounts were not compared with it:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },
    packUnread: (pack, path) => `The ${packNames.en[pack]} ${path} could not be read. Please check its path.`,
    packNoJson: (pack, path) =>
      `The ${packNames.en[pack]} ${path} is no valid JSON. Please check brackets, quotes and commas.`,
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
    noVariants: "The sheets 识别更正 of these workbooks hold no correction to learn from.",
    titleTooShort: (path, title) =>
      `The corrected title “${title}” of ${path} is too short to tell a form by and was left out.`,
    baselineUnread: (path) => `The earlier result ${path} could not be read. Please check its path.`,
    baselineNotOurs: (path) => `${path} is no result of caishen audit --format json.`,
    resumeNotOurs: (path) =>
      `${path} was not written by --resume and was left as it is. Please take another name.`,
    inPlaceNeedsXlsx: "--in-place goes with --format xlsx only.",
    inPlaceOrOutput: "--in-place writes into the workbook itself; leave out --output.",
    noPath: "Please name the workbooks or folders to audit.",
    textNeedsOneWorkbook: "--text is the text of one workbook; please name that workbook alone.",
    noWorkbook: (path) => `${path} holds no .xlsx or .xls workbook.`,
    unknownCommand: (name) => `There is no command “${name}”. See caishen --help.`,
    unknownRule: (name) => `There is no rule “${name}”. caishen explain lists all of them.`,
    unrecognised: "No budget form and no amount of a text was recognised; nothing was audited.",
    auditing: (done, total, name) => `Auditing ${done}/${total}  ${name}`,
    read: (organisation, year, forms, sheets) =>
      [organisation, year, `${forms} forms recognised on ${sheets} sheets`].filter(Boolean).join(" · "),
    readText: (year) => [year, "explanation text without forms"].filter(Boolean).join(" · "),
    basis: (titles) => `Rests on: ${titles}`,
    tails: (count) => `Rounding tails: ${count} (nothing needs changing)`,
    fixed: (count) => `Fixed since last time: ${count}`,
    notChecked: (count) => `Not checked: ${count} (which does not mean passed)`,
    total: (workbooks, unread) =>
      `${workbooks} workbooks${unread > 0 ? `, ${unread} of which could not be audited` : ""}: `,
    nothingToFix: "Nothing that can be put right by itself",
    fixable: (cells) =>
      `${cells} cells can be put right; nothing was written. --write makes a copy, --in-place changes the workbook`,
    fixedIn: (cells, path) => `${cells} cells put right, written to ${path}`,
    fixHeadings: ["Cell", "Now", "Then"],
    fixedSuffix: "fixed",
    written: (path) => `Written: ${path}`,
    cannotWrite: (path) => `${path} could not be written. Please check the path and your rights.`,
  },
};
