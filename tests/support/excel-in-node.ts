import { ExcelHost } from "../../src/excel/excel-host";
import { openExcel, type OpenedExcel } from "../../src/workbench/node/open-excel";

export interface ExcelInNode {
  readonly excel: OpenedExcel;
  readonly host: ExcelHost;
}

/**
 * Opens a workbook in the embedded Excel and binds the `ExcelHost` of this process to it: `Excel` and `Office`
 * become the namespaces office.js made in the add-in's window, until another workbook is opened.
 */
export async function excelInNode(bytes: Uint8Array): Promise<ExcelInNode> {
  const excel = await openExcel({ bytes });
  Object.assign(globalThis, { Excel: excel.namespace("Excel"), Office: excel.namespace("Office") });
  return { excel, host: new ExcelHost() };
}
