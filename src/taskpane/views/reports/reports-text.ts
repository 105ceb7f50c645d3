import type { Language } from "../../../audit/words/language";
import type { BookKind } from "../../../templates/form-layout";
import { useLanguage } from "../../text";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const bookKinds: Record<BookKind, string> = { department: "部门", unit: "单位" };

const zh = {
  mode: { label: "报表工作", forms: "生成报表", narrative: "编制说明", disclosure: "公开" },
  forms: {
    look: "查看可生成的报表",
    make: (count: number) => `预览生成${count}张表`,
    makePack: "预览整套公开材料",
    running: "正在查找取数来源",
    empty: "尚未查看。可从一体化系统导出表、决算报表或预算明细台账生成公开表，写入前先预览。",
    stale: { sentence: "结果已过期。", again: "重新查看" },
    headline: (source: string, added: number, filled: number) =>
      `可从${source}${[
        ...(added > 0 || filled === 0 ? [`新建${added}张表`] : []),
        ...(filled > 0 ? [`填列${filled}张表`] : []),
      ].join("，")}`,
    unchanged: (count: number) => `${count}张表没有变化`,
    refused: (count: number) => `${count}张表不能生成，原因见下`,
    choices: "套表和编制主体",
    set: "套表",
    setTitle: (title: string, region: string) => `${title}（${region}）`,
    source: "取数来源",
    year: "年度",
    wrongYear: "请填写四位年份，如2026。",
    bookKind: "编制主体",
    bookKinds,
    organisation: "名称",
    pack: "整套公开材料：另加封面、目录、概况、编制说明和名词解释",
    again: "按此重新查看",
    made: "各表",
    pages: "其他各页",
    notes: "取数说明",
  },
  blank: {
    title: "插入空表",
    form: "空表",
    insert: "预览插入",
    write: "写入",
    checkSheet: "生成公开情况检查表",
    narrative: "生成编制说明",
    submission: "生成编制说明（报送财政部门）",
  },
  narrative: {
    check: "核对编制说明",
    running: "正在核对编制说明",
    empty: "尚未核对。核对说明文字中的每个数字与报表是否一致，只读取数据，不改动工作簿。",
    stale: { sentence: "结果已过期：工作簿在核对后有改动。", again: "重新核对" },
    noText: "工作簿中没有编制说明文字，没有核对任何数字",
    noForms: "有说明文字，但未识别出报表，数字无从核对",
    headline: (quantities: number, bound: number, derived: number) =>
      `说明中${quantities}个数字，${bound}个对应表中单元格，${derived}个由其他数字得出`,
    unexplained: (count: number) => (count === 0 ? "每个数字都有依据" : `${count}个数字未找到依据`),
    counts: (findings: number, notChecked: number) => `需处理${findings}处，未检查${notChecked}项`,
    findings: "核对结果",
    corrected: "建议改为",
    correctAll: (count: number) => `改正说明文字（${count}处）`,
    copy: "复制",
    copied: "已复制",
    notCopied: "未能复制，请选中文字后按 Ctrl+C",
    text: "说明文字",
    spokenOf: "所选单元格在说明中",
    spoken: (address: string, count: number) =>
      count === 0 ? `说明中没有数字取自 ${address}` : `说明中有${count}句提到 ${address}：`,
    key: "实线下划线的数字对应单元格，点击定位；点线为由其他数字得出；虚线为未找到依据；双线为与表中不符。",
    states: {
      equal: "与表中相符",
      rounded: "与表中相符，经四舍五入",
      truncated: "与表中相符，尾数舍去",
      differs: "与表中不符",
      derived: "由其他数字得出",
      limit: "标准或限额",
      unexplained: "未找到依据",
    },
    figure: (text: string, state: string) => `${text}，${state}`,
    expected: (text: string, state: string, expected: string) => `${text}，${state}，表中为${expected}`,
  },
  pasted: {
    label: "核对哪里的文字",
    sources: { workbook: "工作簿中的说明", pasted: "粘贴的文字" },
    field: "说明文字",
    hint: "从文档复制说明文字，粘贴在此，与本工作簿的报表核对；不写入工作簿。",
    missing: "请先粘贴说明文字。",
    check: "核对粘贴的文字",
    form: "粘贴的文字",
    read: (time: string) => `粘贴的文字，${time}`,
    sentence: "原句",
  },
  disclosure: {
    scan: "公开前检查",
    running: "正在检查",
    empty:
      "尚未检查。查找不应随表公开的内容：隐藏的工作表和行列、批注、个人信息、外部链接、审核工作表和撤销记录。只读取数据，不改动工作簿。",
    stale: { sentence: "结果已过期：工作簿在检查后有改动。", again: "重新检查" },
    read: (sheets: number, time: string) => `检查${sheets}个工作表，${time}`,
    findings: "检查结果",
    ledger: "生成公开台账",
    reconciliation: "生成对账差异表",
  },
  publicVersion: {
    title: "另存公开版",
    about:
      "公开版只留数值，不带隐藏的内容、审核工作表和标记、批注、文档属性、外部链接和撤销记录。它作为新工作簿打开，由您检查后另存；本工作簿不动。",
    open: "打开公开版",
    running: "正在生成公开版",
    opened: (formulas: number, sheets: readonly string[]) =>
      `已打开公开版：${formulas}个公式改为数值${sheets.length > 0 ? `，去掉工作表${sheets.map((name) => `“${name.trim()}”`).join("、")}` : ""}。请在新窗口中检查、另存。`,
    notCalculated: (count: number, cells: string) =>
      `未生成公开版：${count}个公式没有计算结果（${cells}）。请重新计算工作簿后再试。`,
  },
};

