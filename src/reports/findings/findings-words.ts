import type { Language } from "../../audit/words/language";
import type { TextPlace } from "../../workbook/text-place";

interface FindingsWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly tails: string;
  readonly notChecked: string;
  organisation(name: string): string;
  read(forms: number, sheets: number): string;
  /** In place of the count where a workbook holds nothing to check. */
  readonly unrecognised: string;
  auditedOn(day: string): string;
  readonly signatures: readonly string[];
  more(count: number): string;
  /** A line of a .txt, a paragraph of a .docx; the file is empty where it was just said, or the text was pasted. */
  textPlace(place: TextPlace): string;
  readonly footer: string;
}

/** The fixed words of the findings sheet (审核结果). */
export const findingsWords: Readonly<Record<Language, FindingsWords>> = {
  zh: {
    title: "审核结果",
    headings: [
      "序号",
      "单位",
      "表名",
      "行/栏",
      "单元格",
      "问题",
      "表中数",
      "核对数",
      "差额",
      "性质",
      "依据",
      "单位说明",
      "处理意见",
      "规则",
    ],
    tails: "尾差（四舍五入形成，不需修改）",
    notChecked: "未检查（不代表通过）",
    organisation: (name) => `单位：${name}`,
    unrecognised: "没有识别出预算表或说明中的金额，没有核对任何数字。",
    read: (forms, sheets) => `共${sheets}张工作表，识别${forms}张表`,
    auditedOn: (day) => `审核日期：${day}`,
    signatures: ["审核人：", "复核人：", "日期："],
    more: (count) => `等${count}处`,
    textPlace: ({ file, kind, number }) =>
      `${file && `${file} `}第${number}${{ line: "行", paragraph: "段" }[kind]}`,
    footer: "第 &P 页，共 &N 页",
  },
  en: {
    title: "Audit findings",
    headings: [
      "No.",
      "Unit",
      "Form",
      "Row / column",
      "Cell",
      "Finding",
      "In the form",
      "Should be",
      "Difference",
      "Nature",
      "Rests on",
      "Unit's explanation",
      "Decision",
      "Rule",
    ],
    tails: "Rounding tails (nothing needs changing)",
    notChecked: "Not checked (which does not mean passed)",
    organisation: (name) => `Unit: ${name}`,
    unrecognised: "No budget form and no amount of a text was recognised; no figure was checked.",
    read: (forms, sheets) => `${sheets} sheets read, ${forms} forms recognised`,
    auditedOn: (day) => `Audited on: ${day}`,
    signatures: ["Audited by:", "Reviewed by:", "Date:"],
    more: (count) => `and others, ${count} in all`,
    textPlace: ({ file, kind, number }) => `${file && `${file} `}${kind} ${number}`,
    footer: "Page &P of &N",
  },
};
