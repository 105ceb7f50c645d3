/** Which way a comparison points. */
export type DirectionKind = "increase" | "decrease" | "same" | "greater" | "smaller" | "equal";

export interface Direction {
  readonly kind: DirectionKind;
  /** As printed: 增长, 下降…. */
  readonly word: string;
}

const words: Readonly<Record<DirectionKind, readonly string[]>> = {
  increase: ["增加", "增长", "上升", "提高", "上涨", "增幅", "多支出", "净增", "增收", "增支", "增"],
  decrease: [
    "减少",
    "下降",
    "降低",
    "压减",
    "缩减",
    "压缩",
    "回落",
    "降幅",
    "减幅",
    "核减",
    "净减",
    "减收",
    "减支",
    "减",
    "降",
  ],
  same: ["基本持平", "持平", "一致", "相同", "保持不变"],
  greater: ["大于", "高于", "多于"],
  smaller: ["小于", "低于", "少于"],
  equal: ["等于"],
};

const kindOfWord: ReadonlyMap<string, DirectionKind> = new Map(
  (Object.keys(words) as DirectionKind[]).flatMap((kind) => words[kind].map((word) => [word, kind] as const)),
);
/** Every word of some kinds, as alternatives of a pattern. */
export function directionWords(...kinds: readonly DirectionKind[]): string {
  return kinds.flatMap((kind) => words[kind]).join("|");
}

/** Which way a word points: 下降 down. */
export function kindOfDirection(word: string): DirectionKind | undefined {
  return kindOfWord.get(word);
}

/** 增 and 减 alone are such words only after what is compared (较上年增), not in 新增 and 税收减免. */
const isWhole = (word: string) => word.length > 1;
const afterBase = "(?<=^|[,;。、]|年|年度|数|算|期|同比|相比)";
const wholeWords = [...kindOfWord.keys()].filter(isWhole).join("|");
const shortWords = [...kindOfWord.keys()].filter((word) => !isWhole(word)).join("|");
const atEnd = new RegExp(`(${wholeWords}|${afterBase}(?:${shortWords}))(?:了|约|额|率|幅度)?(?:为|达)?$`);
const comparing = new RegExp(`(?<!主要)(${wholeWords})`);

/** The direction word a lead ends in (比2024年预算增加|107.62万元), if it ends in one. */
export function endsInDirection(lead: string): Direction | undefined {
  return direction(atEnd.exec(lead));
}

/** The lead without the direction word it ends in. */
export function withoutDirection(lead: string): string {
  return lead.replace(atEnd, "");
}

/** The first direction word in a clause. */
export function firstDirection(clause: string): (Direction & { readonly at: number }) | undefined {
  const match = comparing.exec(clause);
  const found = direction(match);
  return match && found ? { ...found, at: match.index } : undefined;
}

function direction(match: RegExpExecArray | null): Direction | undefined {
  const word = match?.[1];
  const kind = word === undefined ? undefined : kindOfWord.get(word);
  return word !== undefined && kind ? { kind, word } : undefined;
}
