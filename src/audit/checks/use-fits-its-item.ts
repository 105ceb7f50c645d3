import { nameKey } from "../../finance/classification/name-key";
import type { Statement } from "../../narrative/statement";
import type { PathSubject } from "../../narrative/subjects/subject";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, subjectName } from "../text/said";
import { usesOfItems } from "../text/uses-of-items";

/** What an item's money is mainly used for (主要用于) fits the item: 住房公积金 does not pay 医疗保险. */
export const useFitsItsItem = defineCheck({
  id: "use-fits-its-item",
  basis: ["J20"],
  severity: "warning",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const uses = usesIn(narrative.statements);
    if (uses.length === 0) return notApplicable("noUses");
    const items = new Map(
      uses.flatMap(({ subject }) => namesOf(subject).map((key) => [key, subject] as const)),
    );
    return passedUnless(sameOnce(uses.flatMap((use) => wrongUse(use, items))));
  },
});

interface StatedUse {
  readonly statement: Statement;
  readonly subject: PathSubject;
  readonly use: string;
}

const mainUse = /主要用于:?([^。;,]+)/;

/** The use that each paragraph states of the item it opens with. */
function usesIn(statements: readonly Statement[]): StatedUse[] {
  const seen = new Set<Statement["figure"]["paragraph"]>();
  return statements.flatMap((statement) => {
    const { subject, figure } = statement;
    if (subject?.kind !== "path" || seen.has(figure.paragraph)) return [];
    seen.add(figure.paragraph);
    const use = mainUse.exec(figure.paragraph.text)?.[1];
    return use === undefined ? [] : [{ statement, subject, use }];
  });
}

function wrongUse({ statement, subject, use }: StatedUse, items: ReadonlyMap<string, PathSubject>): Breach[] {
  const own = subject.names.at(-1)!;
  const other = useOfOtherKind(own, use) ?? nameOfAnother(subject, use, items);
  if (other === undefined) return [];
  return [
    {
      messageId: "useOfAnother",
      cells: cellsOf(statement),
      data: { subject: subjectName(statement), use, other },
      identity: [subject.id, use],
    },
  ];
}

/** The use speaks in the words of another kind of item, and not in those of its own. */
function useOfOtherKind(own: string, use: string): string | undefined {
  const kind = usesOfItems.find(({ item }) => item.test(own));
  if (!kind || kind.words.test(use)) return undefined;
  return usesOfItems.find(({ words }) => words.test(use))?.words.exec(use)?.[0];
}

/** The use is the very name of another item of the text: the sentence above was copied. */
function nameOfAnother(
  subject: PathSubject,
  use: string,
  items: ReadonlyMap<string, PathSubject>,
): string | undefined {
  const key = nameKey(use);
  return namesOf(subject).includes(key) ? undefined : items.get(key)?.names.at(-1);
}

/** 项 alone, or with its 款 before it. */
function namesOf({ names }: PathSubject): string[] {
  return [names.slice(-1), names.slice(-2)].map((some) => nameKey(some.join("")));
}
