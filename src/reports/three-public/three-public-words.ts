import type { Language } from "../../audit/words/language";
import type { ThreePublicMeasure } from "../../templates/three-public-amounts";

interface ThreePublicWords {
  /** Title and name of the sheet that lists what lies above its limit. */
  readonly list: string;
  readonly headings: readonly string[];
  readonly nothing: string;
  readonly notChecked: string;
  readonly signatures: readonly string[];
  /** Title and name of the sheet that compares the years. */
  readonly years: string;
  readonly yearHeading: string;
  readonly changeHeading: string;
  readonly rateHeading: string;
  readonly chart: string;
  readonly unit: string;
  readonly footer: string;
  organisation(name: string): string;
  on(day: string): string;
  count(findings: number): string;
  yearAndMeasure(year: number, measure: ThreePublicMeasure): string;
}

const measuresZh = { budget: "预算", finalBudget: "决算表预算数", account: "决算" } as const;
const measuresEn = { budget: "budget", finalBudget: "budget of the accounts", account: "account" } as const;

/** The fixed words of the sheets on three public expenses (三公经费超限清单、三公经费分年对比表). */
export const threePublicWords: Readonly<Record<Language, ThreePublicWords>> = {
  zh: {
    list: "三公经费超限清单",
    headings: [
      "序号",
      "表名",
      "行/栏",
      "单元格",
      "事项",
      "本年数",
      "比较数",
      "超出",
      "增长率",
      "性质",
      "依据",
      "原因说明",
      "规则",
    ],
    nothing: "没有发现超出比较数的项目。",
    notChecked: "未检查（不代表通过）",
    signatures: ["填表人：", "审核人：", "日期："],
    years: "三公经费分年对比表",
    yearHeading: "年度",
    changeHeading: "比上年增减",
    rateHeading: "增长率",
    chart: "“三公”经费分项分年（万元）",
    unit: "单位：万元",
    footer: "第 &P 页，共 &N 页",
    organisation: (name) => `编制单位：${name}`,
    on: (day) => `截至：${day}`,
    count: (findings) => `共${findings}项需要核对或说明`,
    yearAndMeasure: (year, measure) => `${year}年${measuresZh[measure]}`,
  },
  en: {
    list: "Three public over limit",
    headings: [
      "No.",
      "Form",
      "Row / column",
      "Cell",
      "Matter",
      "This year",
      "Compared with",
      "Excess",
      "Growth",
      "Nature",
      "Rests on",
      "Reason",
      "Rule",
    ],
    nothing: "Nothing lies above what it is compared with.",
    notChecked: "Not checked (which does not mean passed)",
    signatures: ["Filled in by:", "Audited by:", "Date:"],
    years: "Three public by year",
    yearHeading: "Year",
    changeHeading: "Change",
    rateHeading: "Growth",
    chart: "Three public expenses by item and year (ten thousand yuan)",
    unit: "Unit: ten thousand yuan",
    footer: "Page &P of &N",
    organisation: (name) => `Unit: ${name}`,
    on: (day) => `As of: ${day}`,
    count: (findings) => `${findings} to check or explain`,
    yearAndMeasure: (year, measure) => `${year} ${measuresEn[measure]}`,
  },
};
