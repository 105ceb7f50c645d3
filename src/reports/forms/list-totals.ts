import type { SectionPlace, Table } from "../../templates/facts";
import type { CodeKind, SectionDefinition } from "../../templates/template";
import { rangeAddress } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";

/** Rows of lines that a person fills in, zero-based, both ends included, and the row of their total. */
export interface OpenLines {
  readonly place: SectionPlace;
  readonly columns: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** The lines of a section that say nothing yet: those of a list, and of functional classes above the total of the year. */
export function openLines(table: Table, section: SectionDefinition): OpenLines | undefined {
  const { rows: definition } = section;
  const isClasses = definition.by === "item" && definition.classes === true;
  if (definition.by !== "code" && definition.by !== "name" && !isClasses) return undefined;
  const [columns, place] = [table.parts.columns.get(section), table.parts.places.get(section)];
  const printed = table.rowsOf(section.key).filter(({ code }) => !isClasses || code === undefined);
  const ofTheYear = isClasses ? printed.find(({ key }) => key === "currentYearTotal") : undefined;
  const isTotal = ({ key }: { readonly key: string }) => key === "total" || key === "carryForward";
  const total =
    ofTheYear ?? (printed.every(isTotal) ? printed.find(({ key }) => key === "total") : undefined);
  if (!columns || !place || !total || printed[0]!.row === place.firstRow) return undefined;
  const { row } = total;
  return { place, columns: [...columns.values()], first: place.firstRow, last: row - 1, total: row };
}

/**
 * The total of open lines, without `=`: by code that of the classes (类), which hold the items below them, or of all lines
 * where no class is listed; else of all.
 */
export function totalOf({ place, first, last }: OpenLines, column: number): string {
  const down = (at: number) =>
    rangeAddress({ row: first, column: at, rowCount: last - first + 1, columnCount: 1 });
  const all = `SUM(${down(column)})`;
  const [classes, items] = place.codes.map(down);
  if (classes === undefined) return all;
  const isClass = items === undefined ? `${classes},"???"` : `${classes},"<>",${items},"="`;
  return `IF(COUNTIFS(${isClass})=0,${all},SUMIFS(${down(column)},${isClass}))`;
}

const classOf: Readonly<Record<CodeKind, string>> = {
  functional: "201",
  departmentEconomic: "301",
  governmentEconomic: "501",
};

/** Codes and names in open lines, each its own, so that the lines can be read before anybody has filled them in. */
export function wordsInLines({ rows }: SectionDefinition, { place, first, last }: OpenLines): CellWrite[] {
  return Array.from({ length: last - first + 1 }, (_, index) => index).flatMap((index): CellWrite[] => {
    const row = first + index;
    const item = String(index + 1).padStart(2, "0");
    const parts = rows.by === "code" ? [classOf[rows.kind], item, item].slice(0, place.codes.length) : [];
    const whole = rows.by === "code" ? `${classOf[rows.kind]}${item}` : "";
    const codes = place.codes.map((column, part) => ({
      row,
      column,
      value: place.codes.length === 1 ? whole : parts[part]!,
    }));
    const name = place.names === undefined ? [] : [{ row, column: place.names, value: `第${item}行` }];
    return [...codes, ...name];
  });
}
