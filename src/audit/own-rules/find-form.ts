import type { Facts, Table } from "../../templates/facts";
import { foldLabel } from "../../templates/headings";
import { templatesTitled } from "../../templates/titles";
import type { Misplaced } from "../words/own-rule-problems";

/** Words of a title that people leave out: year, number, whose it is, and that it is a budget. */
const fillers = /\d{4}年度?|^\d+(\.\d+)*|表[一二三四五六七八九十\d]+[:：]?|预算|部门|单位|财务/g;

/**
 * The form of a workbook that a rule names: by what is printed over it, its title or its sheet, whole or a clear part
 * of one; else by any title forms of its kind go by.
 */
export function findForm(name: string, { tables }: Facts): Table | Misplaced {
  const meant =
    [nearest(plain(name), tables), nearest(stemOf(name), tables), titled(name, tables)].find(
      ({ length }) => length > 0,
    ) ?? [];
  const kinds = new Set(meant.map(({ template }) => template.id));
  const [first] = meant;
  if (first && kinds.size === 1) return first;
  if (tables.length === 0) return { kind: "nothingRecognised", data: { form: name } };
  const choices = [...new Set((first ? meant : tables).map(({ template }) => template.title))];
  return { kind: first ? "formUnclear" : "formUnknown", data: { form: name, choices } };
}

/** The tables whose name the rule leaves least out of. */
function nearest(wanted: string, tables: readonly Table[]): readonly Table[] {
  const fits = tables.map((table) => ({
    table,
    leftOut: Math.min(...namesOf(table).map((own) => leftOut(own, wanted))),
  }));
  const least = Math.min(...fits.map(({ leftOut: count }) => count));
  return Number.isFinite(least)
    ? fits.filter(({ leftOut: count }) => count === least).map(({ table }) => table)
    : [];
}

function titled(name: string, tables: readonly Table[]): readonly Table[] {
  const ids = new Set(
    templatesTitled(
      name,
      tables.map(({ template }) => template),
    ).map(({ id }) => id),
  );
  return tables.filter(({ template }) => ids.has(template.id));
}

function namesOf({ template, sheet, parts: { title } }: Table): string[] {
  return [template.title, sheet, ...(title ? [title.text] : [])].map(plain);
}

function plain(name: string): string {
  return foldLabel(name).replace(fillers, "");
}

const shortestStem = 3;

/** 基本支出表 is short for 基本支出经济分类表; two characters would be part of too many titles. */
function stemOf(name: string): string {
  const stem = plain(name).replace(/表$/, "");
  return stem.length < shortestStem ? "" : stem;
}

/** How many characters of a title a name leaves out; endless when it is no part of it. */
function leftOut(own: string, wanted: string): number {
  return wanted !== "" && own.includes(wanted) ? own.length - wanted.length : Infinity;
}
