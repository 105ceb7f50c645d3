import type { AuditProgress, AuditScope } from "./pane-jobs/audit-jobs";
import type { ExportedVariants } from "./pane-jobs/variants-jobs";
import type { WriteKind } from "./pane-jobs/write-jobs";

const scopes: Record<AuditScope, string> = { workbook: "工作簿", sheet: "工作表", selection: "选区" };

const auditActions: Record<AuditScope, string> = {
  workbook: "审核本工作簿",
  sheet: "审核本工作表",
  selection: "审核所选区域",
};

const stages: Record<AuditProgress["stage"], string> = {
  reading: "正在读取单元格",
  recognising: "正在识别报表",
  checking: "正在核对",
};

const writes: Record<WriteKind, string> = {
  marks: "标记到表",
  clearMarks: "清除标记",
  findingsSheet: "写入审核结果表",
  policySheet: "写入政策参数表",
  explanation: "写入审核说明",
  correction: "写入识别更正",
  fixes: "改正",
  ownRulesSheet: "写入自定义勾稽表",
  debtSheets: "生成债务指标监测表",
  debtForm: "插入债务空表",
  threePublicSheets: "生成三公经费超限清单",
  expenseForm: "插入经费台账",
  reportForms: "生成报表",
  blankForm: "插入空表",
  checkSheet: "生成公开情况检查表",
  narrative: "生成编制说明",
  textCorrections: "改正说明文字",
  disclosureLedger: "生成公开台账",
  reconciliation: "生成对账差异表",
  functionCall: "写入函数",
  convertFunctions: "转为内置公式或数值",
  other: "写入",
};

