import type { ThreePublicCount } from "../templates/three-public/counts";
import type { Figure } from "./figure";

/** A count a text states of the three public expenses: 国内公务接待12批次. */
export interface CountStatement {
  readonly kind: ThreePublicCount;
  readonly figure: Figure;
}

interface Wording {
  readonly kind: ThreePublicCount;
  readonly counted: RegExp;
  /** What stands right before the number, within its sentence. */
  readonly before: RegExp;
}

const linked = "(?:为|共计?|合计|累计|是)?$";

const wordings: readonly Wording[] = [
  {
    kind: "visitGroups",
    counted: /^(个|批|批次)$/,
    before: new RegExp(`出国(?:\\(境\\))?(?:团组|团)数?${linked}|^[^接]*团组数?${linked}`),
  },
  {
    kind: "visitPersons",
    counted: /^(人次|人)$/,
    before: /^(?!.*接待).*(?:出国|团组).*(?:累计|共计?|合计|人次数?|人数|个[,、]?)为?$/,
  },
  {
    kind: "vehiclesPurchased",
    counted: /^[辆台]$/,
    before: new RegExp(`(?:购置|更新)(?:公务用?车|车辆)?(?:数量?)?${linked}`),
  },
  {
    kind: "vehiclesHeld",
    counted: /^[辆台]$/,
    before: new RegExp(`公务用?车(?:的)?保有(?:量|数)?${linked}`),
  },
  {
    kind: "receptionBatches",
    counted: /^(批次|批|个)$/,
    before: new RegExp(`公务接待(?:来访)?(?:批次数?)?${linked}`),
  },
  {
    kind: "receptionPersons",
    counted: /^(人次|人)$/,
    before: /公务接待.*(?:批次?|个|\)|人次数?|人数)[,、]?(?:接待)?(?:人次数?|人数)?(?:累计|共计?|合计)?为?$/,
  },
];

/** Parts of a count, and counts of other times. */
const foreign = /外事|\(境\)外|境外/;
const otherTime = /上年|去年|同期/;
/** No wording reaches further back: this keeps reading linear in the text. */
const reach = 60;

/**
 * What a text counts beside the three public expenses: 团组, 人次, 购置数, 保有量, 批次. A part (其中：外事接待) is no count
 * of the whole, and one that is stated twice and differently says nothing certain.
 */
export function threePublicCountsIn(figures: readonly Figure[]): readonly CountStatement[] {
  const found = figures.flatMap((figure): CountStatement[] => {
    const kind = kindOf(figure);
    return kind ? [{ kind, figure }] : [];
  });
  const isSettled = ({ kind, figure }: CountStatement) =>
    found.every((other) => other.kind !== kind || other.figure.value.equals(figure.value));
  const first = new Map<ThreePublicCount, CountStatement>();
  for (const each of found) if (isSettled(each) && !first.has(each.kind)) first.set(each.kind, each);
  return [...first.values()];
}

function kindOf({ kind, counted, decimals, paragraph, span }: Figure): ThreePublicCount | undefined {
  if (kind !== "count" || counted === undefined || decimals > 0) return undefined;
  const sentence = paragraph.text
    .slice(Math.max(0, span.start - reach), span.start)
    .split(/[。;!?]/)
    .at(-1)!;
  const clause = sentence.split(/[,:]/).at(-1)!;
  if (otherTime.test(sentence) || foreign.test(clause.replace(/出国\(境\)/g, ""))) return undefined;
  return wordings.find((each) => each.counted.test(counted) && each.before.test(sentence))?.kind;
}
