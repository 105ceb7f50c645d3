import { unitWords, type AmountUnit } from "../../finance/money/unit";
import { declaresUnit } from "../../narrative/declared-unit";
import type { LostTenThousand } from "../../narrative/lost-ten-thousands";
import type { Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { cellsOf, sameOnce, shownAs, subjectName } from "../text/said";

/**
 * Each amount of the text carries its whole unit and each rate its sign (计量单位、百分号齐全): not “1万。”, not “增长 13.95。”,
 * not 200元 where 200万元 is meant.
 */
export const unitsArePrinted = defineCheck({
  id: "units-are-printed",
  basis: ["J19"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.statements.length === 0) return notChecked("noText");
    const units = new Map(narrative.bareAmounts.map(({ figure, unit }) => [figure, unit]));
    const declared = new Set(narrative.sheets.filter(declaresUnit).map(({ name }) => name));
    const unread = narrative.bareAmounts.filter(({ figure }) => figure.kind === "number");
    return passedUnless([
      ...narrative.statements
        .filter(({ figure, sheet }) => figure.missing !== "unit" || !declared.has(sheet))
        .flatMap((statement) =>
          missingIn(statement, statement.role === "limit", units.get(statement.figure)),
        ),
      ...unread.flatMap((bare) => missingIn(bare, false, bare.unit)),
      ...sameOnce(narrative.lostTenThousands.map(tenThousandMissing)),
    ]);
  },
});

function missingIn(
  said: Pick<Statement, "figure" | "subject" | "sheet">,
  isLimit: boolean,
  likely: AmountUnit | undefined,
): Breach[] {
  const { figure, subject } = said;
  const { kind, text, paragraph, span } = figure;
  const missing = kind === "number" ? "unit" : figure.missing;
  if (!missing) return [];
  return [
    {
      messageId: "missing",
      cells: cellsOf(said),
      data: {
        subject: subjectName(said),
        printed: text,
        missing: missing === "unit" ? undefined : missing,
        likely: likely && unitWords[likely],
        sentence: paragraph.text.slice(Math.max(0, span.start - 20), span.end + 1),
      },
      identity: [subject?.id ?? "", missing, text],
      ...(isLimit ? { severity: "info" as const } : {}),
    },
  ];
}

function tenThousandMissing({ statement, meant, beside, isPart }: LostTenThousand): Breach {
  const { text, yuan } = statement.figure;
  const meantYuan = meant.figure.yuan!;
  const amount = shownAs(meant.figure, meantYuan);
  return {
    messageId: isPart ? "tenThousandMissingInPart" : "tenThousandMissing",
    cells: cellsOf(statement),
    data: {
      subject: subjectName(statement),
      word: statement.role === "change" ? statement.direction?.word : undefined,
      printed: text,
      meant: amount,
      ...(isPart
        ? { whole: subjectName(beside[0]!), total: beside[0]!.figure.text }
        : { beside: beside.map(({ figure }) => figure.text) }),
    },
    identity: [statement.subject?.id ?? "", text, "tenThousand"],
    actual: shownAs(statement.figure, yuan!),
    expected: amount,
    difference: shownAs(meant.figure, yuan!.minus(meantYuan)),
  };
}
