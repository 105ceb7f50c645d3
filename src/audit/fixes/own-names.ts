import { organisationMentions } from "../../narrative/organisation-mentions";
import { plainOrganisation } from "../text/plain-organisation";
import { isAt, type TextCorrector } from "./text-correction";

/** 本部门 in the book of a unit becomes 本单位, and the other way round. */
export const ownWords: TextCorrector = (finding, { narrative }) => {
  const { word, expected } = finding.data;
  if (typeof word !== "string" || typeof expected !== "string") return [];
  return narrative.sheets
    .filter(({ kind }) => kind === "explanation")
    .flatMap(({ name, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        [...paragraph.text.matchAll(wordAlone(word, expected))]
          .filter(({ index }) => isAt(finding, paragraph, index, name))
          .map(({ index }) => ({
            paragraph,
            span: { start: index, end: index + word.length },
            after: expected,
          })),
      ),
    );
};

/** 本部门（单位）, 本部门和所属单位: where the other stands beside it, both are meant. */
function wordAlone(word: string, other: string): RegExp {
  return new RegExp(`${word}(?![^,。;]{0,4}${other.slice(1)})`, "g");
}

/** The name of another organisation becomes the book's own. */
export const ownName: TextCorrector = (finding, { narrative }) => {
  const { printed, expected } = finding.data;
  if (typeof printed !== "string" || typeof expected !== "string") return [];
  return organisationMentions(narrative.sheets)
    .filter(({ name, paragraph, at, sheet }) => name === printed && isAt(finding, paragraph, at, sheet))
    .map(({ paragraph, at }) => ({
      paragraph,
      span: { start: at, end: at + printed.length },
      after: plainOrganisation(expected),
    }));
};
