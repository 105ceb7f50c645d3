import { compareName } from "../../finance/classification/compare-name";
import { findByName } from "../../finance/classification/find-by-name";
import type { Statement } from "../../narrative/statement";
import type { PathSubject } from "../../narrative/subjects/subject";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce } from "../text/said";

/** The text calls functional items by their present names (科目名称), not by former ones or in another spelling. */
export const namesInTextArePresent = defineCheck({
  id: "names-in-text-are-present",
  number: "B28",
  basis: ["B28"],
  severity: "info",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const statements = narrative.statements.filter(hasPath);
    if (statements.length === 0) return notApplicable("noCodes");
    return passedUnless(
      sameOnce(
        statements.flatMap((statement) => {
          const found = otherName(statement.subject, facts.year ?? narrative.year);
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
      ),
    );
  },
});

function hasPath(statement: Statement): statement is Statement & { readonly subject: PathSubject } {
  return statement.subject?.kind === "path";
}

/** Looked for level by level under what the names above it lead to; what the list lacks is passed over. */
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
    if (compared.kind === "oldName" || compared.kind === "variant")
      return { printed, present: compared.present, isFormer: compared.kind === "oldName" };
    parent = code;
  }
  return undefined;
}
