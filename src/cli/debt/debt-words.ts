import type { Language } from "../../audit/words/language";
import { debtReportWords, type DebtReportWords } from "../../jobs/debt/debt-report-words";

interface DebtWords extends DebtReportWords {
  readonly about: string;
  readonly options: Readonly<
    Record<"format" | "output" | "on" | "previous" | "amount" | "rate" | "years" | "method", string>
  >;
  badNumber(option: string, typed: string): string;
  notAudited(file: string, folder: string): string;
  badScenario(field: string): string;
  readonly noPath: string;
  year(
    year: number,
    principal: string,
    interest: string,
    ratio: string,
    scenario: string | undefined,
  ): string;
}

/** The words of `caishen debt`. */
export const debtWords: Readonly<Record<Language, DebtWords>> = {
  zh: {
    ...debtReportWords.zh,
    about: "测算政府债务指标，核对债务公开表和政府性债务台账",
    options: {
      format: "输出格式：text、json、xlsx（工作簿副本，内附债务指标监测表、还本付息计划表、债务变动表）",
      output: "写入的文件；xlsx 时为副本的文件名（.xlsx）或存放副本的文件夹",
      on: "按哪一天测算，如 2026-11-22",
      previous: "上次审计的台账所在的工作簿；给文件夹时取其中同名的工作簿",
      amount: "测算情景：新增债务金额（万元）",
      rate: "测算情景：年利率（%）",
      years: "测算情景：期限（年）",
      method:
        "测算情景：还款方式 equalPrincipal（等额本金）、levelPayment（等额本息）、bullet（到期还本）、interestOnly（只付息）",
    },
    badNumber: (option, typed) => `${option} 应为数字；现为“${typed}”。`,
    badScenario: (field) => `测算情景还需要 ${field}。金额、利率、期限要一并给出。`,
    notAudited: (file, folder) => `${folder} 中没有与 ${file} 同名的工作簿，未与上次审计的台账比较。`,
    noPath: "请指定工作簿或文件夹。",
    year: (year, principal, interest, ratio, scenario) =>
      `${year}年  还本 ${principal}  付息 ${interest}  偿债率 ${ratio}${scenario === undefined ? "" : `  情景后 ${scenario}`}`,
  },
  en: {
    ...debtReportWords.en,
    about: "Compute debt indicators and check published debt forms and the debt ledger",
    options: {
      format:
        "text, json, or xlsx (a copy of the workbook with the monitoring sheet, the repayment plan and the changes)",
      output: "File to write; with xlsx, the name of the copy (.xlsx) or a folder for copies",
      on: "The day it is computed for, such as 2026-11-22",
      previous: "The workbook with the ledger of the last audit; in a folder, the one of the same name",
      amount: "Scenario: new debt in ten thousand yuan",
      rate: "Scenario: annual rate in per cent",
      years: "Scenario: term in years",
      method: "Scenario: equalPrincipal, levelPayment, bullet, interestOnly",
    },
    badNumber: (option, typed) => `${option} takes a number, not “${typed}”.`,
    badScenario: (field) => `The scenario also needs ${field}: amount, rate and years go together.`,
    notAudited: (file, folder) =>
      `${folder} has no workbook of the name of ${file}; it was not compared with the ledger of the last audit.`,
    noPath: "Please name the workbooks or folders.",
    year: (year, principal, interest, ratio, scenario) =>
      `${year}  principal ${principal}  interest ${interest}  service ratio ${ratio}${scenario === undefined ? "" : `  with the scenario ${scenario}`}`,
  },
};
