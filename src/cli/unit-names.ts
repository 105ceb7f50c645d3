import { readFile } from "node:fs/promises";
import path from "node:path";
import { foldText } from "../finance/text/fold-text";
import { CellKind, WorkbookView, type SheetView } from "../workbook/snapshot";
import type { Environment } from "./environment";

/** The heading over the names of units, in a table or a csv. */
const heading = /^(预算)?(单位|部门)(名称)?$/;

/**
 * The units that must hand in a workbook (`--units`): one a line of a .txt, the column 单位名称 of a .csv or of the
 * first sheet of an .xlsx, its first column where no heading says so.
 *
 * @throws HostError, or the file system's own error, when the list cannot be read.
 */
export async function unitNames(file: string, environment: Pick<Environment, "open">): Promise<string[]> {
  const names = /\.(txt|csv)$/i.test(file)
    ? columnOfNames(textLines(await readFile(file)).map((line) => cellsOf(line, path.extname(file))))
    : columnOfNames(await rowsOf(file, environment));
  return [...new Set(names)];
}

/** UTF-8, with or without its mark; what is none is GBK, as older programs write it. */
function textLines(bytes: Uint8Array): string[] {
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  let text: string;
  try {
    text = decode("utf-8");
  } catch {
    text = new TextDecoder("gbk").decode(bytes);
  }
  return text.split(/\r\n?|\n/);
}

function cellsOf(line: string, extension: string): string[] {
  if (extension.toLowerCase() === ".txt") return [line];
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

async function rowsOf(file: string, environment: Pick<Environment, "open">): Promise<string[][]> {
  const host = await environment.open(file);
  const [sheet] = new WorkbookView(await host.read("all", [])).sheets;
  return sheet ? Array.from(sheet.data.rows, (row) => textsOf(sheet, row)) : [];
}

function textsOf(sheet: SheetView, row: number): string[] {
  const texts: string[] = [];
  for (const { column, kind, value } of sheet.rowCells(row)) {
    if (kind === CellKind.text) texts[column] = String(value);
  }
  return Array.from(texts, (text) => text ?? "");
}

function columnOfNames(rows: readonly (readonly string[])[]): string[] {
  const headed = rows.findIndex((cells) => cells.some((cell) => heading.test(foldText(cell))));
  const column = headed < 0 ? 0 : rows[headed]!.findIndex((cell) => heading.test(foldText(cell)));
  return rows.slice(headed + 1).flatMap((cells) => cells[column]?.trim() || []);
}
