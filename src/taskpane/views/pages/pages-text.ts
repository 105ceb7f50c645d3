import type { Language } from "../../../audit/words/language";
import type { Nature } from "../../../audit/words/natures";
import type { PolicyLine } from "../../pane-jobs/page-jobs";
import { useLanguage } from "../../text";

const evidenceKinds: Readonly<Record<string, string>> = {
  title: "标题",
  heading: "表头",
  unit: "单位",
  codes: "科目编码",
  correction: "人工更正",
};

const policyStatuses: Record<PolicyLine["status"], string> = {
  active: "执行",
  warningOnly: "仅提示",
  suspended: "暂停",
};

const zh = {
  forms: {
    title: "识别的表",
    none: "尚未审核，没有识别结果。",
    toAudit: "转到审核",
    evidence: "识别依据",
    unit: (unit: string) => `单位：${unit}`,
    year: (year: number) => `${year}年`,
    correct: "更正",
    notAForm: "不是报表",
    field: (sheet: string) => `“${sheet}”是`,
    unrecognised: "未识别的工作表",
    unknownLabel: "表中未识别的栏目或行",
    means: "相当于标准表的",
    apply: "预览写入",
    hint: "更正写入“识别更正”表，重新审核后生效。",
    evidenceOf: (kind: string, seen: string) =>
      seen.startsWith(evidenceKinds[kind] ?? "") ? seen : `${evidenceKinds[kind]}：${seen}`,
  },
  policy: {
    title: "政策参数",
    loading: "正在读取政策参数",
    on: (day: string) => `${day}执行的数值`,
    from: (day: string) => `自${day}起`,
    statuses: policyStatuses,
    overridden: "采用本工作簿“政策参数”表的数值",
    builtIn: "采用内置数值",
    setAside: (value: string) => `内置数值${value}未采用`,
    source: (cited: string) => `来源：${cited}`,
    sheet: "写入政策参数表",
    sheetHint: "政策参数表供本单位填写自己的数值，填写后重新审核生效。",
  },
  ownRules: {
    title: "自定义勾稽",
    hint: "在“自定义勾稽”表中每行写一条规则，如：支出总表[合计，基本支出] = 基本支出表[合计，合计]。写好后在此核对能否使用，审核时与内置规则一并核对。",
    sheet: "写入自定义勾稽表",
    loading: "正在读取规则",
    none: "“自定义勾稽”表中还没有规则。",
    label: "规则",
    usable: "可用",
    suspended: "停用",
    unusable: (why: string) => `不能使用：${why}。`,
    withoutHeadings: (sheet: string) => `工作表“${sheet}”没有“规则、性质、说明、依据”四栏的表头，没有读取。`,
    counts: (usable: number, unusable: number) => `可用${usable}条，不能使用${unusable}条`,
  },
  settings: {
    title: "设置",
    language: "语言",
    languages: { office: "跟随 Excel", zh: "中文", en: "English" },
    theme: "外观",
    themes: { office: "跟随 Excel", light: "浅色", dark: "深色" },
    seal: "封存",
    sealHint: "封存删除工作簿中的撤销记录（含改动前的数字）。封存后不能再撤销。报送或公开前请封存。",
    sealConfirm: "确认封存",
    sealed: "已封存，撤销记录已删除。",
    cancel: "取消",
  },
  help: {
    title: "帮助",
    about:
      "财审核对部门预算、决算报表的勾稽关系、科目编码和编制说明。审核只读取数据；写入前先预览，写入后可以撤销。",
    keysTitle: "键盘操作",
    keys: [
      ["↑ ↓", "在结果之间移动"],
      ["Enter", "定位到单元格"],
      ["Tab", "进入一条结果的操作"],
      ["Home / End", "第一条、最后一条"],
    ],
    naturesTitle: "结果的性质",
    natures: {
      error: "数字或编码确有错误，请改正。",
      warning: "可能合理，请说明原因。",
      info: "供核对参考。",
      tail: "四舍五入形成的差额，不需修改。",
      notChecked: "缺少数据未能核对，不代表通过。",
    } satisfies Record<Nature, string>,
    selfTestTitle: "本机自检",
    selfTest: "检查本机 Excel",
    testing: "正在检查",
    answered: (question: string, ok: boolean) => `${question}：${ok ? "可用" : "不可用"}`,
  },
};

