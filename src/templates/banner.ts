import type { AmountUnit } from "../finance/money/unit";
import type { CellRef } from "../workbook/address";
import { CellKind, type SheetView } from "../workbook/snapshot";
import { foldLabel } from "./headings";
import { unitBehind, unitIn } from "./printed-unit";

/** What is printed between a form's title and its headings: 编制单位 at the left, 单位：元 at the right. */
export interface Banner {
  readonly unit?: AmountUnit;
  readonly unitCell?: CellRef;
  readonly organisation?: { readonly name: string; readonly cell: CellRef };
}

const organisationLabel =
  /^(编制(单位|部门)|编报单位|填报单位|预算(单位|部门)|预算主管部门|部门名称|单位名称|公开部门|部门|单位)[(（]?(盖章|公章)?[)）]?[:：](.*)$/;

/** 401_××局, [103001]××局: the code of a unit before its name. */
const codeBefore = /^\(?\d{3,}\)?[-_]?/;

/** The organisation of `编制单位：××局`; an empty name is none. */
export function organisationIn(folded: string): string | undefined {
  const name = organisationLabel
    .exec(folded)?.[5]
    ?.replace(/(?:金额)?单位[:：].*$/, "")
    .replace(codeBefore, "");
  return name && !unitIn(folded.replace(/^编制/, "")) && !/^[千万亿]?元$/.test(name) ? name : undefined;
}

/** Reads the banner in a block of rows. */
export function readBanner(sheet: SheetView, firstRow: number, lastRow: number): Banner {
  let banner: Banner = {};
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const { kind, value, column } of sheet.rowCells(row)) {
      if (kind !== CellKind.text) continue;
      const folded = foldLabel(String(value));
      const cell = { sheet: sheet.name, row, column };
      const unit = banner.unit ? undefined : unitIn(folded);
      if (unit) banner = { ...banner, unit, unitCell: cell };
      const name = banner.organisation ? undefined : organisationIn(folded);
      if (name) banner = { ...banner, organisation: { name, cell } };
    }
  }
  return banner;
}

/** The unit that the title or the headings name behind themselves, where all that name one name the same. */
export function readUnitBehind(
  sheet: SheetView,
  firstRow: number,
  lastRow: number,
): Pick<Banner, "unit" | "unitCell"> {
  let found: Pick<Banner, "unit" | "unitCell"> = {};
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const { kind, value, column } of sheet.rowCells(row)) {
      const unit = kind === CellKind.text ? unitBehind(foldLabel(String(value))) : undefined;
      if (unit && found.unit && unit !== found.unit) return {};
      if (unit && !found.unit) found = { unit, unitCell: { sheet: sheet.name, row, column } };
    }
  }
  return found;
}
