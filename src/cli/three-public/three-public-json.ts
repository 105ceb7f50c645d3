import type { Language } from "../../audit/words/language";
import type { ThreePublicReport } from "../../jobs/three-public/three-public-report";
import type { CellRef } from "../../workbook/address";
import type { ComputedFile } from "../computed-files";
import { jsonFrame, unusableJson } from "../json-frame";
import { cellJson, resultJson } from "../result-json";
import { threePublicCommandWords } from "./three-public-words";

/** Reports on three public expenses as other programs read them: amounts in yuan, rates as fractions. */
export function threePublicJson(
  files: readonly ComputedFile<ThreePublicReport>[],
  { version, on, language }: { readonly version: string; readonly on: string; readonly language: Language },
): string {
  const [packs] = files.flatMap((file) => ("report" in file ? [file.report.packs] : []));
  const workbooks = files.map((file) => {
    const { path } = file;
    if (!("report" in file)) return unusableJson(file);
    if (file.report.status === "nothingFound") {
      const reason = threePublicCommandWords[language].nothingFound;
      return { path, status: "unrecognised", code: "noThreePublicFound", reason };
    }
    return { path, status: "checked", ...reportJson(file.report, language) };
  });
  return jsonFrame(workbooks, { version, on, packs });
}

function reportJson(
  { organisation, year, years, forms, items, execution, ledgers, result }: ThreePublicReport,
  language: Language,
): object {
  return {
    organisation,
    year,
    years,
    tables: forms.map(({ template, sheet, unit, year: of }) => ({ template, sheet, unit, year: of ?? null })),
    items: items.map(({ id, amounts, comparisons }) => ({
      id,
      amounts: amounts.map(located),
      comparisons: comparisons.map((each) => ({ ...located(each), base: located(each.base) })),
    })),
    execution: execution.map(located),
    ledgers,
    ...resultJson(result, language),
  };
}

function located<T extends { readonly cell: CellRef | null }>({ cell, ...more }: T): object {
  return { ...more, cell: cell && cellJson(cell) };
}
