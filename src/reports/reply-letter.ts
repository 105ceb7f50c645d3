import type { Finding } from "../audit/finding";
import { formOf } from "./findings/finding-entry";
import { natureWords } from "../audit/words/natures";
import { notCheckedWords } from "../audit/words/not-checked";
import { render } from "../audit/words/render";
import type { TextPage } from "./sheets/text-sheet";
import type { UnitResult } from "./unit-result";

/** What a reply says beside the findings. */
export interface ReplyOptions {
  /** The day of the letter, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day by which the unit sends its book again, `YYYY-MM-DD`. */
  readonly deadline?: string;
}

/** What a reply is called, as a page and as a file. */
export const letterTitle = "审核意见";

/**
 * The reply to a unit (审核意见): what must be corrected, what needs a word of explanation, what is only a hint, and
 * what could not be checked, each numbered, in the words of a bureau to a unit. Letters are Chinese whatever the
 * program speaks.
 */
export function replyLetter(unit: UnitResult, { on, deadline }: ReplyOptions): TextPage {
  const { book } = unit;
  const body = book
    ? [...opening(book), ...findingParagraphs(book), ...openQuestions(book)]
    : [unaudited(unit)];
  return {
    name: letterTitle,
    title: letterTitle,
    paragraphs: [
      `${unit.unit}：`,
      ...body.map(indented),
      ...closing(unit, deadline).map(indented),
      "",
      `${" ".repeat(36)}${dayWords(on)}`,
    ],
  };
}

type Book = NonNullable<UnitResult["book"]>;

function opening({ year, result: { findings } }: Book): string[] {
  const book = year === undefined ? "你单位报送的预算公开表" : `你单位报送的${year}年预算公开表`;
  if (findings.length === 0) return [`${book}已收悉。经审核，未发现需要修改的问题。`];
  return [`${book}已收悉。经审核，有关情况如下：`];
}

const numerals = ["一", "二", "三", "四"];

/** One part for each nature that occurs, findings numbered through in it. */
function findingParagraphs({ result: { findings }, forms }: Book): string[] {
  const asked = { error: "请核对后改正", warning: "请书面说明或改正", info: "供参考" } as const;
  const parts = (["error", "warning", "info"] as const)
    .map((severity) => ({ severity, own: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ own }) => own.length > 0);
  return parts.flatMap(({ severity, own }, part) => [
    `${numerals[part]}、${natureWords.zh[severity]}（${own.length}处，${asked[severity]}）`,
    ...own.map((finding, index) => `${index + 1}. ${sentence(finding, forms)}`),
  ]);
}

/** The sentence of a finding; where it does not name its form, the form comes first. */
function sentence(finding: Finding, forms: Book["forms"]): string {
  const words = render(finding, "zh");
  const form = formOf(finding, forms, "zh");
  return form === "" || words.includes("《") || words.includes(form) ? words : `${form}：${words}`;
}

function openQuestions({ result: { notChecked, findings } }: Book): string[] {
  if (notChecked.length === 0) return [];
  const natures = new Set(findings.map(({ severity }) => severity)).size;
  return [
    `${numerals[natures]}、未检查（${notChecked.length}项，不代表通过）`,
    ...notChecked.map((item, index) => `${index + 1}. ${notCheckedWords(item, "zh")}`),
  ];
}

function unaudited({ path, reason }: UnitResult): string {
  if (path === undefined) return "尚未收到你单位的预算公开表。";
  return `你单位报送的工作簿未能审核：${reason ?? ""}`;
}

function closing({ book, path }: UnitResult, deadline: string | undefined): string[] {
  const day = deadline === undefined ? "" : `于${dayWords(deadline)}前`;
  if (!book) return [`请${day}${path === undefined ? "报送" : "重新报送"}。`];
  if (book.result.findings.every(({ severity }) => severity === "info")) return [];
  return [`请${day}将修改后的工作簿和需说明事项的书面说明一并报来。如对以上意见有疑问，请与我们联系。`];
}

/** 2026-12-05 → 2026年12月5日. */
function dayWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

function indented(paragraph: string): string {
  return `    ${paragraph}`;
}

/** A letter as plain text. */
export function letterText({ title, paragraphs }: TextPage): string {
  return `${[title, "", ...paragraphs].join("\n")}\n`;
}
