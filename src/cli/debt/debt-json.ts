import type { Language } from "../../audit/words/language";
import type { DebtReport } from "../../jobs/debt/debt-report";
import type { CellRef } from "../../workbook/address";
import type { ComputedFile } from "../computed-files";
import { debtWords } from "./debt-words";
import { jsonFrame, unusableJson } from "../json-frame";
import { cellJson, resultJson } from "../result-json";

/**
 * Debt reports as other programs read them: amounts are decimal strings in yuan, ratios of fractions; the shape is
 * assets/schema/debt-result.schema.json.
 */
export function debtJson(
  files: readonly ComputedFile<DebtReport>[],
  { version, on, language }: { readonly version: string; readonly on: string; readonly language: Language },
): string {
  const [packs] = files.flatMap((file) => ("report" in file ? [file.report.packs] : []));
  const workbooks = files.map((file) => {
    if (!("report" in file)) return unusableJson(file);
    if (file.report.status === "nothingFound") {
      const reason = debtWords[language].nothingFound;
      return { path: file.path, status: "unrecognised", code: "noDebtFound", reason };
    }
    return { path: file.path, status: "checked", ...reportJson(file.report, language) };
  });
  return jsonFrame(workbooks, { version, on, packs });
}

function reportJson(report: DebtReport, language: Language): object {
  const {
    packs: _packs,
    on: _on,
    status: _status,
    result,
    forms,
    changes,
    figures,
    schedules,
    unscheduled,
    ...rest
  } = report;
  const located = <T extends { readonly cell: CellRef }>({ cell, ...more }: T) => ({
    ...more,
    cell: cellJson(cell),
  });
  return {
    tables: forms.map(({ template, sheet, unit, year }) => ({ template, sheet, unit, year: year ?? null })),
    ...rest,
    changes: changes && {
      ...changes,
      changed: changes.changed.map(({ cell, ...change }) => ({ ...change, cell: cell && cellJson(cell) })),
    },
    figures: figures.map(located),
    schedules: schedules.map(located),
    unscheduled: unscheduled.map(located),
    ...resultJson(result, language),
  };
}
