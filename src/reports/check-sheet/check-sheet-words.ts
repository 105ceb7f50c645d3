import type { Language } from "../../audit/words/language";
import type { Publication } from "../../finance/disclosure/publication";
import type { PublicationState } from "../../finance/disclosure/publication-state";
import type { BookPart } from "../../narrative/book-parts";
import type { CheckSubject, Verdict } from "./check-item";

/** What kind of book is inspected. */
export type InspectedBook = "budget" | "finalAccounts";

export interface CheckSheetWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly parts: Readonly<Record<BookPart, string>>;
  readonly timeliness: string;
  readonly rest: string;
  readonly explanationOf: Readonly<Record<InspectedBook, string>>;
  book(year: number | undefined, kind: InspectedBook): string;
  organisation(name: string): string;
  checkedOn(day: string): string;
  summary(counts: Readonly<Record<Verdict, number>>): string;
  nature(word: string, sentence: string): string;
  /** Several relations left unchecked for one reason. */
  leftUnchecked(count: number, reason: string): string;
  readonly nothingFound: string;
  /** Why a subject was not checked where no rule says so itself. */
  notThere(subject: string): string;
  readonly nothingAsked: string;
  readonly noDay: string;
  /** When it was approved, was due and was published, by the ledger. */
  publication(known: Publication & PublicationState): string;
  readonly signatures: readonly string[];
  readonly footer: string;
}

/** The fixed words of the inspector's check sheet (公开情况检查表). */
export const checkSheetWords: Readonly<Record<Language, CheckSheetWords>> = {
  zh: {
    title: "公开情况检查表",
    headings: ["序号", "检查内容", "是否符合要求", "问题", "单元格", "原因说明", "依据"],
    verdicts: {
      met: "是",
      notMet: "否",
      toExplain: "待说明",
      partlyChecked: "部分未检查",
      notChecked: "未检查",
    },
    parts: {
      cover: "封面",
      contents: "目录",
      functions: "主要职能",
      organisation: "机构设置",
      terms: "名词解释",
      explanation: "编制说明",
      otherNotes: "其他相关情况说明",
      projectNotes: "项目经费情况说明",
    },
    timeliness: "及时性",
    rest: "其他",
    explanationOf: { budget: "预算编制说明", finalAccounts: "决算情况说明" },
    book: (year, kind) =>
      `${year === undefined ? "" : `${year}年度`}${kind === "budget" ? "预算公开" : "决算公开"}`,
    organisation: (name) => `单位：${name}`,
    checkedOn: (day) => `检查日期：${day}`,
    summary: ({ met, notMet, toExplain, partlyChecked, notChecked }) =>
      `符合要求 ${met} 项，不符合 ${notMet} 项，待说明 ${toExplain} 项，部分未检查 ${partlyChecked} 项，未检查 ${notChecked} 项`,
    nature: (word, sentence) => `【${word}】${sentence}`,
    leftUnchecked: (count, reason) => `${count}项核对：${reason}。均未检查，不代表通过。`,
    nothingFound: "未发现问题",
    notThere: (subject) =>
      `本工作簿中没有找到“${subject}”的内容，可能在另一份文件中。本项未检查，不代表通过。`,
    nothingAsked: "没有可以核对的内容。本项未检查，不代表通过。",
    noDay: "批复日期和公开日期不在工作簿中，请填写后核对是否在批复后二十日内公开。本项未检查，不代表通过。",
    publication: ({ approved, due, published, status }) => {
      if (due === undefined) return "公开台账中没有批复日期，请填写后核对。本项未检查，不代表通过。";
      const days = `${approved}批复，应于${due}前（含当日）公开`;
      if (published !== undefined)
        return `${days}，实际${published}公开，${status === "inTime" ? "符合期限" : "超过期限。请说明原因"}。`;
      return status === "late" ? `${days}，至今没有公开日期。请尽快公开并说明原因。` : `${days}，尚未公开。`;
    },
    signatures: ["检查人：", "复核人：", "日期："],
    footer: "第 &P 页，共 &N 页",
  },
  en: {
    title: "Disclosure check sheet",
    headings: ["No.", "Checked", "Meets the requirements", "Problem", "Cell", "Reason given", "Rests on"],
    verdicts: {
      met: "Yes",
      notMet: "No",
      toExplain: "To be explained",
      partlyChecked: "Partly not checked",
      notChecked: "Not checked",
    },
    parts: {
      cover: "Cover",
      contents: "Contents",
      functions: "Functions",
      organisation: "Organisation",
      terms: "Terms",
      explanation: "Explanation",
      otherNotes: "Other matters",
      projectNotes: "Projects",
    },
    timeliness: "Timeliness",
    rest: "Other",
    explanationOf: {
      budget: "Explanation of the budget",
      finalAccounts: "Explanation of the final accounts",
    },
    book: (year, kind) =>
      `Disclosure of the ${year === undefined ? "" : `${year} `}${kind === "budget" ? "budget" : "final accounts"}`,
    organisation: (name) => `Unit: ${name}`,
    checkedOn: (day) => `Checked on: ${day}`,
    summary: ({ met, notMet, toExplain, partlyChecked, notChecked }) =>
      `Met: ${met}, not met: ${notMet}, to be explained: ${toExplain}, partly not checked: ${partlyChecked}, not checked: ${notChecked}`,
    nature: (word, sentence) => `[${word}] ${sentence}`,
    leftUnchecked: (count, reason) =>
      `${count} comparisons: ${reason}. None was checked, which does not mean that they passed.`,
    nothingFound: "Nothing found",
    notThere: (subject) =>
      `This workbook holds nothing under “${subject}”; it may be in another file. This was not checked, which does not mean that it passed.`,
    nothingAsked: "There was nothing to compare. This was not checked, which does not mean that it passed.",
    noDay:
      "The workbook tells neither the day of approval nor that of publication; enter them to see whether twenty days were kept. This was not checked, which does not mean that it passed.",
    publication: ({ approved, due, published, status }) => {
      if (due === undefined)
        return "The publication ledger tells no day of approval; enter it to see. This was not checked, which does not mean that it passed.";
      const days = `Approved on ${approved}, due by ${due}`;
      if (published !== undefined)
        return `${days}, published on ${published}, ${status === "inTime" ? "in time" : "late. Please say why"}.`;
      return status === "late"
        ? `${days}, with no day of publication yet. Please publish and say why it is late.`
        : `${days}, not published yet.`;
    },
    signatures: ["Checked by:", "Reviewed by:", "Date:"],
    footer: "Page &P of &N",
  },
};

/** What a row is about, as the sheet calls it. */
export function subjectTitle(subject: CheckSubject, book: InspectedBook, language: Language): string {
  const words = checkSheetWords[language];
  switch (subject.kind) {
    case "form":
      return subject.title[language];
    case "part":
      return subject.part === "explanation" ? words.explanationOf[book] : words.parts[subject.part];
    default:
      return words[subject.kind];
  }
}
