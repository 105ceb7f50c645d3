import { sumsWithinForms } from "../../audit/engine/sums-within-forms";
import { sumFormula } from "../../audit/formulas/sum-formula";
import { ruleBook } from "../../audit/rule-book";
import { sumsOfDebt } from "../../templates/debt/sums-of-debt";
import type { Fact, Facts, Table } from "../../templates/facts";
import { recognise } from "../../templates/recognise";
import type { SectionDefinition, Template } from "../../templates/template";
import { addressOf, rangeAddress } from "../../workbook/address";
import type { CellStyle, Edit, NewSheet } from "../../workbook/plan";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { snapshotAfter } from "../../workbook/snapshot-after";
import { SumFormulas, keyOf } from "./sum-formulas";
import { openLines, totalOf, wordsInLines } from "./list-totals";

const nothing: WorkbookSnapshot = { texts: [], sheets: [], names: [], date1904: false };

/**
 * A blank form whose totals are formulas (合计公式): what the definition and the ties of a form say is a sum is one, so that
 * a person types the parts alone. Its cells show nothing until there is something to add.
 */
export function withSums(sheet: NewSheet, template: Template): NewSheet {
  const formulas = sumsOf(sheet, template);
  const styles = [...sheet.styles];
  const cells = sheet.cells.map((cell) => {
    const formula = formulas.get(keyOf(cell));
    if (formula === undefined) return cell;
    return { ...cell, value: 0, formula, style: hidingZero(styles, cell.style) };
  });
  return { ...sheet, styles, cells };
}

/** The style that shows a zero as nothing; one of its own is added where there is none yet. */
function hidingZero(styles: CellStyle[], index = 0): number {
  const style = styles[index]!;
  const format = style.numberFormat ?? "General";
  if (format.endsWith(";")) return index;
  const hiding = `${format};-${format};`;
  const known = styles.findIndex((each) => each.numberFormat === hiding);
  return known >= 0 ? known : styles.push({ ...style, numberFormat: hiding }) - 1;
}

function sumsOf(sheet: NewSheet, template: Template): SumFormulas {
  const formulas = new SumFormulas();
  const blank = read([{ kind: "addSheet", sheet }], template);
  const [form] = blank.tables;
  if (!form) return formulas;
  const { sections } = template;
  const lines = sections.flatMap((section) => {
    const open = openLines(form, section);
    return open ? [{ section, open }] : [];
  });
  for (const { open } of lines)
    for (const column of open.columns) formulas.put({ row: open.total, column }, totalOf(open, column));

  const words = lines.flatMap(({ section, open }) => wordsInLines(section, open));
  const edits: Edit[] = [
    { kind: "addSheet", sheet },
    { kind: "setCells", sheet: sheet.name, cells: words },
  ];
  const facts = read(edits, template);
  const [table] = facts.tables;
  if (!table) return formulas;
  for (const { whole, parts } of sumsWithinForms(facts)) putSum(formulas, whole, parts);
  for (const { whole, parts, less } of sumsOfTies(template, facts)) putSum(formulas, whole, parts, less);
  for (const { whole, parts } of sumsOfDebt(table)) putSum(formulas, whole, parts);
  for (const section of sections) putTotalBelowClasses(formulas, form, section);
  return formulas;
}

function read(edits: readonly Edit[], template: Template): Facts {
  return recognise(new WorkbookView(snapshotAfter(nothing, edits)), [template]);
}

function putSum(
  formulas: SumFormulas,
  whole: Fact,
  parts: readonly Fact[],
  less: readonly Fact[] = [],
): void {
  if (parts.length === 0) return;
  const takenOff = less.map(({ cell }) => `-${addressOf(cell)}`).join("");
  const cells = [...parts, ...less].map(({ cell }) => cell);
  formulas.put(whole.cell, `${sumFormula(parts).slice(1)}${takenOff}`, cells);
}

/** Sums that the ties of this form alone tell of; one amount that equals another is none. */
function sumsOfTies(
  { id }: Template,
  facts: Facts,
): { whole: Fact; parts: readonly Fact[]; less: readonly Fact[] }[] {
  return ruleBook.ties.flatMap((tie) => {
    if (tie.templates.some((template) => template !== id)) return [];
    const instances = tie.instances(facts);
    if ("outcome" in instances) return [];
    return instances.flatMap(({ left, right, less = [], relation }) => {
      const [whole, ...others] = left;
      const isSum = relation === "equal" && others.length === 0 && right.length > 1;
      return whole && isSum ? [{ whole, parts: right, less }] : [];
    });
  });
}

/** 支出总计 below the lines of classes: 本年支出合计 and what is printed between the two. */
function putTotalBelowClasses(formulas: SumFormulas, table: Table, { key, rows }: SectionDefinition): void {
  const at = (line: string) => table.rowsOf(key).find((row) => row.key === line)?.row;
  const [ofTheYear, total] = [at("currentYearTotal"), at("total")];
  if (rows.by !== "item" || !rows.classes || ofTheYear === undefined || total === undefined) return;
  const section = table.section(key);
  for (const column of (section && table.parts.columns.get(section)?.values()) ?? [])
    if (ofTheYear < total)
      formulas.put(
        { row: total, column },
        `SUM(${rangeAddress({ row: ofTheYear, column, rowCount: total - ofTheYear, columnCount: 1 })})`,
      );
}
