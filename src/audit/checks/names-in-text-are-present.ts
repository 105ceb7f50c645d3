import { certainOldNames } from "../../finance/classification/certain-old-names";
import { compareName } from "../../finance/classification/compare-name";
import { findByName } from "../../finance/classification/find-by-name";
import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import type { PathSubject } from "../../narrative/subjects/subject";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsAt, cellsOf, sameOnce } from "../text/said";

/** The text calls functional items by their present names (科目名称), not by former ones or in another spelling. */
export const namesInTextArePresent = defineCheck({
  id: "names-in-text-are-present",
  basis: ["B28"],
  severity: "info",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const statements = narrative.statements.filter(hasPath);
    const year = facts.year ?? narrative.year;
    const alone = year === undefined ? [] : oldNamesAlone(narrative, year);
    if (statements.length === 0 && alone.length === 0) return notApplicable("noCodes");
    return passedUnless(
      sameOnce([
        ...alone,
        ...statements.flatMap((statement) => {
          const found = otherName(statement.subject, year);
          if (!found) return [];
          return [
            {
              messageId: found.isFormer ? "oldName" : "spelling",
              cells: cellsOf(statement),
              data: { printed: found.printed, present: found.present },
              identity: [found.printed],
            },
          ];
        }),
      ]),
    );
  },
});

/** What makes an old name right: the sentence speaks of the years when it was in use, or of the change itself. */
const speaksOfThen = /(?:原|旧|曾|20[01]\d年)[^。；]{0,12}$/;

/** Old names of whole words, without the path of their item (科目路径) around them. */
function oldNamesAlone({ sheets }: Narrative, year: number): Breach[] {
  const known = new Map(certainOldNames(year).map(({ printed, present }) => [printed, present] as const));
  if (known.size === 0) return [];
  const names = new RegExp(`(?:${[...known.keys()].join("|")})(?![”"]?[（(][类款项])`, "g");
  return sheets.flatMap(({ name: sheet, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(names)].flatMap(({ 0: printed, index }): Breach[] => {
        if (speaksOfThen.test(paragraph.text.slice(0, index))) return [];
        const data = { printed, present: known.get(printed)! };
        const cells = cellsAt(paragraph, index, sheet);
        return [{ messageId: "oldName", cells, data, identity: [printed] }];
      }),
    ),
  );
}

function hasPath(statement: Statement): statement is Statement & { readonly subject: PathSubject } {
  return statement.subject?.kind === "path";
}

/**
 * Looked for level by level under what the names above it lead to; what the list lacks is passed over. 支出 may stand
 * behind the level instead: 一般公共服务（类）支出.
 */
function otherName(
  { names }: PathSubject,
  year: number | undefined,
): { printed: string; present: string; isFormer: boolean } | undefined {
  let parent: string | undefined;
  for (const [index, printed] of names.entries()) {
    const within = { level: index + 1, ...(parent === undefined ? {} : { parent }) };
    const found = findByName(printed, "functional", within);
    if (found.length !== 1) return undefined;
    const { code } = found[0]!;
    const compared = compareName(code, "functional", year, printed);
    const isOther = compared.kind === "oldName" || compared.kind === "variant";
    if (isOther && compared.present !== `${printed}支出`)
      return { printed, present: compared.present, isFormer: compared.kind === "oldName" };
    parent = code;
  }
  return undefined;
}
