import { foldText } from "../text/fold-text";

/**
 * What stays of a name when its harmless variants are taken away: 其它/其他, 帐/账, 费用/费, 运行维护费/运行费, a
 * missing 支出 at the end, 的 inside, brackets and other marks.
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replaceAll("其它", "其他")
    .replaceAll("帐", "账")
    .replace(/[()"'、,，·.\-/]/g, "")
    .replaceAll("的", "")
    .replaceAll("运行维护费", "运行费")
    .replaceAll("费用", "费")
    .replace(/[与及]/g, "和")
    .replace(/支出$/, "");
}
