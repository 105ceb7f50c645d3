import type { Language } from "../../audit/words/language";
import type { ThreePublicMeasure } from "../../templates/three-public-amounts";

interface ThreePublicCommandWords {
  readonly about: string;
  readonly options: Readonly<Record<"format" | "output" | "on" | "previous" | "chart" | "form", string>>;
  readonly noPath: string;
  readonly nothingFound: string;
  amount(year: number, measure: ThreePublicMeasure, amount: string): string;
  compared(base: string, change: string, isUnchanged: boolean): string;
  readonly above: string;
  ledger(name: string, entries: number): string;
}

/** The words of `caishen three-public`. */
export const threePublicCommandWords: Readonly<Record<Language, ThreePublicCommandWords>> = {
  zh: {
    about: "核对“三公”经费：与上年预算比较，列出超限项目，核对经费台账",
    options: {
      format: "输出格式：text、json、xlsx（工作簿副本，内附三公经费超限清单）",
      output: "写入的文件；xlsx 时为副本的文件名（.xlsx）或存放副本的文件夹",
      on: "按哪一天核对，如 2026-11-22",
      previous: "上年的工作簿，或存放上年工作簿的文件夹",
      chart: "xlsx 时另附三公经费分年对比表和图表",
      form: "在工作簿副本中插入空白台账，不作核对：reception（公务接待）、vehicles（公务用车）、vehicleCosts（维修加油）、travel（差旅）、meetings（会议培训）、fixedAssets（资产购置）",
    },
    noPath: "请指定工作簿或文件夹。",
    nothingFound: "没有识别出“三公”经费表或经费台账，未核对。",
    amount: (year, measure, amount) =>
      `${year}年${{ budget: "预算", finalBudget: "决算表预算数", account: "决算" }[measure]} ${amount}`,
    compared: (base, change, isUnchanged) => `${isUnchanged ? "与" : "比"}${base}${change}`,
    above: "超出",
    ledger: (name, entries) => `${name}  ${entries}笔`,
  },
  en: {
    about: "Check the three public expenses against last year's budget, and the expense ledgers",
    options: {
      format: "text, json, or xlsx (a copy of the workbook with the list of what lies above its limit)",
      output: "File to write; with xlsx, the name of the copy (.xlsx) or a folder for copies",
      on: "The day it is checked for, such as 2026-11-22",
      previous: "Last year's workbook, or a folder of them",
      chart: "With xlsx, also the years side by side with a chart",
      form: "Put a blank ledger into a copy of the workbook, and check nothing: reception, vehicles, vehicleCosts, travel, meetings, fixedAssets",
    },
    noPath: "Please name the workbooks or folders.",
    nothingFound:
      "No form of the three public expenses and no expense ledger was recognised; nothing was checked.",
    amount: (year, measure, amount) =>
      `${year} ${{ budget: "budget", finalBudget: "budget of the accounts", account: "account" }[measure]} ${amount}`,
    compared: (base, change) => `against ${base}: ${change}`,
    above: "above",
    ledger: (name, entries) => `${name}  ${entries} entries`,
  },
};
