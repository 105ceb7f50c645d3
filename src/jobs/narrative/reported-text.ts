import { isQuantity } from "../../narrative/figure";
import { subjectName } from "../../audit/text/said";
import type { Binding } from "../../narrative/binding";
import type { Narrative } from "../../narrative/narrative";
import type { Paragraph } from "../../narrative/text-sheet";
import type { FigureBinding, PrintedSpan, ReportedFigure, ReportedParagraph } from "./narrative-report";

/** The paragraphs of the explanation sheets with their figures, and what each figure rests on, as plain data. */
export function reportedText({ sheets, bindings }: Narrative): {
  readonly paragraphs: readonly ReportedParagraph[];
  readonly figures: readonly ReportedFigure[];
} {
  const texts = sheets
    .filter(({ kind }) => kind === "explanation")
    .flatMap(({ name, paragraphs }) => paragraphs.map((paragraph) => ({ name, paragraph })));
  const numberOf = new Map(texts.map(({ paragraph }, index) => [paragraph, index]));
  const idOf = new Map(bindings.map(({ statement }, id) => [statement, id]));
  const figures = bindings.map((binding, id): ReportedFigure => {
    const { figure } = binding.statement;
    return {
      id,
      text: figure.text,
      kind: figure.kind === "rate" ? "rate" : "amount",
      subject: subjectName(binding.statement),
      paragraph: numberOf.get(figure.paragraph)!,
      span: figure.paragraph.printedSpan(figure.span),
      binding: bindingOf(binding, idOf),
    };
  });
  const paragraphs = texts.map(({ name, paragraph }, index): ReportedParagraph => {
    const { cell, line } = paragraph.originAt(0);
    return {
      sheet: name,
      cell: cell ?? { sheet: name, row: line - 1, column: 0 },
      text: paragraph.printed,
      sentences: sentencesOf(paragraph),
      figures: figures.filter((figure) => figure.paragraph === index).map(({ id }) => id),
    };
  });
  return { paragraphs, figures: figures.filter(({ id }) => isQuantity(bindings[id]!.statement.figure)) };
}

function bindingOf(
  { statement, fact, agreement, derivation, reason }: Binding,
  idOf: ReadonlyMap<Binding["statement"], number>,
): FigureBinding {
  if (statement.role === "limit") return { kind: "limit" };
  if (fact && agreement)
    return { kind: "cell", cell: fact.cell, agreement: agreement.kind, expected: agreement.expected };
  if (derivation) {
    const from = derivation.from.flatMap((source) => idOf.get(source) ?? []);
    return { kind: "derived", how: derivation.kind, from, cell: derivation.fact?.cell ?? null };
  }
  return { kind: "unexplained", reason: reason ?? "noSubject" };
}

/** Sentences end at 。; what follows the last is one too. */
function sentencesOf(paragraph: Paragraph): PrintedSpan[] {
  const { printed } = paragraph;
  return [...printed.matchAll(/[^。]+。?/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
