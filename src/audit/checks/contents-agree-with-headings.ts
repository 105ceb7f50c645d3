import { isHeading, ordinalOf } from "../../narrative/outline";
import type { Paragraph, TextSheet } from "../../narrative/text-sheet";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt } from "../text/said";

/** A heading of the text reads as its contents say (目录与正文标题一致): one hint for each that differs. */
export const contentsAgreeWithHeadings = defineCheck({
  id: "contents-agree-with-headings",
  basis: ["B29"],
  severity: "info",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const outlines = narrative.sheets.map((sheet) => ({ sheet, ...outlineOf(sheet) }));
    const withContents = outlines.filter(({ contents, body }) => contents.size > 0 && body.size > 0);
    if (withContents.length === 0) return notApplicable("noContents");
    return passedUnless(
      withContents.flatMap(({ sheet, contents, body }) =>
        [...contents].flatMap(([place, entry]) => {
          const heading = body.get(place);
          if (!heading || titleKey(heading.title) === titleKey(entry.title)) return [];
          return [
            {
              messageId: "differs",
              cells: [heading, entry].flatMap(({ paragraph }) => cellsAt(paragraph, 0, sheet.name)),
              data: { inContents: entry.title, inText: heading.title },
              identity: [sheet.name.trim(), place],
            },
          ];
        }),
      ),
    );
  },
});

interface Heading {
  readonly title: string;
  readonly paragraph: Paragraph;
}

interface Outline {
  /** Headings by their ordinals: `3/1` is 第三部分 一、. */
  readonly contents: ReadonlyMap<string, Heading>;
  readonly body: ReadonlyMap<string, Heading>;
}

/** The contents (目录) of a text that carries them, and the headings that follow when the parts begin anew. */
function outlineOf({ paragraphs }: TextSheet): Outline {
  const contents = new Map<string, Heading>();
  const body = new Map<string, Heading>();
  const start = paragraphs.findIndex(({ text }) => text === "目录");
  let headings = contents;
  let part = 0;
  for (let i = start + 1; start >= 0 && i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i]!;
    const ordinal = ordinalOf(paragraph.text);
    if (!ordinal || ordinal.level > 1) continue;
    const rest = paragraph.text.slice(ordinal.text.length);
    if (ordinal.level === 0) {
      if (ordinal.value <= part) headings = body;
      part = ordinal.value;
    } else if (!isHeading(paragraph)) continue;
    // 第一部分： may stand on a line of its own above the title.
    const title = rest === "" ? (paragraphs[i + 1]?.text ?? "") : rest;
    const place = ordinal.level === 0 ? `${part}` : `${part}/${ordinal.value}`;
    if (!headings.has(place)) headings.set(place, { title, paragraph });
  }
  return { contents, body };
}

/** Dots and page numbers taken off, 年度 as 年. */
function titleKey(title: string): string {
  return title.replace(/[.·…\d]+$/, "").replaceAll("年度", "年");
}
