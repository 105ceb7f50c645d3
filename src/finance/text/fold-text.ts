/**
 * One spelling for what people type in many: full-width and compatibility forms (NFKC), every space and
 * zero-width mark gone, one form of brackets, quotes and dashes, and the radicals that PDF readers put in place of
 * characters (⻋ for 车). Titles, labels and names are compared after folding; 《》 stay, since they mean a title.
 */
export function foldText(text: string): string {
  if (alreadyFolded.test(text)) return text;
  let folded = rememberedTexts.get(text);
  if (folded === undefined) {
    folded = "";
    for (const character of text) folded += foldCharacter(character);
    remember(text, folded);
  }
  return folded;
}

/** The labels of a book are compared by one reader after another; those of an earlier book are let go. */
const rememberedTexts = new Map<string, string>();
const mostRemembered = 4096;
const longestRemembered = 60;

function remember(text: string, folded: string): void {
  if (text.length > longestRemembered) return;
  if (rememberedTexts.size >= mostRemembered) rememberedTexts.clear();
  rememberedTexts.set(text, folded);
}

export interface FoldedText {
  readonly text: string;
  /** For each character (UTF-16 unit) of `text`, the index in the original of the character it comes from. */
  readonly origins: readonly number[];
}

/** Folds as `foldText` does and remembers where each character stood. */
export function foldWithMap(original: string): FoldedText {
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i += 1) origins.push(at);
    text += folded;
    at += character.length;
  }
  return { text, origins };
}

/** Han characters, ASCII letters and digits and plain marks: what folding leaves alone. */
const alreadyFolded = /^[\u4e00-\u9fff\w、。:;,.()%《》"'+/-]*$/;

const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = remembered.get(character);
  if (folded === undefined) {
    folded = "";
    for (const part of character.normalize("NFKC"))
      if (!unseen.test(part)) folded += oneForm.get(part) ?? part;
    remembered.set(character, folded);
  }
  return folded;
}

/** Spaces, controls, soft hyphens, zero-width and direction marks, variation selectors, Hangul fillers. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164]/u;

const forms: readonly (readonly [one: string, many: string])[] = [
  ["(", "[{〔【〖〘〚"],
  [")", "]}〕】〗〙〛"],
  ['"', "“”„‟″‶「」『』〝〞〟«»"],
  ["'", "‘’‚‛′‵`´"],
  ["-", "‐‑‒–—―−﹘─━➖"],
  ["~", "∼〜～"],
  ["·", "•∙⋅・‧●"],
];

/** Radicals of the supplement block that have no compatibility form of their own. */
const radicals: readonly (readonly [radical: string, character: string])[] = [
  ..."⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻑长⻒长",
].reduce<[string, string][]>((pairs, character, i, all) => {
  if (i % 2 === 0) pairs.push([character, all[i + 1]!]);
  return pairs;
}, []);

const oneForm: ReadonlyMap<string, string> = new Map([
  ...forms.flatMap(([one, many]) => [...many].map((form) => [form, one] as const)),
  ...radicals,
]);
