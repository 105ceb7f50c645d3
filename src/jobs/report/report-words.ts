import type { Language } from "../../audit/words/language";
import type { FormRefusal } from "../../reports/forms/report-forms";
import type { SourceKind } from "../../reports/source/find-sources";
import { addressOf } from "../../workbook/address";
import type { ReportedForm, ReportProposal, UnreadableCell, UnusedColumns } from "./report-types";

/** What people read of a report, on the command line and in the pane. */
export interface ReportWords {
  readonly sources: Readonly<Record<SourceKind, string>>;
  readonly statuses: Readonly<Record<Exclude<ReportProposal["status"], "ready">, string>>;
  /** What becomes of a form, in a sentence. */
  form(form: ReportedForm): string;
  /** Last year's workbook was given, but is of another year. */
  readonly otherYear: string;
  unused(columns: UnusedColumns): string;
  unreadable(cell: UnreadableCell): string;
}

const namesOf = (columns: readonly { readonly zh: string; readonly en: string }[], language: Language) =>
  columns.map((column) => column[language]).join(language === "zh" ? "、" : ", ");

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  zh: {
    sources: { platformExport: "一体化系统导出表", reportMaker: "决算报表", ledger: "预算明细台账" },
    statuses: {
      noSource:
        "没有找到取数来源。请将一体化系统导出表（工作表名以2.11—2.28或3.11—3.29开头）放入工作簿，或先插入预算明细空表并填列。",
      yearUnknown: "来源中没有年份。请指定年份后重新生成。",
      unknownSet: "没有这一套表。",
      linesUnreadable: "预算明细中有看不懂的内容，未生成任何表。请改正后重新生成：",
    },
    otherYear: "所给的上年工作簿不是上一年度的，没有取上年预算数。",
    form: (form) => `${form.title.zh}：${actionZh(form)}`,
    unused: ({ sheet, labels }) =>
      `${sheet.trim()}中的“${labels.join("”“")}”不属于已知栏目，没有取数；来源的合计可能含有它。`,
    unreadable: ({ cell, column, text }) =>
      `${cell.sheet.trim()}!${addressOf(cell)}：${column}“${text}”无法识别。`,
  },
  en: {
    sources: {
      platformExport: "Export of the integrated platform",
      reportMaker: "Sheets of the report-maker",
      ledger: "Hand-kept ledger",
    },
    statuses: {
      noSource:
        "There is nothing to make reports from. Put the platform's export into the workbook (sheet names begin with 2.11 to 2.28 or 3.11 to 3.29), or insert a blank ledger and fill it in.",
      yearUnknown: "The source names no year. Give the year and try again.",
      unknownSet: "There is no such set of forms.",
      linesUnreadable:
        "Some lines of the ledger cannot be understood, and nothing was made. Mend them first:",
    },
    otherYear: "The workbook given as last year's is of another year; no amounts of last year were taken.",
    form: (form) => `${form.title.en}: ${actionEn(form)}`,
    unused: ({ sheet, labels }) =>
      `“${labels.join("”, “")}” on ${sheet.trim()} is no known column and was not read; totals of the source may count it in.`,
    unreadable: ({ cell, column, text }) =>
      `${cell.sheet.trim()}!${addressOf(cell)}: “${text}” is not understood under ${column}.`,
  },
};

function actionZh(form: ReportedForm): string {
  switch (form.action) {
    case "add":
      return `新建工作表“${form.sheet}”`;
    case "fill":
      return `在“${form.sheet.trim()}”上${form.rows > 0 ? `插入${form.rows}行、` : ""}填列${form.cells}格`;
    case "unchanged":
      return `“${form.sheet.trim()}”没有变化`;
    case "refused":
      return `未生成。${refusalZh(form)}`;
  }
}

function refusalZh(refusal: FormRefusal): string {
  switch (refusal.reason) {
    case "notInSource":
      return "来源中没有本表所需的数据。";
    case "columnsMissing": {
      const unknown =
        refusal.unknown.length > 0
          ? `来源中有不认识的栏目“${refusal.unknown.join("”“")}”，请核对是否改了名称。`
          : "";
      return `来源中没有“${namesOf(refusal.columns, "zh")}”栏。${unknown}`;
    }
    case "noRoom":
      return `原表只有${refusal.rows}行，需要${refusal.lines}行。请在原表合计行上方插入空行后重新生成。`;
    case "noLine":
      return `原表没有“${refusal.labels.join("”“")}”行或栏，其中的金额无处填列。请补充后重新生成。`;
  }
}

function actionEn(form: ReportedForm): string {
  switch (form.action) {
    case "add":
      return `new sheet ${form.sheet}`;
    case "fill":
      return `${form.rows > 0 ? `${form.rows} rows put in and ` : ""}${form.cells} cells filled in on ${form.sheet.trim()}`;
    case "unchanged":
      return `nothing changes on ${form.sheet.trim()}`;
    case "refused":
      return `not made. ${refusalEn(form)}`;
  }
}

function refusalEn(refusal: FormRefusal): string {
  switch (refusal.reason) {
    case "notInSource":
      return "The source has nothing that tells its amounts.";
    case "columnsMissing": {
      const unknown =
        refusal.unknown.length > 0
          ? ` The source has unknown columns “${refusal.unknown.join("”, “")}”: look whether one was renamed.`
          : "";
      return `The source lacks ${namesOf(refusal.columns, "en")}.${unknown}`;
    }
    case "noRoom":
      return `The form has ${refusal.rows} rows and needs ${refusal.lines}. Insert blank rows above its total and try again.`;
    case "noLine":
      return `The form has no line or column for ${refusal.labels.join(", ")}. Add it and try again.`;
  }
}
