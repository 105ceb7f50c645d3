/** Which number of a quantity is meant: one line of a budget has several in the course of its year. */
export type Measure =
  "budget" | "initialBudget" | "wholeYearBudget" | "adjustedBudget" | "execution" | "finalAccount";

const endings: readonly (readonly [measure: Measure, ending: RegExp])[] = [
  ["initialBudget", /年初(?:支出|收入)?预算(?:批复)?(?:数|金额|安排)?$/],
  ["wholeYearBudget", /全年(?:支出|收入)?预算(?:数|金额|安排)?$/],
  ["adjustedBudget", /(?:调整后?的?|变动)(?:支出|收入)?预算(?:数|金额)?$/],
  ["execution", /(?:当年|全年)?(?:预算)?(?:实际)?执行(?:数|金额)?$/],
  ["finalAccount", /(?:(?<=^|[,;:。]|年|年度)(?:支出|收入))?决算(?:数|金额)?$/],
  ["budget", /(?:当年|本年)?预算(?:总额|数|金额|安排)?$|安排$/],
];

/** The measure a phrase ends in, and the phrase before it. */
export function takeMeasure(phrase: string): { readonly measure?: Measure; readonly rest: string } {
  for (const [measure, ending] of endings) {
    const match = ending.exec(phrase);
    if (match) return { measure, rest: phrase.slice(0, match.index) };
  }
  return { rest: phrase };
}
