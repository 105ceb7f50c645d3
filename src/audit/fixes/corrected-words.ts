import type { ChangeStatement } from "../../narrative/change-statements";
import type { Paragraph } from "../../narrative/text-sheet";
import { measureWords } from "../words/measure-words";
import { expected } from "./corrected-figures";
import { isAt, isQuoted, type TextCorrection, type TextCorrector } from "./text-correction";

const opposites: ReadonlyMap<string, string> = new Map(
  [
    ["增加", "减少"],
    ["增长", "下降"],
    ["上升", "下降"],
    ["提高", "降低"],
    ["大于", "小于"],
    ["高于", "低于"],
    ["多于", "少于"],
  ].flatMap(([up, down]) => [[up!, down!], ...(up === "上升" ? [] : [[down!, up!] as const])]) as [
    string,
    string,
  ][],
);

/** A direction word that its amounts contradict becomes its opposite, in front of the amount and of the rate. */
export const oppositeDirections: TextCorrector = (finding, { narrative }) =>
  narrative.changes
    .filter(
      ({ paragraph, span, sheet, direction }) =>
        isAt(finding, paragraph, span.start, sheet) && direction.word === finding.data["word"],
    )
    .flatMap(turned);

/** The direction words of a change become their opposites. */
export function turned({ paragraph, span, direction, change, rate }: ChangeStatement): TextCorrection[] {
  const figures = [change, rate].flatMap((statement) => statement ?? []);
  if (figures.length === 0) return wordBefore(paragraph, direction.word, span.end, span.start);
  return figures.flatMap(({ figure, direction: own }) =>
    own ? wordBefore(paragraph, own.word, figure.span.start, figure.span.start - 12) : [],
  );
}

function wordBefore(paragraph: Paragraph, word: string, end: number, from: number): TextCorrection[] {
  const opposite = opposites.get(word);
  const start = paragraph.text.slice(0, end).lastIndexOf(word);
  return opposite !== undefined && start >= Math.max(from, 0)
    ? [{ paragraph, span: { start, end: start + word.length }, after: opposite }]
    : [];
}

/** A completion names the budget that fits it; where none does, it becomes that of the budget it names. */
export const completionsOfNamedBudget: TextCorrector = (finding, { narrative }) => {
  const { fittingMeasure, baseName } = finding.data;
  return narrative.completions
    .map(({ rate }) => rate)
    .filter((rate) => isQuoted(finding, rate))
    .flatMap((rate): readonly TextCorrection[] => {
      if (typeof fittingMeasure !== "string" || typeof baseName !== "string")
        return finding.messageId === "completionDiffers" ? expected(rate, finding.data["expected"]) : [];
      const { paragraph, span } = rate.figure;
      const start = paragraph.text.slice(0, span.start).lastIndexOf(baseName);
      if (start < 0) return [];
      const after = measureWords(fittingMeasure, "zh");
      return [{ paragraph, span: { start, end: start + baseName.length }, after }];
    });
};

/** 。。 becomes 。 and ，。 the mark that ends the sentence. */
export const marksOnce: TextCorrector = (finding, { narrative }) =>
  narrative.leftovers
    .filter(
      ({ kind, paragraph, span, sheet }) =>
        kind === "doubledMark" && isAt(finding, paragraph, span.start, sheet),
    )
    .map(({ paragraph, span }) => {
      const marks = paragraph.text.slice(span.start, span.end);
      return { paragraph, span, after: marks.includes("。") ? "。" : "，" };
    });

/** A former name, or one in another spelling, becomes the present one. */
export const presentNames: TextCorrector = (finding, { narrative }) => {
  const { printed, present } = finding.data;
  if (typeof printed !== "string" || typeof present !== "string") return [];
  const paragraphs = new Map(
    narrative.statements
      .filter(({ subject }) => subject?.kind === "path" && subject.names.includes(printed))
      .map(({ figure, sheet }) => [figure.paragraph, sheet]),
  );
  return [...paragraphs].flatMap(([paragraph, sheet]) => {
    const start = paragraph.text.indexOf(printed);
    return start >= 0 && isAt(finding, paragraph, start, sheet)
      ? [{ paragraph, span: { start, end: start + printed.length }, after: present }]
      : [];
  });
};
