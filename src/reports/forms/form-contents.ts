import { pathOf } from "../../finance/classification/code";
import { nameOf } from "../../finance/classification/name-of";
import { zero } from "../../finance/money/decimal";
import { chineseNumeral } from "../../finance/text/chinese-numeral";
import { withoutColumns, type BookKind, type FormLayout } from "../../templates/form-layout";
import type { CodeKind, ItemDefinition, SectionDefinition, Template } from "../../templates/template";
import type { FormContents, FormLine } from "./form-sheet";
import { withoutRareClasses } from "./rare-classes";
import { liveSum, yuanOf, type Amount, type LiveAmount } from "../sheets/live-amount";
import type { CodedAmounts } from "../source/coded-lines";
import type { FormColumn, FormSource } from "../source/form-source";
import { fundsOfProjects } from "../source/funds-of-projects";
import type { LastYearBook } from "../source/last-year-book";
import { ToldColumns, type Amounts } from "../told-columns";

/** The book a form is made for. */
export interface ReportedBook {
  readonly kind: BookKind;
  readonly year: number;
  readonly organisation: string;
}

/** A form as a source fills it, and the columns it prints that the source does not tell. */
export interface FormFromSource {
  readonly contents: FormContents;
  readonly missing: readonly FormColumn[];
  /** The layout without optional columns that the source does not tell. */
  readonly layout: FormLayout;
}

/**
 * What a source puts into a form, every amount live over the source's sheets.
 *
 * @param lastYear - Last year's workbook, whose amounts go before those a source gives of last year.
 */
export function formContents(
  template: Template,
  layout: FormLayout,
  source: FormSource,
  book: ReportedBook,
  lastYear?: LastYearBook,
): FormFromSource {
  const columns = new ToldColumns(template, layout.headings[book.kind], source, lastYear);
  const maker = new FormMaker(template, layout, source, book, columns);
  const lines = Object.fromEntries(template.sections.map((section) => [section.key, maker.linesOf(section)]));
  const isEmpty = Object.values(lines).every((section) => section.every(isBlank));
  const note = layout.emptyNote && isEmpty ? layout.emptyNote(book) : undefined;
  const isUntold = (section: string, column: string) =>
    columns.untold.some((each) => each.section === section && each.column === column);
  return {
    contents: { ...book, lines, ...(note ? { note } : {}) },
    missing: columns.missing,
    layout: withoutColumns(
      layout,
      ({ section, content }) => content.kind !== "amount" || !isUntold(section, content.column),
    ),
  };
}

function isBlank({ amounts }: FormLine): boolean {
  return Object.values(amounts).every((amount) => yuanOf(amount).isZero());
}

/** Gathers the lines of one form. */
class FormMaker {
  constructor(
    private readonly template: Template,
    private readonly layout: FormLayout,
    private readonly source: FormSource,
    private readonly book: ReportedBook,
    private readonly columns: ToldColumns,
  ) {}

  linesOf(section: SectionDefinition): readonly FormLine[] {
    switch (section.rows.by) {
      case "code":
        return this.codedLines(section, section.rows.kind);
      case "item":
        return this.itemLines(section, section.rows.items);
      case "single":
        return [{ label: "", amounts: this.columns.items(section, section.key) }];
      case "name":
        return this.namedLines(section);
      case "field":
        return this.projectLines(section);
    }
  }

  /** One line for each project that has money, or one blank card; a project's targets come with the first field. */
  private projectLines(section: SectionDefinition): FormLine[] {
    const [first] = this.template.sections;
    const named = fundsOfProjects(this.source, section.key);
    const whole = fundsOfProjects(this.source, first!.key);
    if (!named || !whole) {
      this.columns.missAll(section);
      return [];
    }
    const projects = whole.names.filter((name) => !whole.of(name).yuan.isZero());
    if (projects.length === 0) return [{ label: "", amounts: { [section.columns[0]!.key]: zero } }];
    return projects.map((label) => {
      const target = section === first ? this.source.targetOf?.(label.trim()) : undefined;
      const amounts = Object.fromEntries(section.columns.map(({ key }) => [key, named.of(label)]));
      return { label, amounts, ...(target ? { target } : {}) };
    });
  }

