import type { Language } from "../../../audit/words/language";
import { useLanguage } from "../../text";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const zh = {
  action: "核对本工作簿“三公”经费",
  running: "正在核对“三公”经费",
  empty: "尚未核对。核对只读取数据，不改动工作簿。",
  stale: { sentence: "结果已过期：工作簿在核对后有改动。", again: "重新核对" },
  nothingFound: "未识别出“三公”经费支出表，没有核对任何数字",
  nothingNext: "请核对表名和表头，或在“识别的表”中更正后重新核对。",
  read: (forms: number, years: number, time: string) => `识别${forms}张表，${years}个年度，${time}`,
  write: {
    marks: "标记到表",
    list: "生成三公经费超限清单",
    listAndYears: "生成超限清单和分年对比表",
    blank: "插入经费台账",
    forms: {
      reception: "公务接待台账",
      vehicles: "公务用车台账",
      vehicleCosts: "公务用车维修加油台账",
      travel: "差旅费台账",
      meetings: "会议培训台账",
      fixedAssets: "资产购置登记表",
    },
  },
  total: (year: string, amount: string) => `${year}“三公”经费${amount}`,
  comparison: (base: string, amount: string, change: string, isUnchanged: boolean) =>
    `${isUnchanged ? "与" : "比"}${base}${amount}${change}`,
  noBase: "没有可比的上年数",
  items: "分项对比",
  findings: "核对结果",
  chart: {
    title: "分年分项",
    summary: (first: string, last: string, highest: string, amount: string) =>
      `${first}至${last}“三公”经费分项图。最高为${highest}，${amount}。`,
    table: "以表格查看",
    item: "项目",
  },
  unit: (unit: string) => `单位：${unit}`,
};

/** The shape of the tab's words, whatever the language. */
export type ThreePublicText = typeof zh;

const en: ThreePublicText = {
  action: "Check three public expenses",
  running: "Checking three public expenses",
  empty: "Nothing checked yet. Checking only reads and changes nothing.",
  stale: { sentence: "Out of date: the workbook was changed since.", again: "Check again" },
  nothingFound: "No form of three public expenses was recognised; no number was checked",
  nothingNext: "Please look at titles and headings, or correct them under Recognised forms.",
  read: (forms, years, time) => `Read ${plural(forms, "form")} and ${plural(years, "year")}, ${time}`,
  write: {
    marks: "Mark in the sheets",
    list: "Make the list of what lies above its limit",
    listAndYears: "Make the list and compare the years",
    blank: "Insert an expense ledger",
    forms: {
      reception: "Receptions",
      vehicles: "Vehicles",
      vehicleCosts: "Vehicle repairs and fuel",
      travel: "Travel",
      meetings: "Meetings and training",
      fixedAssets: "Fixed assets",
    },
  },
  total: (year, amount) => `Three public expenses, ${year}: ${amount}`,
  comparison: (base, amount, change) => `Compared with ${base} (${amount}): ${change}`,
  noBase: "Nothing to compare with",
  items: "By item",
  findings: "What was checked",
  chart: {
    title: "By year and item",
    summary: (first, last, highest, amount) =>
      `Three public expenses by item, ${first} to ${last}. The highest is ${highest} with ${amount}.`,
    table: "Show as a table",
    item: "Item",
  },
  unit: (unit) => `In ${unit}`,
};

/** The words of the tab 三公, loaded with it. */
export const threePublicText: Readonly<Record<Language, ThreePublicText>> = { zh, en };

export function useThreePublicText(): ThreePublicText {
  return threePublicText[useLanguage()];
}
