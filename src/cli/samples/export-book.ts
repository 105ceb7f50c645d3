import { sampleBook } from "./book";
import type { NewSheet } from "../../workbook/plan";

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
  return sampleBook("unit").flatMap((sheet) => {
    const name = exportNames[sheet.name];
    return name === undefined ? [] : [change({ ...sheet, name })];
  });
}
