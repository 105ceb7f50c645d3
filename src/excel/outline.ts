import type { SheetOutline } from "../workbook/host";
import type { DefinedName, SheetVisibility } from "../workbook/snapshot";
import type { Rectangle } from "./rectangles";
import { oneSync } from "./session";

/** Whether the rows or columns of a sheet's valued range are hidden: all, none, or some. */
export type Hidden = "all" | "none" | "some";

export interface ProbedSheet extends SheetOutline {
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
  /** Names that belong to this sheet alone. */
  readonly names: readonly DefinedName[];
}

/** More sheets than most workbooks of a budget unit have. */
const likelySheets = 24;

export interface Probe {
  readonly sheets: readonly ProbedSheet[];
  /** Names of the workbook. */
  readonly names: readonly DefinedName[];
}

/**
 * What sheets there are and which of their cells are valued, in one sync while there are no more than `expected`.
 *
 * A collection cannot be asked for the valued ranges of sheets that are not known yet, so the sheets are walked as
 * a chain, each asked for the next; past the last one Excel answers with null objects, which cost a few bytes.
 */
export async function probeWorkbook(expected = likelySheets): Promise<Probe> {
  const first = await oneSync((context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    const links = chain(context.workbook.worksheets.getFirst(), expected);
    return () => ({ names: names.items.map((item) => definedName(item)), sheets: links.flatMap(readLink) });
  });
  const sheets = [...first.sheets];
  for (let asked = expected; sheets.length === asked; asked *= 2) {
    sheets.push(...(await sheetsAfter(sheets[asked - 1]!.name, asked)));
  }
  return { sheets, names: first.names };
}

async function sheetsAfter(name: string, count: number): Promise<ProbedSheet[]> {
  return oneSync((context) => {
    const links = chain(context.workbook.worksheets.getItem(name).getNextOrNullObject(), count);
    return () => links.flatMap(readLink);
  });
}

interface Link {
  readonly sheet: Excel.Worksheet;
  readonly valued: Excel.Range;
}

function chain(first: Excel.Worksheet, length: number): Link[] {
  const links: Link[] = [];
  for (let sheet = first; links.length < length; sheet = sheet.getNextOrNullObject()) {
    sheet.load("name,visibility,protection/protected");
    sheet.names.load("items/name,items/formula");
    const valued = sheet.getUsedRangeOrNullObject(true);
    valued.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    links.push({ sheet, valued });
  }
  return links;
}

function readLink({ sheet, valued }: Link): ProbedSheet[] {
  if (sheet.isNullObject) return [];
  return [
    {
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      isProtected: sheet.protection.protected,
      hiddenRows: valued.isNullObject ? "none" : hiddenOf(valued.rowHidden),
      hiddenColumns: valued.isNullObject ? "none" : hiddenOf(valued.columnHidden),
      names: sheet.names.items.map((item) => definedName(item, sheet.name)),
      ...(valued.isNullObject ? {} : { valued: rectangleOf(valued) }),
    },
  ];
}

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Excel answers `null` where some are hidden and some are not. */
function hiddenOf(answer: boolean | null): Hidden {
  if (answer === null) return "some";
  return answer ? "all" : "none";
}

export function rectangleOf(range: Excel.Range): Rectangle {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

function definedName({ name, formula }: Excel.NamedItem, sheet?: string): DefinedName {
  const text = String(formula);
  return {
    name,
    formula: text.startsWith("=") ? text.slice(1) : text,
    ...(sheet === undefined ? {} : { sheet }),
  };
}
