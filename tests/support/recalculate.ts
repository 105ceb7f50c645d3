import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import type { NewSheet } from "../../src/workbook/plan";
import { WorkbookView } from "../../src/workbook/snapshot";
import { convert } from "./office-programs";

/**
 * What LibreOffice makes of workbooks whose formulas carry no values, several in one start. A sheet stands for the
 * workbook of that sheet alone.
 */
export function recalculate(
  office: string,
  workbooks: readonly (NewSheet | readonly NewSheet[])[],
): WorkbookView[] {
  const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
  try {
    const files = workbooks.map((workbook, index) => {
      const file = path.join(folder, `in-${index}.xlsx`);
      writeFileSync(file, workbookOfSheets([workbook].flat().map(withoutValues)));
      return file;
    });
    convert(office, files, "xlsx:Calc MS Excel 2007 XML", path.join(folder, "out"));
    return files.map(
      (file) => new WorkbookView(readWorkbook(readFileSync(path.join(folder, "out", path.basename(file))))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutValues(sheet: NewSheet): NewSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  };
}
