import { organisationKinds } from "../finance/text/organisation-kinds";
import { onceFor } from "../workbook/once-for";
import { foldLabel } from "./headings";
import { withoutUnit } from "./printed-unit";
import type { Template } from "./template";

/** 表一、 附件2、 公开表1-1、 预算05-1表、 2.15、 一、: the number of a form before its title. */
const numberBefore =
  /^(((部门)?(预算)?公开|预算|附)?表[一二三四五六七八九十]+|((部门)?(预算)?公开|预算|附)?(表|附件|附表)?\d+([-.]\d+)*表?|附件|[一二三四五六七八九十]+[、.:])[-、.:]*(?=\D)/;

/** The same after it: 部门项目支出预算表05-1, 部门项目支出预算05-1. */
const numberAfter = /(?:表)?\d{2}(-\d+)?表?$/;

/** What a title says at its end that goes on from another sheet. */
const continued = /[(（]续表?\d*[)）]$|(?<=表)续表?\d*$/;

/** （单位：元）, （2025年）, （草案）, （公开）, （云岭县审计局） behind a title: nothing that tells which form it is. */
const remarksAfter = new RegExp(
  `([(（](一|1|度?|[^()（）]*单位[:：][^()（）]*|[千万亿]?元|公开[表版稿]?|公示|草案|初稿|送审稿|报批稿|批复|[^()（）]{2,24}(${organisationKinds})(本级|机关|本部|汇总)?)[)）])+$`,
);

/** （二） or 2 behind the title of the first sheet. */
const runningNumber = /[(（](之?[二三四五六七八九]|[2-9])[)）]$|(?<=表)[二三四五六七八九2-9]$/;

/** The title of the form that goes on under this one (（续）, 续表1, （二）), folded; `undefined` where it does not say so. */
export function titleContinued(text: string): string | undefined {
  const folded = foldLabel(text);
  const first = folded.replace(continued, "").replace(runningNumber, "");
  return first === folded ? undefined : foldTitle(first);
}

/** A printed title as titles are compared: folded; year, number, 部门 and 单位 taken out, and that it is the first sheet or goes on. */
export function foldTitle(text: string): string {
  return foldLabel(text)
    .replace(/(19|20)\d\d年(度)?/g, "")
    .replace(numberBefore, "")
    .replace(remarksAfter, "")
    .replace(continued, "")
    .replace(/(预算|决算|主管)?(部门|单位)(?!预算经济|(支出)?经济|资金)/g, "")
    .replace(numberAfter, "表");
}

/** 2024年…执行情况和2025年…预算（草案）: the budget that follows upon the year before. */
const budgetAfterExecution = /(?:执行|完成).*?((?:19|20)\d\d)\s*年.*预算/;

/** The year a title speaks of. */
export function yearOf(text: string): number | undefined {
  const plain = text.normalize("NFKC");
  const match = budgetAfterExecution.exec(plain) ?? /((?:19|20)\d\d)\s*年/.exec(plain);
  return match ? Number(match[1]) : undefined;
}

/** Whether a title says 部门 or 单位; 部门整体支出 is what it is called in a unit's book as well. */
export function bookKindOf(text: string): "department" | "unit" | undefined {
  const folded = withoutUnit(foldLabel(text)).replace(
    /部门(预算)?(支出)?经济分类|(?<=分)单位|单位资金|部门(\(单位\))?(?=整体)/g,
    "",
  );
  if (/部门/.test(folded)) return "department";
  return /单位/.test(folded) ? "unit" : undefined;
}

/** The templates whose title a text ends in. */
export function templatesTitled(text: string, templates: readonly Template[]): readonly Template[] {
  if (text.length > longestTitle) return [];
  const candidates = /表|\d{2}-\d\s*$/.test(text) ? templates : titledFreely(templates);
  if (candidates.length === 0) return [];
  const folded = foldTitle(text);
  return candidates.filter(({ titles }) => titles.some((title) => title.test(folded)));
}

const longestTitle = 120;
/** Only variants have titles without 表; all other texts of a book need no folding. */
const titledFreely = onceFor((templates: readonly Template[]) =>
  templates.filter(({ titles }) => titles.some(({ source }) => !source.includes("表"))),
);
