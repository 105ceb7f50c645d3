import type { Language } from "../../audit/words/language";
import { ledgerTitle } from "../../audit/words/ledger-titles";
import { leadingLine } from "../../audit/words/natures";
import { notCheckedWords } from "../../audit/words/not-checked";
import { threePublicItemName } from "../../audit/words/three-public-item-name";
import { Decimal } from "../../finance/money/decimal";
import { changePhrase } from "../../finance/money/change-phrase";
import { sayAmount } from "../../finance/money/format-amount";
import type { ReportedThreePublicItem, ThreePublicReport } from "../../jobs/three-public/three-public-report";
import { expenseLedgers } from "../../templates/expenses/expense-ledgers";
import { findingLines } from "../finding-lines";
import { threePublicCommandWords } from "./three-public-words";

const printing = { unit: "tenThousandYuan", decimals: 2 } as const;

/** A report on three public expenses as a person reads it in a terminal, a line a thing. */
export function threePublicText(report: ThreePublicReport, language: Language): string[] {
  const words = threePublicCommandWords[language];
  if (report.status === "nothingFound") return [`  ${words.nothingFound}`];
  const ledgers = report.ledgers.map(({ kind, sheet, entries }) => {
    const names = new Set([ledgerTitle(expenseLedgers[kind].id, language), sheet.trim()]);
    return words.ledger([...names].join("  "), entries);
  });
  return [
    `  ${leadingLine(report.result, language)}`,
    ...report.items.flatMap((item) => ["", ...itemLines(item, language)]),
    ...(ledgers.length > 0 ? ["", ...ledgers.map((line) => `  ${line}`)] : []),
    ...findingLines(report.result, language),
    ...report.result.notChecked.flatMap((item) => ["", `  ${notCheckedWords(item, language)}`]),
  ];
}

function itemLines({ id, amounts, comparisons }: ReportedThreePublicItem, language: Language): string[] {
  const words = threePublicCommandWords[language];
  const said = (yuan: string) => sayAmount(new Decimal(yuan), printing, language);
  return [
    `  ${threePublicItemName(id, language)}`,
    ...amounts.map(({ year, measure, yuan }) => {
      const compared = comparisons
        .filter((each) => each.year === year && each.measure === measure)
        .map(({ base, change: difference, isAbove }) => {
          const change = changePhrase(
            { base: new Decimal(base.yuan), now: new Decimal(yuan), rateDecimals: 2, ...printing },
            language,
          );
          const against = words.amount(base.year, base.measure, "").trim();
          return `  ${words.compared(against, change, new Decimal(difference).isZero())}${isAbove ? `  ${words.above}` : ""}`;
        });
      return `    ${words.amount(year, measure, said(yuan))}${compared.join("")}`;
    }),
  ];
}
