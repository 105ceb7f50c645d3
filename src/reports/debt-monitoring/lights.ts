/** A light says its state by a shape and a word; no colour is needed to read it. */
export const lights = {
  below: "● 未达到",
  within: "● 正常",
  beyond: "▲ 超过",
  reached: "■ 达到或超过",
  unknown: "○ 数据不全",
} as const;

export const gradeLights = {
  green: "● 绿色（测算）",
  yellow: "▲ 黄色（测算）",
  orange: "◆ 橙色（测算）",
  red: "■ 红色（测算）",
} as const;

/**
 * Whether a part reaches a line of its whole, as a formula. Compared by products to a millionth of 万元, since a
 * binary quotient may fall just below its line.
 */
export function reaches(part: string, line: string, whole: string, comparison: ">=" | ">"): string {
  return `ROUND(${part}-${line}*${whole},6)${comparison}0`;
}
