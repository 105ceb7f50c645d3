import type { PrintSetup } from "../workbook/plan";

/** Sets up how a sheet of ours prints: A4, one page wide, its header rows on each page. */
export function setUpPrint(worksheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.centerHorizontally !== undefined) pageLayout.centerHorizontally = print.centerHorizontally;
  if (print.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.repeatRowsThrough !== undefined)
    pageLayout.setPrintTitleRows(`$1:$${print.repeatRowsThrough + 1}`);
  for (const row of print.breaksBefore ?? []) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (print.area !== undefined) pageLayout.setPrintArea(print.area);
}
