import { toYuan, type AmountUnit } from "../finance/money/unit";
import type { Fact, Facts } from "../templates/facts";
import { agrees, compareWithFact } from "./agreement";
import { declaresUnit } from "./declared-unit";
import type { Figure } from "./figure";
import { FactFinder } from "./find-fact";
import { readLead } from "./lead";
import { readFigures } from "./read-figures";
import { findSubject } from "./subjects/find-subject";
import type { Subject } from "./subjects/subject";
import type { Paragraph, TextSheet } from "./text-sheet";

/** An amount that a text prints without any unit, told by the form that holds it. */
export interface BareAmount {
  readonly sheet: string;
  readonly figure: Figure;
  readonly subject: Subject;
  /** The unit in which it is the form's amount. */
  readonly unit: AmountUnit;
}

const unitsOfText: readonly AmountUnit[] = ["tenThousandYuan", "yuan"];

/**
 * Numbers without a unit that stand after the name of a quantity and are, in 万元 or in 元, what the forms hold of it
 * (财政拨款收入234.57，). Only numbers printed with decimals or separators: a bare 3 may be anything.
 */
export function bareAmounts(sheets: readonly TextSheet[], facts: Facts): BareAmount[] {
  const finder = new FactFinder(facts);
  return sheets
    .filter((sheet) => !declaresUnit(sheet))
    .flatMap(({ name, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        bareNumbers(paragraph).flatMap(({ figure, lead }) => {
          const subject = findSubject(readLead(lead).phrase);
          const unit = subject && unitInForms(figure, factsOf(subject, finder));
          return unit ? [{ sheet: name, figure, subject, unit }] : [];
        }),
      ),
    );
}

function bareNumbers(paragraph: Paragraph): { readonly figure: Figure; readonly lead: string }[] {
  const figures = readFigures(paragraph);
  return figures.flatMap((figure, i) => {
    const isBare = figure.kind === "number" || (figure.kind === "amount" && figure.missing === "unit");
    if (!isBare || !/[.,]/.test(figure.text)) return [];
    const before = figures[i - 1]?.span.end ?? 0;
    return [{ figure, lead: paragraph.text.slice(before, figure.span.start) }];
  });
}

function factsOf(subject: Subject, finder: FactFinder): Fact[] {
  if (subject.kind === "named") return finder.ofNamed(subject);
  return subject.kind === "path" && subject.isComplete ? finder.ofPath(subject) : [];
}

function unitInForms(figure: Figure, facts: readonly Fact[]): AmountUnit | undefined {
  if (figure.value.isZero()) return undefined;
  return unitsOfText.find((unit) => {
    const printed: Figure = { ...figure, kind: "amount", unit, yuan: toYuan(figure.value, unit) };
    return facts.some((fact) => !fact.isUnreadable && agrees(compareWithFact(printed, fact)));
  });
}