  private codedLines(section: SectionDefinition, kind: CodeKind): FormLine[] {
    const columns = this.columns.coded(section);
    const lastYear = this.columns.lastYears(section);
    const amountsOf = (code: string) => ({ ...under(columns, code), ...under(lastYear, code) });
    const codes = [...codesOf(columns), ...codesOf(lastYear)];
    const printed = this.layout.printedCodes?.[section.key] ?? [];
    const lines = [...new Set([...codes.flatMap(pathOf), ...printed])].sort().map((code) => ({
      code,
      label: this.nameOf(code, kind),
      amounts: amountsOf(code),
    }));
    return [...lines, this.totalLine(section, amountsOf(""))];
  }

  private totalLine({ key }: SectionDefinition, amounts: Amounts): FormLine {
    return { label: this.layout.totalLabels?.[key] ?? "合计", isTotal: true, amounts };
  }

  /** Lines as the layout prints them; functional classes it does not name itself stand before its last line. */
  private itemLines(section: SectionDefinition, items: readonly ItemDefinition[]): FormLine[] {
    const printed = this.layout.lines?.[section.key] ?? [];
    const hasClasses = section.rows.by === "item" && section.rows.classes === true;
    const columns = hasClasses ? this.columns.coded(section) : new Map<string, CodedAmounts>();
    const isTold = ({ item, amounts }: FormLine) =>
      Object.keys(amounts).length > 0 || !items.some(({ key, optional }) => key === item && optional);
    const lines = printed.map(([key, label]): FormLine => {
      const isTotal = key === "total";
      const amounts = /^\d{3}$/.test(key)
        ? under(columns, key)
        : this.columns.amounts(section, (column) =>
            this.itemAmount(column, key, items, columns.get(column.column)),
          );
      return { item: key, label, isTotal, amounts };
    });
    const told = withoutRareClasses(lines, this.layout).filter(isTold);
    if (!hasClasses || printed.some(([key]) => /^\d{3}$/.test(key))) return told;
    const classes = [...new Set(codesOf(columns).map((code) => code.slice(0, 3)))].sort();
    const ofClasses = classes.map((code, index): FormLine => ({
      item: code,
      label: `${chineseNumeral(index + 1)}、${this.nameOf(code, "functional")}`,
      amounts: under(columns, code),
    }));
    return [...ofClasses, ...told];
  }

  /** An item as the source has it; else the sum of its parts, or of the classes where it is their total. */
  private itemAmount(
    column: FormColumn,
    key: string,
    items: readonly ItemDefinition[],
    classes: CodedAmounts | undefined,
  ): LiveAmount | undefined {
    const own = this.source.item(column, key);
    if (own) return own;
    if (classes && (key === "total" || key === "currentYearTotal")) return classes.under("");
    const parts = items.find((item) => item.key === key)?.sumOf ?? [];
    const [first, ...rest] = parts.flatMap((part) => this.itemAmount(column, part, items, undefined) ?? []);
    return first && liveSum([first, ...rest]);
  }

  private namedLines(section: SectionDefinition): FormLine[] {
    const columns = this.columns.named(section);
    const names = [...new Set([...columns.values()].flatMap((named) => named.names))].filter((each) =>
      [...columns.values()].some((named) => !named.of(each).yuan.isZero()),
    );
    const amounts = (of: (column: string) => LiveAmount) =>
      Object.fromEntries([...columns.keys()].map((column) => [column, of(column)]));
    return [
      ...names.map((label) => ({ label, amounts: amounts((column) => columns.get(column)!.of(label)) })),
      this.totalLine(
        section,
        amounts((column) => columns.get(column)!.total),
      ),
    ];
  }

  private nameOf(code: string, kind: CodeKind): string {
    return this.source.nameOf(code) ?? nameOf(code, kind, this.book.year) ?? "";
  }
}

/** A column by code, live or of last year. */
interface ColumnByCode<Amount> {
  readonly codes: readonly string[];
  under(code: string): Amount | undefined;
}

/** The codes with money in any column, each once. */
function codesOf(columns: ReadonlyMap<string, ColumnByCode<Amount>>): readonly string[] {
  const all = [...columns.values()];
  return [...new Set(all.flatMap(({ codes }) => codes))].filter((code) =>
    all.some((column) => {
      const amount = column.under(code);
      return amount !== undefined && !yuanOf(amount).isZero();
    }),
  );
}

function under(columns: ReadonlyMap<string, ColumnByCode<Amount>>, code: string): Amounts {
  return Object.fromEntries(
    [...columns].flatMap(([key, column]) => {
      const amount = column.under(code);
      return amount ? [[key, amount] as const] : [];
    }),
  );
}
