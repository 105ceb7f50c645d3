import type { Piece, WrittenParagraph, WrittenSentence } from "./written-text";

/** What may stand between the words of a sentence; `undefined` says nothing. */
export type Part = Piece | number | readonly Piece[] | undefined;

/** Writes a sentence: sentence("income")`收入预算${income}${change}。` */
export function sentence(key: string) {
  return (words: TemplateStringsArray, ...parts: readonly Part[]): WrittenSentence => ({
    key,
    pieces: joined(words.flatMap((word, index) => [word, ...piecesOf(parts[index])])),
  });
}

/** Words and slots for use within a sentence. */
export function phrase(words: TemplateStringsArray, ...parts: readonly Part[]): Piece[] {
  return joined(words.flatMap((word, index) => [word, ...piecesOf(parts[index])]));
}

/** Phrases one after another with a mark between them. */
export function listed(phrases: readonly (readonly Piece[])[], mark: string): Piece[] {
  return phrases.flatMap((each, index) => (index === 0 ? [...each] : [mark, ...each]));
}

export function heading(key: string, words: string): WrittenParagraph {
  return { kind: "heading", sentences: [{ key, pieces: [words] }] };
}

/** A paragraph of the sentences that there are; none where there are none. */
export function paragraph(...sentences: readonly (WrittenSentence | undefined)[]): WrittenParagraph[] {
  const said = sentences.filter((each) => each !== undefined);
  return said.length === 0 ? [] : [{ kind: "body", sentences: said }];
}

function piecesOf(part: Part): readonly Piece[] {
  if (part === undefined) return [];
  if (typeof part === "number") return [String(part)];
  return Array.isArray(part) ? (part as readonly Piece[]) : [part as Piece];
}

/** Words that stand together are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === "string" && typeof last === "string") whole[whole.length - 1] = last + piece;
    else if (piece !== "") whole.push(piece);
  }
  return whole;
}
