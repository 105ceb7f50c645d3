import { CellKind, type Cell, type WorkbookView } from "../workbook/snapshot";
import { foldLabel } from "./headings";

/** What a sheet of basic information says of the book it belongs to. */
export interface BasicInformation {
  readonly organisation: string | undefined;
  readonly year: number | undefined;
}

/** 基础信息、封面: the report-maker prints who makes the accounts and for which year on a sheet of its own. */
const sheetName = /基础信息|基本信息|^(FMDM\S*\s*)?封面(代码)?$/;
const organisationLabel = /^(预算|填报|编报|编制)?单位(名称|全称)?(\((公章|盖章)\))?:?$/;
const yearLabel = /^(报表|会计|决算|预算)?年(度|份):?$/;
const yearValue = /^((?:19|20)\d\d)(年(度)?)?$/;

/** Reads 基础信息 sheets, where each value stands to the right of its label. */
export function readBasicInformation(view: WorkbookView): BasicInformation {
  let organisation: string | undefined;
  let year: number | undefined;
  for (const sheet of view.sheets.filter(({ name }) => sheetName.test(foldLabel(name)))) {
    for (let row = 0; row < sheet.rowEnd; row += 1) {
      const cells = sheet.rowCells(row).filter(({ kind, value }) => kind !== CellKind.empty && value !== "");
      cells.forEach((cell, index) => {
        const next = cells[index + 1];
        if (cell.kind !== CellKind.text || !next) return;
        const label = foldLabel(String(cell.value));
        if (organisationLabel.test(label)) organisation ??= nameIn(next);
        if (yearLabel.test(label)) year ??= yearIn(next);
      });
    }
  }
  return { organisation, year };
}

function nameIn({ kind, value }: Cell): string | undefined {
  return kind === CellKind.text ? String(value).trim() : undefined;
}

function yearIn({ value }: Cell): number | undefined {
  const digits = yearValue.exec(foldLabel(String(value)))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
