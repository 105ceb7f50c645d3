import type { Facts, Table } from "../../templates/facts";
import { demandedForms, isPresent, meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { templateSets } from "../../templates/sets";
import { sheetsTitled } from "../../templates/sheets-titled";
import { sourceKindOf } from "../../templates/source-sheets";
import type { FormOfSet } from "../../templates/template-set";
import { foldTitle } from "../../templates/titles";
import type { WorkbookView } from "../../workbook/snapshot";
import { onceFor } from "../../workbook/once-for";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";

/**
 * Every form of the set is there, once; a form without data stays as an empty table (表格齐全). The sheets of an export
 * are what the forms of a set are made from, and need not be the whole set. What a place asks for beyond the forms that
 * every department publishes is not checked where we only assume its set, nor is a form that a sheet bears the title of
 * and prints in a way we do not read.
 */
export const everyFormIsPresent = defineCheck({
  id: "every-form-is-present",
  basis: ["B29"],
  severity: "error",
  check({ facts, book }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const twice = duplicates(facts, book);
    const isExport = facts.tables.every((table) => sourceKindOf(table));
    if (isExport && twice.length === 0) return notApplicable("exportsOnly");
    const set = isExport ? undefined : meantSet(facts, templateSets, nationalMinimum);
    if (!set && twice.length === 0) return notChecked("noWholeSet");
    if (!set) return passedUnless(twice);
    const demanded = demandedForms(set, nationalMinimum);
    const absent = set.forms.filter((form) => !isPresent(form, facts));
    const unread = absent.flatMap((form) => {
      const sheets = sheetsTitled(book, facts, form.templates);
      return sheets.length > 0 ? [{ form, sheets }] : [];
    });
    const missing = absent.filter((form) => !unread.some((each) => each.form === form));
    const [lacking, unknown] = [
      missing.filter((form) => demanded.includes(form)),
      missing.filter((form) => !demanded.includes(form)),
    ];
    const forms = unknown.map(({ templates: [{ id }] }) => id);
    return [
      passedUnless([...twice, ...lacking.map(missingForm)]),
      ...unread.map(({ form, sheets }) =>
        notChecked("formUnread", { form: form.templates[0].id, sheets: sheets.map((sheet) => sheet.trim()) }),
      ),
      ...(forms.length > 0 ? [notChecked("formsAssumed", { set: set.id, forms })] : []),
    ];
  },
});

function missingForm({ templates: [{ id }] }: FormOfSet): Breach {
  return { messageId: "missing", cells: [], data: { form: id }, identity: [id, "missing"] };
}

/** 国有资本经营预算财政拨款收入支出决算表 and 支出决算表 are two forms of one place: neither the title nor the columns are the same. */
function isPrintedApart(one: Table, other: Table): boolean {
  const [a, b] = [printOf(one), printOf(other)];
  return a.title !== b.title && a.columns !== b.columns;
}

const printOf = onceFor(({ parts: { title, columns } }: Table) => ({
  title: foldTitle(title?.text ?? ""),
  columns: [...columns.values()].flatMap((found) => [...found.keys()]).join(),
}));

/**
 * Forms of one kind on several sheets. A form beside the sheet of the export it is made from is none of them, nor is
 * last year's on a hidden sheet, which `no-amounts-are-hidden` speaks of.
 */
function duplicates(facts: Facts, book: WorkbookView): Breach[] {
  const isMeant = (table: Table) =>
    !facts.isLeftOver(table) || book.sheet(table.sheet)?.data.visibility === "visible";
  return facts.tables.flatMap((table) => {
    if (table.template.isRepeated) return [];
    const ofKind = facts.tablesOf(table.template.id);
    const isSame = (other: Table) =>
      sourceKindOf(other) === sourceKindOf(table) &&
      (other === table || !isPrintedApart(other, table)) &&
      isMeant(other);
    if (ofKind.find(isSame) !== table) return [];
    const copies = ofKind.filter(isSame);
    if (copies.length === 1) return [];
    return [
      {
        messageId: "duplicate",
        cells: copies.flatMap(({ parts }) => parts.title?.cell ?? []),
        data: { form: table.template.id, sheets: copies.map(({ sheet }) => sheet.trim()) },
        identity: [table.template.id, "duplicate"],
        severity: "warning" as const,
      },
    ];
  });
}
