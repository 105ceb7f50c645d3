import type { Table, TableRow } from "../../templates/facts";
import type { CellRef } from "../../workbook/address";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";

/** A code or name of a form with characters that nobody sees or means, and what it would be without them. */
export interface UnevenlyTyped {
  readonly cell: CellRef;
  readonly text: string;
  readonly plain: string;
}

/**
 * The codes and names of a form's coded rows that hold full-width digits or stray spaces (全角、空格). Spaces before a
 * name, or several before a code, show its level and stay; so do line breaks, and a code that has lost a zero is
 * another matter.
 */
export function unevenlyTyped(table: Table, book: WorkbookView): UnevenlyTyped[] {
  return table.template.sections
    .filter(({ rows }) => rows.by === "code")
    .flatMap(({ key }) => table.rowsOf(key))
    .filter(({ code, codeOddities }) => code !== undefined && !codeOddities.includes("lostZero"))
    .flatMap(({ codeCells, labelCell }: TableRow) => [
      ...codeCells.flatMap((cell) => typedAt(cell, plainCode, book)),
      ...(labelCell ? typedAt(labelCell, plainName, book) : []),
    ]);
}

function typedAt(cell: CellRef, plainOf: (text: string) => string, book: WorkbookView): UnevenlyTyped[] {
  const found = book.cell(cell);
  if (found?.kind !== CellKind.text || found.formula !== undefined) return [];
  const text = String(found.value);
  const plain = plainOf(text);
  return plain === text ? [] : [{ cell, text, plain }];
}

const unseen = /[\s\u200b-\u200d\u2060\ufeff]/g;

/** Platforms export a code under its level, two spaces to each. */
const indentedCode = /^(?: {2,}|\u3000+)\d+$/;

function plainCode(text: string): string {
  if (indentedCode.test(text)) return text;
  const plain = text.normalize("NFKC").replace(unseen, "");
  return /^\d+$/.test(plain) ? plain : text;
}

function plainName(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => wide.normalize("NFKC"))
    .replace(/(?<=\p{Script=Han})[ \u00a0\u3000]+(?=\p{Script=Han})/gu, "")
    .replace(/(?<=\S)\s+$/, "");
}
