import { foldLabel } from "./headings";
import type { Template } from "./template";

/** A printed title as titles are compared: folded; year, ordinal, 部门 and 单位 taken out. */
export function foldTitle(text: string): string {
  return foldLabel(text)
    .replace(
      /^(表[一二三四五六七八九十\d]+|附件\d*|附表\d*|[一二三四五六七八九十]+|\d+)[-、.．:：]*(?=\D)/,
      "",
    )
    .replace(/[(（](续表?|[^()（）]*单位[:：][^()（）]*)[)）]$/, "")
    .replace(/(19|20)\d\d年(度)?/g, "")
    .replace(/(预算|决算|主管)?(部门|单位)(?!预算经济)/g, "");
}

/** The year a title speaks of. */
export function yearOf(text: string): number | undefined {
  const match = /((?:19|20)\d\d)\s*年/.exec(text.normalize("NFKC"));
  return match ? Number(match[1]) : undefined;
}

/** Whether a title says 部门 or 单位. */
export function bookKindOf(text: string): "department" | "unit" | undefined {
  const folded = foldLabel(text).replace(/部门(预算)?(支出)?经济分类/g, "");
  if (/部门/.test(folded)) return "department";
  return /单位/.test(folded) ? "unit" : undefined;
}

/** The templates whose title a text ends in. */
export function templatesTitled(text: string, templates: readonly Template[]): Template[] {
  if (text.length > 120 || !text.includes("表")) return [];
  const folded = foldTitle(text);
  return templates.filter(({ titles }) => titles.some((title) => title.test(folded)));
}