/** The shape of these words, whatever the language. */
export type PagesText = typeof zh;

const englishEvidence: Readonly<Record<string, string>> = {
  title: "Title",
  heading: "Heading",
  unit: "Unit",
  codes: "Codes",
  correction: "Corrected by hand",
};

const en: PagesText = {
  forms: {
    title: "Recognised forms",
    none: "Not audited yet, so nothing is recognised.",
    toAudit: "Go to Audit",
    evidence: "Recognised by",
    unit: (unit) => `Unit: ${unit}`,
    year: (year) => String(year),
    correct: "Correct",
    notAForm: "Not a form",
    field: (sheet) => `“${sheet}” is`,
    unrecognised: "Sheets not recognised",
    unknownLabel: "Column or line not recognised",
    means: "Stands for, in the standard form",
    apply: "Preview",
    hint: "Corrections are kept in the sheet 识别更正 and hold from the next audit.",
    evidenceOf: (kind, seen) => (englishEvidence[kind] ? `${englishEvidence[kind]}: ${seen}` : seen),
  },
  policy: {
    title: "Policy values",
    loading: "Reading policy values",
    on: (day) => `In force on ${day}`,
    from: (day) => `from ${day}`,
    statuses: { active: "In force", warningOnly: "Warning only", suspended: "Suspended" },
    overridden: "Taken from the sheet 政策参数 of this workbook",
    builtIn: "Built in",
    setAside: (value) => `Built-in value ${value} set aside`,
    source: (cited) => `Source: ${cited}`,
    sheet: "Write the policy sheet",
    sheetHint: "In that sheet a bureau enters its own values; they hold from the next audit.",
  },
  ownRules: {
    title: "Own rules",
    hint: "Write one rule a line in the sheet 自定义勾稽: form[row, column] = form[row, column]. See here whether it can be used; audits ask it beside the built-in rules.",
    sheet: "Add the sheet 自定义勾稽",
    loading: "Reading the rules",
    none: "The sheet 自定义勾稽 holds no rule yet.",
    label: "Rules",
    usable: "Can be used",
    suspended: "Suspended",
    unusable: (why) => `Cannot be used: ${why}.`,
    withoutHeadings: (sheet) =>
      `The sheet “${sheet}” lacks the headings of the four columns and was not read.`,
    counts: (usable, unusable) => `${usable} can be used, ${unusable} cannot`,
  },
  settings: {
    title: "Settings",
    language: "Language",
    languages: { office: "As Excel", zh: "中文", en: "English" },
    theme: "Appearance",
    themes: { office: "As Excel", light: "Light", dark: "Dark" },
    seal: "Seal",
    sealHint:
      "Sealing removes the undo record, with the old figures in it, from the workbook. Nothing can be undone afterwards. Seal before handing in or publishing.",
    sealConfirm: "Seal now",
    sealed: "Sealed; the undo record is gone.",
    cancel: "Cancel",
  },
  help: {
    title: "Help",
    about:
      "Caishen checks the ties, codes and explanation text of departmental budgets and final accounts. An audit only reads; every write shows a preview first and can be undone.",
    keysTitle: "Keyboard",
    keys: [
      ["↑ ↓", "Move between results"],
      ["Enter", "Show the cell"],
      ["Tab", "Enter the actions of a result"],
      ["Home / End", "First and last result"],
    ],
    naturesTitle: "What the natures mean",
    natures: {
      error: "A figure or code is wrong; please correct it.",
      warning: "It may be right; please explain.",
      info: "For your information.",
      tail: "A difference made by rounding; leave it.",
      notChecked: "Data were missing; this is not the same as passed.",
    },
    selfTestTitle: "Self-test",
    selfTest: "Check this Excel",
    testing: "Checking",
    answered: (question, ok) => `${question}: ${ok ? "works" : "not available"}`,
  },
};

/** The words of the pages 识别的表, 政策参数, 自定义勾稽, 设置 and 帮助, loaded with them. */
export const pagesText: Readonly<Record<Language, PagesText>> = { zh, en };

export function usePagesText(): PagesText {
  return pagesText[useLanguage()];
}
