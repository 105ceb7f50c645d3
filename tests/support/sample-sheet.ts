import type { NewSheet } from "../../src/workbook/plan";

/** A sheet of ours that uses everything a new sheet may have. */
export const sampleSheet: NewSheet = {
  name: "审核's 结果",
  styles: [
    {
      font: { name: "宋体", size: 11, bold: true, color: "#C00000", underline: true },
      fill: "#FFF2CC",
      border: { top: "thin", right: "thin", bottom: "medium", left: "thin" },
      horizontal: "center",
      vertical: "center",
      wrap: true,
    },
    { numberFormat: "#,##0.00", horizontal: "right", indent: 1 },
    { numberFormat: '0.0"万元"' },
  ],
  cells: [
    { row: 0, column: 0, value: "审核结果 <一>", style: 0 },
    { row: 1, column: 0, value: 12345.678, style: 1 },
    { row: 1, column: 1, value: 1.5, style: 2 },
    { row: 2, column: 0, value: null, style: 0 },
    { row: 3, column: 0, value: " 去看 ", link: { sheet: "审核's 结果", address: "A1" } },
  ],
  columnWidths: [24, 12.5],
  rowHeights: { 0: 30, 8: 20 },
  merges: ["A1:B1"],
  freeze: { rows: 1, columns: 1 },
  print: {
    orientation: "landscape",
    repeatRowsThrough: 0,
    fitToWidth: true,
    footer: "第 &P 页，共 &N 页",
    centerHorizontally: true,
    area: "A1:B4",
  },
  tabColor: "#FFC000",
};