/** The shape of the tab's words, whatever the language. */
export type ReportsText = typeof zh;

const en: ReportsText = {
  mode: {
    label: "Work on reports",
    forms: "Make reports",
    narrative: "Explanation text",
    disclosure: "Publication",
  },
  forms: {
    look: "See what can be made",
    make: (count) => `Preview ${plural(count, "form")}`,
    makePack: "Preview the whole book",
    running: "Looking for sources",
    empty:
      "Nothing looked at yet. Published forms are made from the platform's export, the report-maker's sheets or a ledger, with a preview first.",
    stale: { sentence: "Out of date.", again: "Look again" },
    headline: (source, added, filled) =>
      `${source}: ${[
        ...(added > 0 || filled === 0 ? [plural(added, "new form")] : []),
        ...(filled > 0 ? [`${plural(filled, "form")} filled in`] : []),
      ].join(", ")}`,
    unchanged: (count) => `Nothing changes on ${plural(count, "form")}`,
    refused: (count) => `${plural(count, "form")} cannot be made; the reasons are below`,
    choices: "Set and maker",
    set: "Set of forms",
    setTitle: (title, region) => `${title} (${region})`,
    source: "Source",
    year: "Year",
    wrongYear: "Please enter a year of four digits, such as 2026.",
    bookKind: "Made by",
    bookKinds: { department: "Department", unit: "Unit" },
    organisation: "Name",
    pack: "The whole published book: cover, contents, overview, explanation text and terms too",
    again: "Look again with these",
    made: "Forms",
    pages: "Other pages",
    notes: "About the source",
  },
  blank: {
    title: "Insert a blank form",
    form: "Form",
    insert: "Preview",
    write: "Write",
    checkSheet: "Make the inspector's check sheet",
    narrative: "Write the explanation text",
    submission: "Write the text for the finance office",
  },
  narrative: {
    check: "Check the explanation text",
    running: "Checking the explanation text",
    empty:
      "Nothing checked yet. Every figure of the text is held against the forms; checking only reads and changes nothing.",
    stale: { sentence: "Out of date: the workbook was changed since.", again: "Check again" },
    noText: "The workbook holds no explanation text; no figure was checked",
    noForms: "There is text but no form was recognised to hold it against",
    headline: (quantities, bound, derived) =>
      `${plural(quantities, "figure")} in the text: ${bound} rest on cells, ${derived} follow from others`,
    unexplained: (count) =>
      count === 0 ? "Every figure rests on something" : `${plural(count, "figure")} rest on nothing known`,
    counts: (findings, notChecked) => `${findings} to look at, ${notChecked} not checked`,
    findings: "What was checked",
    corrected: "Suggested wording",
    correctAll: (count) => `Correct the text (${plural(count, "place")})`,
    copy: "Copy",
    copied: "Copied",
    notCopied: "Not copied; select the words and press Ctrl+C",
    text: "The text",
    spokenOf: "The selected cell in the text",
    spoken: (address, count) =>
      count === 0
        ? `No figure of the text rests on ${address}`
        : `${plural(count, "sentence")} of the text ${count === 1 ? "speaks" : "speak"} of ${address}:`,
    key: "A solid line leads to a cell; dotted follows from other figures; dashed rests on nothing known; double disagrees with the forms.",
    states: {
      equal: "agrees with the form",
      rounded: "agrees with the form, rounded",
      truncated: "agrees with the form, cut off",
      differs: "disagrees with the form",
      derived: "follows from other figures",
      limit: "a standard or limit",
      unexplained: "rests on nothing known",
    },
    figure: (text, state) => `${text}, ${state}`,
    expected: (text, state, expected) => `${text}, ${state}, which says ${expected}`,
  },
  pasted: {
    label: "Which text to check",
    sources: { workbook: "Text of the workbook", pasted: "Pasted text" },
    field: "Explanation text",
    hint: "Copy the text from its document and paste it here; it is held against the forms of this workbook and not written into it.",
    missing: "Please paste the text first.",
    check: "Check the pasted text",
    form: "Pasted text",
    read: (time) => `Pasted text, ${time}`,
    sentence: "In the text",
  },
  disclosure: {
    scan: "Check before publishing",
    running: "Checking",
    empty:
      "Nothing checked yet. Looks for what must not be published: hidden sheets, rows and columns, comments, personal data, links to other files, sheets of the audit and records for undo. It only reads and changes nothing.",
    stale: { sentence: "Out of date: the workbook was changed since.", again: "Check again" },
    read: (sheets, time) => `Looked through ${plural(sheets, "sheet")}, ${time}`,
    findings: "What was found",
    ledger: "Make the ledger of publication",
    reconciliation: "Reconcile with the treasury",
  },
  publicVersion: {
    title: "Save a public version",
    about:
      "The public version holds values only: no hidden contents, sheets or marks of the audit, comments, document properties, links to other files or records for undo. It opens as a new workbook for you to check and save; this workbook stays as it is.",
    open: "Open the public version",
    running: "Making the public version",
    opened: (formulas, sheets) =>
      `The public version is open: ${plural(formulas, "formula")} became ${formulas === 1 ? "a value" : "values"}${sheets.length > 0 ? `; left out: ${sheets.map((name) => `“${name.trim()}”`).join(", ")}` : ""}. Please check and save it in its own window.`,
    notCalculated: (count, cells) =>
      `No public version was made: ${plural(count, "formula")} without a result (${cells}). Please recalculate the workbook and try again.`,
  },
};

/** The words of the tab 报表, loaded with it. */
export const reportsText: Readonly<Record<Language, ReportsText>> = { zh, en };

export function useReportsText(): ReportsText {
  return reportsText[useLanguage()];
}
