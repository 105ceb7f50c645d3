import type { CellLook, EdgeLine } from "../engine/cell-look";
import { areaAddress } from "../model/area";
import type { PageLayout } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import type { NewSheet } from "./edits";

type Style = NewSheet["styles"][number];

/** Pixels of a row without a height of its own. */
const usualHeight = 20;

/** A sheet made since the file was opened, as the package writes a whole sheet. */
export function newSheet(
  sheet: Worksheet,
  after: string | undefined,
  toFile: (formula: string) => string,
): NewSheet {
  const { engineSheet } = sheet;
  const styles = new Styles();
  const extent = engineSheet.extent(false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const cells: NewSheet["cells"][number][] = [];
  for (let row = extent.row; row < extent.row + extent.rowCount; row += 1) {
    for (let column = extent.column; column < extent.column + extent.columnCount; column += 1) {
      const { value, formula, isError } = engineSheet.cell(row, column);
      const style = styles.index(engineSheet.look(row, column));
      const link = linkOf(sheet, row, column);
      if (value === null && formula === undefined && style === undefined) continue;
      cells.push({
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula: toFile(formula) }),
        ...(isError ? { isError } : {}),
        ...(style === undefined ? {} : { style }),
        ...(link ? { link } : {}),
      });
    }
  }
  const rows = Array.from(
    { length: extent.row + extent.rowCount },
    (_, row) => [row, engineSheet.rowHeight(row)] as const,
  );
  const { rows: frozenRows, columns: frozenColumns } = engineSheet.frozen;
  const print = printSetup(sheet.pageLayout, sheet.horizontalPageBreaks.rows);
  return {
    name: sheet.name,
    ...(after === undefined ? {} : { after }),
    styles: styles.list,
    cells,
    columnWidths: Array.from({ length: extent.column + extent.columnCount }, (_, column) => {
      const pixels = engineSheet.columnWidth(column);
      return Math.round(((pixels - 5) / 7) * 100) / 100;
    }),
    rowHeights: Object.fromEntries(
      rows.filter(([, pixels]) => pixels !== usualHeight).map(([row, pixels]) => [row, pixels * 0.75]),
    ),
    merges: engineSheet.merges.map(areaAddress),
    ...(frozenRows + frozenColumns > 0 ? { freeze: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(print ? { print } : {}),
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
  };
}

/** Styles stored once each. */
class Styles {
  readonly list: Style[] = [];
  private readonly indexes = new Map<string, number>();

  index(look: CellLook): number | undefined {
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.list.push(styleOf(look)) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

function styleOf(look: CellLook): Style {
  const font = present({
    name: look.fontName,
    size: look.fontSize,
    bold: look.bold,
    color: look.fontColor,
    underline: look.underline,
  });
  const border = present({
    top: weightOf(look.top),
    right: weightOf(look.right),
    bottom: weightOf(look.bottom),
    left: weightOf(look.left),
  });
  return present({
    font,
    fill: look.fill,
    border,
    horizontal:
      look.horizontal === "left" || look.horizontal === "right" || look.horizontal === "center"
        ? look.horizontal
        : undefined,
    vertical: look.vertical,
    wrap: look.wrap,
    indent: look.indent,
    numberFormat: look.numberFormat,
  }) as Style;
}

function weightOf(line: EdgeLine | undefined): "thin" | "medium" | undefined {
  if (!line) return undefined;
  return line.style === "medium" || line.style === "thick" ? "medium" : "thin";
}

/** The entries that say something; `undefined` when none does. */
function present<Entries extends object>(entries: Entries): Partial<Entries> | undefined {
  const said = Object.entries(entries).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Partial<Entries>);
}

function linkOf(
  sheet: Worksheet,
  row: number,
  column: number,
): { sheet: string; address: string } | undefined {
  const reference = sheet.hyperlinks.at(row, column)?.documentReference;
  const match = reference && /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  return match ? { sheet: (match[1] ?? match[2]!).replaceAll("''", "'"), address: match[3]! } : undefined;
}

function printSetup(layout: PageLayout, breaksBefore: readonly number[]): NewSheet["print"] | undefined {
  const footers = layout.headersFooters.defaultForAllPages;
  const parts = [
    ["&L", footers.leftFooter],
    ["&C", footers.centerFooter],
    ["&R", footers.rightFooter],
  ] as const;
  const footer = parts
    .map(([code, words]) => (words === "" ? "" : code + words))
    .join("")
    .replace(/^&C(?!.*&[LR])/s, "");
  const isSet =
    Object.keys(layout.set).length > 0 ||
    layout.printArea ||
    layout.titleRows ||
    footer !== "" ||
    breaksBefore.length > 0;
  if (!isSet) return undefined;
  const through = layout.titleRows && layout.titleRows.row + layout.titleRows.rowCount - 1;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    fitToWidth: layout.zoom.horizontalFitToPages === 1,
    ...(through === undefined ? {} : { repeatRowsThrough: through }),
    ...(footer === "" ? {} : { footer }),
    ...(layout.centerHorizontally ? { centerHorizontally: true } : {}),
    ...(breaksBefore.length > 0 ? { breaksBefore } : {}),
    ...(layout.printArea ? { area: areaAddress(layout.printArea) } : {}),
  };
}
