import { parseCode } from "../finance/classification/parse-code";
import type { CellRef } from "../workbook/address";
import { CellKind, type Cell } from "../workbook/snapshot";
import type { CodesAbove } from "./codes-above";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import { lineName } from "./line-name";
import type { SectionColumns } from "./match-columns";
import type { RowsDefinition } from "./template";

/** A line as its cells tell it, before it is known where and how often it stands. */
export type RowRead = Omit<TableRow, "row" | "occurrence">;

/** Reads a line that goes by code: the total, a code with its name, or a unit under its own code. */
export function readCodeRow(
  sheet: string,
  columns: SectionColumns,
  cells: readonly Cell[],
  { kind, total }: Extract<RowsDefinition, { by: "code" }>,
  codesAbove: CodesAbove,
): RowRead | undefined {
  const at = (column: number) => cells.find((cell) => cell.column === column);
  const nameCell = columns.names === undefined ? undefined : at(columns.names);
  const codeCells = columns.codes.map(at);
  const label = nameCell ? lineName(wordsIn(nameCell)) : "";
  const ref = (cell: Cell): CellRef => ({ sheet, row: cell.row, column: cell.column });
  const named = nameCell ? { labelCell: ref(nameCell) } : {};

  const totalCell = [...codeCells, nameCell].find((cell) => cell && total.test(lineName(wordsIn(cell))));
  if (totalCell) {
    return {
      key: "total",
      label: lineName(wordsIn(totalCell)),
      labelCell: ref(totalCell),
      codeCells: [],
      codeOddities: [],
    };
  }
  if (columns.areOfUnits) {
    const unit = unitOf(codeCells, label);
    return unit && { ...unit, ...named, codeCells: [], codeOddities: [] };
  }
  const both = codeAndName(codeCells);
  const printed = both ? [both.code] : codeCells.map(digitsIn);
  const parsed = parseCode(codesAbove.complete(printed), kind);
  if (!parsed) return undefined;
  return {
    key: parsed.code,
    label: both?.name ?? withoutCode(label, [parsed.code, printed.join("")]),
    ...named,
    code: parsed.code,
    codeCells: codeCells.flatMap((cell) => (cell ? [ref(cell)] : [])),
    codeOddities: parsed.oddities,
  };
}

/** A line for a unit goes by its code, or by its name where it has none. */
function unitOf(
  codeCells: readonly (Cell | undefined)[],
  label: string,
): Pick<RowRead, "key" | "label"> | undefined {
  const code = codeCells.map((cell) => (cell ? foldLabel(String(cell.value)) : "")).join("");
  if (code === "") return label === "" ? undefined : { key: `unit:${label}`, label };
  return /^\d+$/.test(code) ? { key: `unit:${code}`, label: label === "" ? code : label } : undefined;
}

const codeBeforeName = /^\(?(\d{3,9})\)?[-_.、:]*(?=\p{Script=Han})/u;

/** [30101]基本工资, 2080505-机关事业单位基本养老保险缴费支出: a code and its name in one cell. */
function codeAndName(cells: readonly (Cell | undefined)[]): { code: string; name: string } | undefined {
  const [cell] = cells;
  if (cells.length !== 1 || !cell) return undefined;
  const text = foldLabel(wordsIn(cell));
  const match = codeBeforeName.exec(text);
  return match ? { code: match[1]!, name: text.slice(match[0].length) } : undefined;
}

function digitsIn(cell: Cell | undefined): string | number | null {
  return typeof cell?.value === "string" || typeof cell?.value === "number" ? cell.value : null;
}

/** 2010301 行政运行 and 2010301-行政运行 are the name 行政运行, be the code as printed or repaired. */
function withoutCode(label: string, codes: readonly string[]): string {
  const code = codes.find((each) => each !== "" && label.startsWith(each)) ?? "";
  return label.slice(code.length).replace(code === "" ? "" : /^[-.、:]/, "");
}

function wordsIn(cell: Cell): string {
  return cell.kind === CellKind.text ? String(cell.value) : "";
}
