import { isHeading, ordinalOf } from "./outline";
import type { Paragraph, TextSheet } from "./text-sheet";

/** The parts of a published book beside its tables, in the order of its contents page. */
export const bookParts = [
  "cover",
  "contents",
  "functions",
  "organisation",
  "terms",
  "explanation",
  "otherNotes",
  "projectNotes",
] as const;

/** 封面, 目录, 主要职能, 机构设置, 名词解释, 编制说明 or 决算说明, 其他相关情况说明, 项目经费情况说明. */
export type BookPart = (typeof bookParts)[number];

/** Where a part stands: rows of one sheet, zero-based and inclusive. */
export interface PartPlace {
  readonly part: BookPart;
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** More stands there than headings. */
  readonly hasContents: boolean;
}

/** What a heading calls each part; the first that fits is meant. */
const headingOf: readonly (readonly [part: BookPart, heading: RegExp])[] = [
  ["functions", /主要职能|主要职责|单位职能/],
  ["organisation", /机构设置|单位构成/],
  ["terms", /名词解释/],
  ["projectNotes", /项目经费情况/],
  ["otherNotes", /其他(?:相关|重要)/],
  ["explanation", /说明$|情况$/],
];

/** A title stands among the first paragraphs of its sheet. */
const titleParagraphs = 3;

/**
 * The parts of a book (主要职能、机构设置、名词解释…) by the headings of its text sheets, wherever they stand: some
 * books give each part a sheet, some print all of them on one.
 */
export function partsOfBook(sheets: readonly TextSheet[]): PartPlace[] {
  return sheets.flatMap(partsOn);
}

function partsOn(sheet: TextSheet): PartPlace[] {
  const { name, paragraphs } = sheet;
  return startsIn(sheet).map(({ part, at }, index, starts) => {
    const end = starts[index + 1]?.at ?? paragraphs.length;
    const last = end < paragraphs.length ? rowOf(paragraphs[end]) - 1 : lastRowOf(paragraphs.at(-1));
    return {
      part,
      sheet: name,
      from: rowOf(paragraphs[index === 0 ? 0 : at]),
      to: Math.max(last, rowOf(paragraphs[at])),
      hasContents: sheet.kind !== "explanation" || paragraphs.slice(at, end).some(isBody),
    };
  });
}

/** Where another part begins. A sheet whose headings say nothing is what its name says, or else explanation text. */
function startsIn({ name, kind, paragraphs }: TextSheet): { part: BookPart; at: number }[] {
  if (kind === "contents") return [{ part: "contents", at: 0 }];
  const starts: { part: BookPart; at: number }[] = [];
  paragraphs.forEach((paragraph, at) => {
    const part = partBegunBy(paragraph, at);
    const isAnother = part && part !== starts.at(-1)?.part;
    // 一、…情况说明 within 其他相关情况说明 is a section of it; 第三部分 is not.
    const isSection = part === "explanation" && at > 0 && ordinalOf(paragraph.text)?.level !== 0;
    if (isAnother && !(isSection && starts.length > 0)) starts.push({ part, at });
  });
  if (starts.length > 0) return starts;
  return [{ part: partCalled(name.trim()) ?? kind, at: 0 }];
}

function partBegunBy(paragraph: Paragraph, at: number): BookPart | undefined {
  if (!isHeading(paragraph)) return undefined;
  const ordinal = ordinalOf(paragraph.text);
  const isMainHeading = ordinal ? ordinal.level <= 1 : at < titleParagraphs;
  return isMainHeading ? partCalled(paragraph.text) : undefined;
}

function partCalled(heading: string): BookPart | undefined {
  return headingOf.find(([, pattern]) => pattern.test(heading))?.[0];
}

/** A list of headings alone is the contents page of a part, not the part. */
function isBody(paragraph: Paragraph, at: number): boolean {
  return !isHeading(paragraph) || (at > 0 && ordinalOf(paragraph.text) === undefined);
}

function rowOf(paragraph: Paragraph | undefined): number {
  return (paragraph?.lines[0]?.line ?? 1) - 1;
}

function lastRowOf(paragraph: Paragraph | undefined): number {
  return (paragraph?.lines.at(-1)?.line ?? 1) - 1;
}
