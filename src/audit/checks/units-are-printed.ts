import type { Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, subjectName } from "../text/said";

/** Each amount of the text carries its whole unit and each rate its sign (计量单位、百分号齐全): not “1万。”, not “增长 13.95。”. */
export const unitsArePrinted = defineCheck({
  id: "units-are-printed",
  number: "J19",
  title: { zh: "计量单位和百分号齐全", en: "Units and per-cent signs are printed" },
  basis: ["J19"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.statements.length === 0) return notChecked("noText");
    return passedUnless(narrative.statements.flatMap(missingUnit));
  },
});

function missingUnit(statement: Statement): Breach[] {
  const { figure } = statement;
  const { missing, text, paragraph, span } = figure;
  const isLimit = statement.role === "limit";
  if (!missing) return [];
  return [
    {
      messageId: "missing",
      cells: cellsOf(statement),
      data: {
        subject: subjectName(statement),
        printed: text,
        missing: missing === "unit" ? undefined : missing,
        sentence: paragraph.text.slice(Math.max(0, span.start - 20), span.end + 1),
      },
      identity: [statement.subject?.id ?? "", missing, text],
      ...(isLimit ? { severity: "info" as const } : {}),
    },
  ];
}