/** The words of the pane in Chinese, but for those a tab or a page brings with it. The English file has the same shape; the compiler sees to it. */
export const zh = {
  product: "财审",
  language: "zh-CN",
  tabs: { label: "工作", audit: "审核", threePublic: "三公", debt: "债务", reports: "报表" },
  menu: {
    label: "更多",
    forms: "识别的表",
    policy: "政策参数",
    ownRules: "自定义勾稽",
    functions: "函数",
    settings: "设置",
    help: "帮助",
    back: "返回",
  },
  scope: { label: "审核范围", names: scopes, actions: auditActions },
  otherBooks: {
    choose: {
      lastYear: "上年工作簿",
      approved: "批复或导出",
      units: "所属单位",
      ownBudget: "年初预算",
      auditedLedger: "上次审计的台账",
    },
    chosen: {
      lastYear: (name: string) => `上年：${name}`,
      approved: (name: string) => `批复或导出：${name}`,
      units: (name: string) => `所属单位：${name}`,
      ownBudget: (name: string) => `年初预算：${name}`,
      auditedLedger: (name: string) => `上次审计：${name}`,
    },
    fromFile: "选择文件…",
    fromSheets: "本工作簿的工作表",
    remove: "移除",
  },
  progress: { stages, stop: "停止", label: "审核进度" },
  summary: {
    read: (forms: number, sheets: number, time: string) => `识别${forms}张表（共${sheets}个工作表），${time}`,
    outcomes: (passed: number, tails: number, failed: number, notApplicable: number, notChecked: number) =>
      `相符${passed}项，尾差${tails}项，不符${failed}项，不适用${notApplicable}项，未检查${notChecked}项`,
    consolidated: (units: number, leftOut: readonly string[]) =>
      `与${units}个所属单位汇总核对` +
      (leftOut.length > 0 ? `；年度不同、没有可识别的表或单位重复，未计入：${leftOut.join("、")}` : ""),
    unrecognised: "未识别出可审核的报表，没有核对任何数字",
    unrecognisedNext: "请核对表名和表头，或查看识别的表。",
    toForms: "查看识别的表",
    reasons: "不适用、未检查的原因",
    notApplicable: "不适用",
    reason: (reason: string, count: number) => `${reason}（${count}项）`,
  },
  empty: "尚未审核。审核只读取数据，不改动工作簿。",
  stopped: "已停止，工作簿未改动。",
  stoppedKept: "已停止，工作簿未改动，上次结果仍可查看。",
  stale: { sentence: "结果已过期：工作簿在审核后有改动。", again: "重新审核" },
  failure: {
    title: { audit: "审核未完成", write: "写入未完成", other: "操作未完成" },
    resultKept: "上次结果仍可查看。",
    again: "重试",
    dismiss: "关闭",
  },
  filter: {
    button: "筛选与分组",
    natures: "性质",
    sheets: "工作表",
    group: "分组",
    groups: { nature: "按性质", form: "按报表", rule: "按规则" },
    shown: (shown: number, all: number) => `已筛选，显示${shown}条（共${all}条）`,
    clear: "清除筛选",
    nothingLeft: "没有符合筛选条件的结果。",
  },
  list: {
    label: "审核结果",
    count: (count: number) => `${count}条`,
    noForm: "整本工作簿",
  },
  finding: {
    figures: { actual: "表中数", expected: "核对数", difference: "差额" },
    unit: (unit: string) => `单位：${unit}`,
    goTo: "定位",
    explain: "说明",
    why: "为什么",
    purpose: "为什么查",
    example: "示例",
    falseAlarms: "可能误报",
    fix: "改正",
    place: "行、栏",
    line: (number: number) => `第${number}行`,
    rule: "规则",
    basis: "依据",
    explains: "同一单元格还影响",
    cells: "相关单元格",
    explained: (text: string) => `审核说明：${text}`,
    lapsed: "数字已变动，原说明失效，请重新填写。",
  },
  jump: {
    at: (address: string) => `已定位到 ${address}`,
    back: "返回",
    nothing: (address: string) => `所选单元格 ${address} 没有审核意见。`,
  },
  explanation: {
    title: "审核说明",
    field: "说明内容",
    hint: "写入工作簿的“审核说明”表，随工作簿保存。数字变动后说明自动失效。",
    required: "请填写说明内容。",
    next: "预览写入",
    cancel: "取消",
  },
  write: {
    menu: "写入",
    names: writes,
    previewing: "正在准备预览",
    cell: "单元格",
    before: "原内容",
    after: "新内容",
    blank: "（空）",
    fill: (color: string | null) => (color === null ? "无底色" : `底色 ${color}`),
    markFill: (nature: string) => `浅黄底色（${nature}）`,
    comment: (text: string) => `批注：${text}`,
    noComment: "无批注",
    locked: "工作表受保护",
    lockedSheets: (names: readonly string[], kind: WriteKind) =>
      `${names.map((name) => `“${name}”`).join("、")}受保护，其中的单元格不能写入。请在“审阅”中撤消工作表保护后再试，或者${kind === "marks" ? `改用“${writes.findingsSheet}”` : "写到新表"}。`,
    rowsPutIn: (count: number) => `插入${count}行`,
    all: "全选",
    choose: (address: string) => `写入 ${address}`,
    addsSheets: (names: readonly string[]) =>
      `将新增工作表${names.map((name) => `“${name}”`).join("、")}，不改动其他工作表。`,
    nothing: "没有需要写入的内容。",
    confirm: (count: number) => `写入 ${count} 处`,
    confirmSheets: (count: number) => (count === 1 ? "新增工作表" : `新增${count}张工作表`),
    changesSheet: {
      title: "改正清单",
      headings: ["工作表", "单元格", "原内容", "新内容"] as [string, string, string, string],
    },
    withComments: "同时加批注说明",
    withCommentsHint: "批注写明问题，清除标记或撤销时一并去掉；已有批注的单元格不另加。",
    destination: { label: "写到", inPlace: "原表", newSheet: "新表" },
    cancel: "取消",
    writing: "正在写入，请勿编辑单元格",
  },
  undo: {
    done: (kind: WriteKind, count: number) => `${writes[kind]}：已写入${count}处。`,
    doneSheet: (kind: WriteKind, sheet: string) => `${writes[kind]}：已写入“${sheet}”。`,
    commented: (count: number) => `其中${count}处已有批注，未另加。`,
    button: "撤销",
    undone: (count: number) => `已撤销，恢复${count}处。`,
    refused: (addresses: string) => `未撤销：${addresses}在写入后又有改动。请核对后手工处理。`,
  },
  recovery: {
    finished: (kind: WriteKind) => `上次“${writes[kind]}”中途断开，已写完，可以撤销。`,
    takenBack: (kind: WriteKind) => `上次“${writes[kind]}”中途断开，已恢复原状。`,
    changed: (addresses: string) => `${addresses}其间有改动，保持不变，请核对。`,
  },
  variants: {
    title: "版式",
    hint: "版式记下本地的表题是哪一张表、栏目和行相当于标准表的哪一处（同命令行的“地方表样”）。载入后，本机的审核、三公、债务、报表和功能区按钮都按它识别。",
    inUse: (name: string, version: string, forms: number) => `正在采用：${name}（${version}，${forms}种表）`,
    load: "载入版式",
    exportFile: "导出为版式",
    exported: ({ name, forms, tooShort }: ExportedVariants) =>
      [
        name === undefined
          ? "“识别更正”表中没有可用的更正，没有导出。请先在下方更正识别有误的表。"
          : `已将“识别更正”表导出为 ${name}，共${forms}种表。`,
        ...tooShort.map((title) => `表题“${title}”太短，不足以识别报表，没有采用。`),
      ].join(""),
    fileName: (on: string) => `版式-${on}.json`,
    workbook: "工作簿",
    noJson: (name: string, line: number) =>
      `${name} 第${line}行起不是有效的 json，没有载入。请核对括号、引号和逗号。`,
    faults: (name: string, faults: readonly string[]) =>
      `${name} 没有载入：${faults.slice(0, 5).join("；")}${faults.length > 5 ? `；另有${faults.length - 5}处` : ""}。`,
  },
};

/** The shape of the pane's words, whatever the language. */
export type PaneText = typeof zh;
