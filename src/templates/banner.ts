import type { AmountUnit } from "../finance/money/unit";
import type { CellRef } from "../workbook/address";
import { CellKind, type SheetView } from "../workbook/snapshot";
import { foldLabel } from "./headings";

/** What is printed between a form's title and its headings: 编制单位 at the left, 单位：元 at the right. */
export interface Banner {
  readonly unit?: AmountUnit;
  readonly unitCell?: CellRef;
  readonly organisation?: { readonly name: string; readonly cell: CellRef };
}

const units: Readonly<Record<string, AmountUnit>> = {
  元: "yuan",
  人民币元: "yuan",
  千元: "thousandYuan",
  万元: "tenThousandYuan",
  人民币万元: "tenThousandYuan",
  亿元: "hundredMillionYuan",
};

/** `单位:万元` → the unit; `undefined` for any other text. */
export function unitIn(folded: string): AmountUnit | undefined {
  const match = /(?:金额)?单位[:：]?((?:人民币)?[千万亿]?元)/.exec(folded);
  return match ? units[match[1]!] : undefined;
}

const organisationLabel =
  /^(编制(单位|部门)|编报单位|填报单位|预算(单位|部门)|预算主管部门|部门名称|单位名称|公开部门|部门|单位)[(（]?(盖章|公章)?[)）]?[:：](.*)$/;

/** The organisation of `编制单位：××局`; an empty name is none. */
export function organisationIn(folded: string): string | undefined {
  const name = organisationLabel.exec(folded)?.[5]?.replace(/(?:金额)?单位[:：].*$/, "");
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
