import { foldedBlank } from "../write/slot";
import { parsePath } from "./subject-path";
import type { NamedSubject, OtherSubject, Subject, SubjectDefinition } from "./subject";
import { threeBudgets } from "./three-budgets";
import { threePublic } from "./three-public";
import { totals } from "./totals";
import { withoutTable } from "./without-table";

export const subjects: readonly SubjectDefinition[] = [
  ...totals,
  ...threeBudgets,
  ...threePublic,
  ...withoutTable,
];

const endings = subjects.map((definition) => ({
  subject: { kind: "named", id: definition.id, definition } satisfies NamedSubject,
  ending: new RegExp(`(?:${definition.phrase.source})(?:科目)?(?:共有|共|总计|合计|总额|总数|小计|类)?$`),
}));

/** A listed quantity by its id. */
export function namedSubject(id: string): NamedSubject | undefined {
  return endings.find(({ subject }) => subject.id === id)?.subject;
}

/** 上年结转结余的一般公共预算收入, 使用上年结转资金安排的项目支出: carried over, and no part of what is listed by that name. */
const carriedOver = /结转(?:和?结余)?(?:资金)?(?:安排)?的?$/;

/** The words looked at before a figure; names of subjects are shorter. */
const longestPhrase = 120;

/**
 * The subject a phrase ends in: a path of 类, 款, 项, or the listed quantity whose phrase matches longest.
 *
 * @returns `undefined` when the phrase ends in nothing known.
 */
export function findSubject(phrase: string): Subject | undefined {
  const tail = phrase.slice(-longestPhrase);
  const path = parsePath(tail);
  if (path) return path;
  let longest: Subject | undefined;
  let length = 0;
  for (const { subject, ending } of endings) {
    const match = ending.exec(tail);
    if (match && match[0].length > length && !carriedOver.test(tail.slice(0, match.index))) {
      longest = subject;
      length = match[0].length;
    }
  }
  return longest;
}

/** 年初预算为【年初预算数】: what still waits for its figure is no name of the next. */
const endsInBlank = new RegExp(`${foldedBlank.source}$`);

/** A phrase that no list knows, as a subject of its own: the last words before the figure. */
export function otherSubject(phrase: string): OtherSubject | undefined {
  const name = phrase
    .slice(-longestPhrase)
    .split(/[,。;:"]|其中|20\d\d年(?:度)?/)
    .at(-1)!
    .replace(
      /^(?:、|\d{1,2}[.、]|\(\d{1,2}\)|\([一二三四五六七八九十]+\)|\(含\)|以上|以下|包括|和|及|与|的)+/,
      "",
    )
    .replace(/类$/, "");
  const isNamed = /[\u4e00-\u9fff]{2}/.test(name) && !endsInBlank.test(name);
  return isNamed ? { kind: "other", id: `other:${name}`, name } : undefined;
}
