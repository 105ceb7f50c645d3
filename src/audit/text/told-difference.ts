import { directionWords, kindOfDirection, type DirectionKind } from "../../narrative/direction";
import type { Figure } from "../../narrative/figure";
import { readFigures } from "../../narrative/read-figures";

/** How what was spent stands to its budget, as the words after a completion say it. */
export interface ToldDifference {
  /** As printed: 决算数大于预算数, 比年初预算增加. */
  readonly words: string;
  readonly kind: Extract<DirectionKind, "greater" | "smaller" | "equal">;
  /** Which budget the words name: 年初, 全年 or 调整; empty where they name none. */
  readonly budget: string;
  /** 比年初预算增加: a change like any other. */
  readonly isChange: boolean;
  /** The amount of the difference, where the words give one. */
  readonly figure: Figure | undefined;
}

const budget = "(年初|全年|调整)?(?:后的?)?(?:支出|收入)?预算(?:数|金额)?";
/** Of a budget alone: elsewhere 节约 is a reason. */
const ofBudgets: Readonly<Record<string, DirectionKind>> = { 超支: "increase", 节约: "decrease" };
const stands = directionWords("greater", "smaller", "equal");
const moved = [directionWords("increase", "decrease"), ...Object.keys(ofBudgets)].join("|");
const measured = new RegExp(`^[,;。]?(?:支出|收入)?决算数?(${stands})${budget}`);
const compared = new RegExp(`^[,;]?[比较]${budget}(${moved})`);
/** 决算数大于预算数的50% is no difference. */
const endsThere = /^(?:[,;。]|的?(?:主要)?原因|$)/;

const sides: Readonly<Partial<Record<DirectionKind, ToldDifference["kind"]>>> = {
  increase: "greater",
  greater: "greater",
  decrease: "smaller",
  smaller: "smaller",
  equal: "equal",
};

/** The difference from a budget told right after a completion: 完成年初预算的98%，决算数小于年初预算数0.02万元. */
export function differenceBeside({ paragraph, span }: Figure): ToldDifference | undefined {
  const after = paragraph.text.slice(span.end);
  const byMeasure = measured.exec(after);
  const match = byMeasure ?? compared.exec(after);
  if (!match) return undefined;
  const [words, first = "", second = ""] = match;
  const [word, named] = byMeasure ? [first, second] : [second, first];
  const direction = kindOfDirection(word) ?? ofBudgets[word];
  const kind = direction && sides[direction];
  if (!kind) return undefined;
  const end = span.end + words.length;
  const next = readFigures(paragraph).find((figure) => figure.span.start === end && figure.yuan);
  if (!next && !endsThere.test(paragraph.text.slice(end))) return undefined;
  const said = words.replace(/^[,;。]/, "");
  return { words: said, kind, budget: named, isChange: !byMeasure, figure: next };
}
