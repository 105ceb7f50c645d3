import type { Figure } from "./figure";
import { takeMeasure } from "./measure";
import { findSubject, otherSubject } from "./subjects/find-subject";
import type { Subject } from "./subjects/subject";

/** Names in one row and figures in another (货物、服务采购分别为30万元、58万元): the subject of each figure. */
export type RowOfNames = ReadonlyMap<Figure, Subject>;

/** 货物、工程、服务采购分别为…: names and amounts in two rows. */
const respectively = /分别(?:为|是|达到|达|约|占[^,。;]*)?$/;
const between = /^[、,]?(?:和|及|以及)?$/;

/** Whether the words before a figure say that it is the first of a row that goes with a row of names. */
export function opensRow(words: string): boolean {
  return respectively.test(words);
}

/** The words before a figure of a row as they would stand before it alone. */
export function withoutRow(words: string): string {
  return words.replace(/分别(?=[^分]*$)/, "");
}

/**
 * Gives each figure of a row its subject: the names before 分别, or those of the row before where there are none
 * (分别占90%、10%).
 *
 * @param figures - The figures from the first of the row on.
 * @returns `undefined` where the names are not as many as the figures.
 */
export function rowOfNames(
  words: string,
  figures: readonly Figure[],
  before: RowOfNames | undefined,
): RowOfNames | undefined {
  const row = figuresInRow(figures);
  const named = words
    .replace(respectively, "")
    .split(/[,;:。]/)
    .at(-1)!;
  const subjects = named === "" ? [...(before?.values() ?? [])] : subjectsIn(named, row.length);
  if (row.length < 2 || subjects.length !== row.length) return undefined;
  return new Map(row.map((figure, i) => [figure, subjects[i]!]));
}

function figuresInRow(figures: readonly Figure[]): Figure[] {
  const [first] = figures;
  if (!first) return [];
  const end = figures.findIndex((figure, i) => {
    const previous = figures[i - 1];
    if (!previous) return false;
    const gap = first.paragraph.text.slice(previous.span.end, figure.span.start);
    return figure.kind !== first.kind || !between.test(gap);
  });
  return figures.slice(0, end < 0 ? figures.length : end);
}

/** The last two names may be joined by 和, which also stands within names (社会保障和就业支出). */
function subjectsIn(words: string, count: number): Subject[] {
  const names = words.split("、");
  const all =
    names.length === count ? names : [...names.slice(0, -1), ...names.at(-1)!.split(/以及|和|及|与/)];
  return all.flatMap((name) => {
    const { rest } = takeMeasure(name.replace(/(?:20\d\d年(?:度)?)/, ""));
    return findSubject(rest) ?? otherSubject(rest) ?? [];
  });
}
