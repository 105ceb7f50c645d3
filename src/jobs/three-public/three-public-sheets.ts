import type { Language } from "../../audit/words/language";
import { Decimal } from "../../finance/money/decimal";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import { threePublicListSheet } from "../../reports/three-public/three-public-list-sheet";
import { threePublicWords } from "../../reports/three-public/three-public-words";
import {
  threePublicYearsChart,
  threePublicYearsSheet,
  type ThreePublicYear,
} from "../../reports/three-public/three-public-years-sheet";
import { threePublicMeasures } from "../../templates/three-public-amounts";
import type { Edit, Plan } from "../../workbook/plan";
import type { ThreePublicReport } from "./three-public-report";

/** What the journal calls the writing of these sheets. */
export const threePublicSheetsPurpose = "add-three-public-sheets";

export interface ThreePublicSheetsRequest {
  readonly language: Language;
  /** Adds the years by item (三公经费分年对比表) with its chart. */
  readonly withChart?: boolean;
}

/**
 * The sheets that show a report: 三公经费超限清单 with an empty column for reasons and, on request, 三公经费分年对比表 with
 * a native chart. Where a name is taken, with a number behind it.
 */
export function threePublicSheetsPlan(
  report: ThreePublicReport,
  sheetNames: readonly string[],
  { language, withChart = false }: ThreePublicSheetsRequest,
): Plan {
  const words = threePublicWords[language];
  const { on, forms, result } = report;
  const organisation = report.organisation ?? "";
  const listName = freeSheetName(words.list, sheetNames);
  const list = threePublicListSheet({ organisation, on, forms, result }, language, listName);
  const years = yearsOf(report);
  return {
    purpose: threePublicSheetsPurpose,
    edits: [
      { kind: "addSheet", sheet: list },
      ...(withChart && years.length > 0 ? yearEdits({ organisation, on, years }, language, sheetNames) : []),
    ],
  };
}

function yearEdits(
  compared: Parameters<typeof threePublicYearsSheet>[0],
  language: Language,
  sheetNames: readonly string[],
): Edit[] {
  const name = freeSheetName(threePublicWords[language].years, sheetNames);
  return [
    { kind: "addSheet", sheet: threePublicYearsSheet(compared, language, name) },
    { kind: "addChart", chart: threePublicYearsChart(compared, language, name) },
  ];
}

/** The years of the report, budgets first, each with what its items come to. */
function yearsOf({ items, years }: ThreePublicReport): ThreePublicYear[] {
  return threePublicMeasures.flatMap((measure) =>
    years.flatMap((year): ThreePublicYear[] => {
      const known = items.flatMap(({ id, amounts }) => {
        const amount = amounts.find((each) => each.year === year && each.measure === measure);
        return amount ? [[id, new Decimal(amount.yuan)] as const] : [];
      });
      return known.length > 0 ? [{ year, measure, amounts: Object.fromEntries(known) }] : [];
    }),
  );
}
