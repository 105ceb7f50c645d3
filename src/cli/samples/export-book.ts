import { Decimal, sumOf } from "../../finance/money/decimal";
import type { NewSheet } from "../../workbook/plan";
import { sampleBook } from "./book";
import { projects, sampleOrganisation, sampleYear } from "./figures";
import { printedTable } from "./printed-table";

/** What the integrated platform calls its sheets, by what the sample calls its own. */
const exportNames: Readonly<Record<string, string>> = {
  单位收支总表: "2.15单位收支总表",
  单位收入总表: "2.16单位收入总表",
  单位支出总表: "2.17单位支出总表",
  单位财政拨款收支总表: "2.18单位财政拨款收支总表",
  单位一般公共预算拨款表: "2.20一般公共预算拨款表",
  单位政府性基金拨款表: "2.21政府性基金拨款表",
  单位国有资本经营预算拨款表: "2.22国有资本经营预算拨款表",
  单位基本支出明细表: "2.23单位基本支出明细表",
  "单位“三公”和机关运行经费表": "2.25三公和机关运行费",
};

/** The sample unit's tables under the names of a platform's export (一体化系统导出表). */
export function exportSheets(change: (sheet: NewSheet) => NewSheet = (sheet) => sheet): NewSheet[] {
  const tables = sampleBook("unit").flatMap((sheet) => {
    const name = exportNames[sheet.name];
    return name === undefined ? [] : [{ ...sheet, name }];
  });
  return [...tables, projectSheet()].map(change);
}

/** 2.24单位项目明细: the projects by name, all paid by fiscal appropriations. */
function projectSheet(): NewSheet {
  const rows = [...projects, ["合计", sumOf(projects.map(([, yuan]) => new Decimal(yuan)))] as const];
  return printedTable({
    name: "2.24单位项目明细",
    title: `${sampleYear}年单位项目明细表`,
    organisation: sampleOrganisation,
    unit: "元",
    headings: [["项目名称", "合计", "财政拨款", "财政专户管理资金", "单位资金"]],
    rows: rows.map(([name, yuan]) => [name, Number(yuan), Number(yuan), 0, 0]),
    columnWidths: [36, 17, 17, 19, 17],
    orientation: "landscape",
  });
}
