import { foldText } from "../text/fold-text";

/** What a name may say in another way, and what stands for both; marks and 的 are left out. */
const oneWay: Readonly<Record<string, string>> = {
  其它: "其他",
  帐: "账",
  运行维护费: "运行费",
  费用: "费",
  与: "和",
  及: "和",
};
const manyWays = /其它|运行维护费|费用|[帐与及的()"'、,·.\-/]/g;

/**
 * What stays of a name when its harmless variants are taken away: 其它/其他, 帐/账, 费用/费, 运行维护费/运行费, a
 * missing 支出 at the end, 的 inside, brackets and other marks.
 */
export function nameKey(name: string): string {
  const key = foldText(name).replace(manyWays, (way) => oneWay[way] ?? "");
  return key.endsWith("支出") ? key.slice(0, -2) : key;
}
