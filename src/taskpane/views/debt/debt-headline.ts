import type { Language } from "../../../audit/words/language";
import { debtFigureTitles } from "../../../finance/debt/debt-figures";
import { debtGradeWords } from "../../../finance/debt/debt-grade";
import type { DebtReport, ReportedIndicator } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { rateText } from "./debt-print";
import { debtText } from "./debt-text";

/** The line that answers the question: 债务率 with its grade, or why there is none. */
export function debtHeadline({ status, indicators, grade }: DebtReport, language: Language): string {
  const text = debtText[language];
  if (status === "nothingFound") return debtReportWords[language].nothingFound;
  const indicator = indicators.find(({ id }) => id === "debtToFiscalCapacity");
  if (!indicator || indicator.ratio === null) {
    return text.noRatio(indicator ? whyUnread(indicator, language) : debtReportWords[language].unknown);
  }
  const ratio = rateText(indicator.ratio);
  return grade ? text.ratioAndGrade(ratio, debtGradeWords[grade][language]) : text.ratio(ratio);
}

/** Why an indicator has no ratio: what is missing, or a denominator of zero. */
export function whyUnread({ missing }: ReportedIndicator, language: Language): string {
  const words = debtReportWords[language];
  if (missing.length === 0) return words.noDenominator;
  return words.missing(
    missing.map((name) => debtFigureTitles[name][language]).join(language === "zh" ? "、" : ", "),
  );
}
