import type { Language } from "../../audit/words/language";
import { leadingLine } from "../../audit/words/natures";
import { debtFigureTitles, type DebtFigureName } from "../../finance/debt/debt-figures";
import { debtIndicators } from "../../finance/debt/debt-indicators";
import { Decimal } from "../../finance/money/decimal";
import { formatRate, sayAmount } from "../../finance/money/format-amount";
import type { DebtReport, ReportedChanges, ReportedIndicator } from "../../jobs/debt/debt-report";
import { debtChangeWords, saidChanges } from "../../reports/debt/debt-change-words";
import { cellWords } from "../../reports/findings/finding-entry";
import { findingLines } from "../finding-lines";
import { debtWords } from "./debt-words";

/** A debt report as a person reads it in a terminal, a line a thing. */
export function debtText(report: DebtReport, language: Language): string[] {
  const words = debtWords[language];
  if (report.status === "nothingFound") return [`  ${words.nothingFound}`];
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `  ${title}`, ...lines.map((line) => `    ${line}`)];
  return [
    `  ${leadingLine(report.result, language)}`,
    ...block(words.changes, report.changes ? changeLines(report.changes, language) : []),
    ...block(words.figures, figureLines(report, language)),
    ...block(words.indicators, indicatorLines(report, language)),
    ...block(words.ceilings, ceilingLines(report, language)),
    ...block(words.gate, gateLines(report, language)),
    ...block(
      words.outlook,
      report.schedules.length > 0 || report.scenario ? outlookLines(report, language) : [],
    ),
    ...block(
      words.unscheduled,
      report.unscheduled.map(({ debt, reason }) => `${debt}  ${words.reason[reason]}`),
    ),
    ...findingLines(report.result, language),
  ];
}

function amount(yuan: string, language: Language): string {
  return sayAmount(new Decimal(yuan), { unit: "tenThousandYuan", decimals: 2 }, language);
}

function rate(ratio: string): string {
  return formatRate(new Decimal(ratio), 2);
}

function changeLines(changes: ReportedChanges, language: Language): string[] {
  const lines = changes.changed.map(({ kind, debt, audited, closing }) =>
    [
      debtChangeWords[kind][language],
      debt,
      `${amount(audited, language)} → ${amount(closing, language)}`,
    ].join("  "),
  );
  return [saidChanges(changes, language), ...lines];
}

function figureLines({ figures }: DebtReport, language: Language): string[] {
  return figures.map(({ name, yuan, source, cell }) => {
    const place = source === "ledger" ? cell.sheet.trim() : cellWords([cell], language);
    return `${debtFigureTitles[name][language]}  ${amount(yuan, language)}  ${debtWords[language].source[source]} ${place}`;
  });
}

function indicatorLines({ indicators, grade }: DebtReport, language: Language): string[] {
  const words = debtWords[language];
  return indicators.map((indicator) => {
    const title = debtIndicators[indicator.id].title[language];
    if (indicator.ratio === null) return `${title}  ${unreadWords(indicator, language)}`;
    const notes = [
      indicator.id === "debtToFiscalCapacity" && grade ? words.grade(grade) : undefined,
      indicator.line !== null && indicator.isBeyond !== null
        ? words.line(rate(indicator.line), indicator.isBeyond)
        : undefined,
      indicator.isUncertain ? words.uncertain : undefined,
    ].filter((note) => note !== undefined);
    const parts = [indicator.numerator, indicator.denominator].map((yuan) => amount(yuan ?? "0", language));
    return [title, rate(indicator.ratio), `(${parts.join(" ÷ ")})`, ...notes].join("  ");
  });
}

function unreadWords({ missing }: ReportedIndicator, language: Language): string {
  const words = debtWords[language];
  if (missing.length === 0) return words.noDenominator;
  const title = (name: DebtFigureName) => debtFigureTitles[name][language];
  return words.missing(missing.map(title).join(language === "zh" ? "、" : ", "));
}

function ceilingLines({ ceilings }: DebtReport, language: Language): string[] {
  const words = debtWords[language];
  return ceilings.map(({ kind, debt, ceiling, headroom }) => {
    if (debt === null || ceiling === null || headroom === null)
      return `${words.kind[kind]}  ${words.unknown}`;
    const room = new Decimal(headroom);
    const verdict = room.isNegative()
      ? words.above(amount(room.negated().toFixed(), language))
      : words.room(amount(headroom, language));
    return [words.kind[kind], words.ceiling(amount(debt, language), amount(ceiling, language)), verdict].join(
      "  ",
    );
  });
}

function gateLines({ gate }: DebtReport, language: Language): string[] {
  const words = debtWords[language];
  if (!gate) return [];
  return [
    ...gate.readings.map(({ line, ratio, limit, isReached }) =>
      [
        words.gateLine[line],
        ratio === null ? words.unknown : `${rate(ratio)}  ${words.gateReading(rate(limit), isReached)}`,
      ].join("  "),
    ),
    words.closed[String(gate.isClosed) as keyof typeof words.closed],
    ...gate.headroom.map(({ line, yuan }, index) =>
      words.gateRoom(words.gateLine[line], amount(yuan, language), index === 0),
    ),
    ...(gate.reserve
      ? [words.reserve(amount(gate.reserve.minimum, language), amount(gate.reserve.maximum, language))]
      : []),
  ];
}

function outlookLines({ outlook, scenario }: DebtReport, language: Language): string[] {
  const ratioWords = (ratio: string | null | undefined) => (ratio ? rate(ratio) : "—");
  return outlook.map(({ year, principal, interest, ratio }, index) =>
    debtWords[language].year(
      year,
      amount(principal, language),
      amount(interest, language),
      ratioWords(ratio),
      scenario ? ratioWords(scenario.outlook[index]?.ratio) : undefined,
    ),
  );
}
