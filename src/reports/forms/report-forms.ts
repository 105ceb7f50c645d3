import type { FormLayout } from "../../templates/form-layout";
import type { Table } from "../../templates/facts";
import { isPrintedTitle, type FormOfSet } from "../../templates/template-set";
import type { Template, Words } from "../../templates/template";
import { isOfFields } from "../../templates/read-fields";
import { recognise } from "../../templates/recognise";
import { allTemplates } from "../../templates/sets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { CellWrite, Edit, NewSheet, RowsPutIn } from "../../workbook/plan";
import { WorkbookView, type SheetView } from "../../workbook/snapshot";
import { snapshotAfter } from "../../workbook/snapshot-after";
import { fillForm } from "./fill-form";
import { formContents, type FormFromSource, type ReportedBook } from "./form-contents";
import { formSheet, isOurPrint, type FormContents } from "./form-sheet";
import { cardsToPutIn } from "./grow-cards";
import { rowsToPutIn, type Growth } from "./grow-form";
import { freeSheetName } from "../sheets/free-sheet-name";
import type { LastYearBook } from "../source/last-year-book";
import { isMadeFrom } from "../source/equivalent-columns";
import type { FormSource } from "../source/form-source";

/** Why a form cannot be made. */
export type FormRefusal =
  /** The source has nothing that tells its amounts. */
  | { readonly reason: "notInSource" }
  /** The source lacks columns the form prints; `unknown` are its labels over amounts that no form knows. */
  | {
      readonly reason: "columnsMissing";
      readonly columns: readonly Words[];
      readonly unknown: readonly string[];
    }
  /** The form on the sheet has fewer rows than there are lines. */
  | { readonly reason: "noRoom"; readonly lines: number; readonly rows: number }
  /** Lines with amounts have no line in the form on the sheet. */
  | { readonly reason: "noLine"; readonly labels: readonly string[] };

/** One form of a set and what becomes of it. */
export type MadeForm = { readonly form: WantedForm; readonly sheet: string } & (
  | { readonly action: "add"; readonly newSheet: NewSheet }
  /** The places of the cells are those with the rows put in. */
  | { readonly action: "fill"; readonly cells: readonly CellWrite[]; readonly rows?: RowsPutIn }
  | { readonly action: "refused"; readonly refusal: FormRefusal }
);

/** A form of a set with the print that was chosen for it. */
export interface WantedForm {
  readonly form: FormOfSet;
  readonly template: Template;
  readonly layout: FormLayout;
}

/** What reports are made from and into. */
export interface ReportWorld {
  readonly view: WorkbookView;
  /** The source's own tables, empty for a ledger. */
  readonly sourceTables: readonly Table[];
  /** Forms that stand in the workbook and may be filled. */
  readonly standing: readonly Table[];
  readonly source: FormSource;
  readonly book: ReportedBook;
  readonly lastYear?: LastYearBook;
  /** Sheets that take no rows. */
  readonly fixedSheets?: ReadonlySet<string>;
}

/**
 * Makes forms from a source: each in its sheet where it is there already, on a new sheet where it is not. One that
 * cannot be made is refused with its reason, the others are made.
 */
export function makeForms(wanted: readonly WantedForm[], world: ReportWorld): MadeForm[] {
  const taken = world.view.sheets.map(({ name }) => name);
  return wanted.map((form) => {
    const made = makeForm(form, world, taken);
    if (made.action === "add") taken.push(made.sheet);
    return made;
  });
}

function makeForm(wanted: WantedForm, world: ReportWorld, taken: readonly string[]): MadeForm {
  const { template, layout } = wanted;
  const { book } = world;
  const standing = standingForm(wanted, world);
  const name = standing?.sheet ?? layout.sheetName[book.kind];
  const made = formContents(template, layout, world.source, book, world.lastYear);
  const refusal = refusalOf(made, template, world);
  if (refusal) return { form: wanted, sheet: name, action: "refused", refusal };
  const sheet = standing && world.view.sheet(standing.sheet);
  if (!standing || !sheet) {
    const newSheet = formSheet(template, made.layout, made.contents);
    const free = freeSheetName(newSheet.name, taken);
    return { form: wanted, sheet: free, action: "add", newSheet: { ...newSheet, name: free } };
  }
  const isOurs = isOurPrint(standing, layout, book.kind);
  const filling = fillForm(sheet, standing, made.contents, { isOurs });
  if (filling.kind === "cells") return { form: wanted, sheet: name, action: "fill", cells: filling.cells };
  if ((isOurs || isOfFields(template)) && !world.fixedSheets?.has(name)) {
    const grown = grownForm(sheet, standing, layout, made.contents, world);
    if (grown) return { form: wanted, sheet: name, action: "fill", ...grown };
  }
  const { kind, ...rest } = filling;
  return { form: wanted, sheet: name, action: "refused", refusal: { reason: kind, ...rest } as FormRefusal };
}

/** A form of ours with the rows its new lines or cards need, and what is filled in then. */
function grownForm(
  sheet: SheetView,
  table: Table,
  layout: FormLayout,
  contents: FormContents,
  { view: { snapshot } }: ReportWorld,
): Growth | undefined {
  const growth = isOfFields(table.template)
    ? cardsToPutIn(sheet, table, layout, contents)
    : rowsToPutIn(sheet, table, contents);
  if (!growth) return undefined;
  const { rows, cells: drawn } = growth;
  const alone = { ...snapshot, sheets: snapshot.sheets.filter((each) => each.name === sheet.name) };
  const edits: Edit[] = [
    { kind: "insertRows", ...rows },
    { kind: "setCells", sheet: sheet.name, cells: drawn },
  ];
  const grown = new WorkbookView(snapshotAfter(alone, edits));
  const [again] = recognise(grown, allTemplates).tables.filter((each) => each.template === table.template);
  const filling = again && fillForm(grown.sheets[0]!, again, contents, { isOurs: true });
  return filling?.kind === "cells" ? { rows, cells: [...drawn, ...filling.cells] } : undefined;
}

/** The form where it stands: on the sheet of its name first, then under its printed title. */
function standingForm(
  { form, template, layout }: WantedForm,
  { standing, book }: ReportWorld,
): Table | undefined {
  const own = standing.filter((table) => table.template.id === template.id);
  return (
    own.find(({ sheet }) => sheet.trim() === layout.sheetName[book.kind]) ??
    own.find(({ parts: { title } }) => title && isPrintedTitle(form, title.text))
  );
}

function refusalOf(
  { contents, missing }: FormFromSource,
  template: Template,
  { sourceTables }: ReportWorld,
): FormRefusal | undefined {
  const hasAmounts = Object.values(contents.lines).some((lines) =>
    lines.some(({ amounts }) => Object.keys(amounts).length > 0),
  );
  if (!hasAmounts) return { reason: "notInSource" };
  if (missing.length === 0) return undefined;
  const titleOf = (section: string, column: string) => {
    const { columns } = template.sections.find(({ key }) => key === section)!;
    return titleWords(columns.find(({ key }) => key === column)!.title);
  };
  const unknown = sourceTables
    .filter((table) => isMadeFrom(template.id, table.template.id))
    .flatMap((table) => [...table.parts.unknownColumns.values()].flat());
  return {
    reason: "columnsMissing",
    columns: missing.map(({ section, column }) => titleOf(section, column)),
    unknown: [...new Set(unknown)],
  };
}
