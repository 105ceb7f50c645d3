import { say } from "./say";
import type { Slot } from "./slot";

/** Words, and what is filled in between them. */
export type Piece = string | Slot;

/** One sentence: one cell of the live text. */
export interface WrittenSentence {
  /** Stable from one writing to the next. */
  readonly key: string;
  readonly pieces: readonly Piece[];
}

export interface WrittenParagraph {
  readonly kind: "heading" | "body";
  readonly sentences: readonly WrittenSentence[];
}

/** An explanation text (编制说明、决算说明) before it is said: as plain text, or as formulas over a 取数 sheet. */
export interface WrittenText {
  /** What the sheet is called. */
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

/** The words of a sentence. */
export function sentenceText({ pieces }: WrittenSentence): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : say(piece))).join("");
}

/** The text to paste into a document: a line for each paragraph, set in by two characters. */
export function plainText({ title, paragraphs }: WrittenText): string {
  const lines = paragraphs.map(({ kind, sentences }) => {
    const line = sentences.map(sentenceText).join("");
    return kind === "heading" ? line : `　　${line}`;
  });
  return `${[title, ...lines].join("\n")}\n`;
}

/** Every slot of a text, each once, those it rests on before it. */
export function slotsOf({ paragraphs }: WrittenText): Slot[] {
  const slots = new Map<string, Slot>();
  const add = (slot: Slot) => {
    restsOn(slot).forEach(add);
    if (!slots.has(slot.key)) slots.set(slot.key, slot);
  };
  for (const { sentences } of paragraphs)
    for (const { pieces } of sentences) for (const piece of pieces) if (typeof piece !== "string") add(piece);
  return [...slots.values()];
}

/** The amounts a slot is reckoned from. */
export function restsOn(slot: Slot): readonly Slot[] {
  switch (slot.kind) {
    case "change":
    case "reason":
      return [slot.now, slot.base];
    case "share":
      return [...slot.list, slot.part, slot.whole];
    case "completion":
    case "comparison":
      return [slot.executed, slot.budget];
    default:
      return [];
  }
}
