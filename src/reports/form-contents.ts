import { pathOf } from "../finance/classification/code";
import { nameOf } from "../finance/classification/name-of";
import { chineseNumeral } from "../finance/text/chinese-numeral";
import { leavesOf, withoutColumns, type BookKind, type FormLayout } from "../templates/form-layout";
import type { CodeKind, ItemDefinition, SectionDefinition, Template } from "../templates/template";
import type { FormContents, FormLine } from "./form-sheet";
import { liveSum, type LiveAmount } from "./live-amount";
import type { CodedAmounts } from "./source/coded-lines";
import { codedColumn, namedColumn } from "./source/column-or-parts";
import type { FormColumn, FormSource } from "./source/form-source";
import { fundsOfProjects } from "./source/funds-of-projects";

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

type Amounts = Readonly<Record<string, LiveAmount>>;

/** What a source puts into a form, every amount live over the source's sheets. */
export function formContents(
  template: Template,
  layout: FormLayout,
  source: FormSource,
  book: ReportedBook,
): FormFromSource {
  const maker = new FormMaker(template, layout, source, book);
  const lines = Object.fromEntries(template.sections.map((section) => [section.key, maker.linesOf(section)]));
  const isEmpty = Object.values(lines).every((section) => section.every(isBlank));
  const note = layout.emptyNote && isEmpty ? layout.emptyNote(book) : undefined;
  const isUntold = (section: string, column: string) =>
    maker.untold.some((each) => each.section === section && each.column === column);
  return {
    contents: { ...book, lines, ...(note ? { note } : {}) },
    missing: maker.missing,
    layout: withoutColumns(
      layout,
      ({ section, content }) => content.kind !== "amount" || !isUntold(section, content.column),
    ),
  };
}

function isBlank({ amounts }: FormLine): boolean {
  return Object.values(amounts).every((amount) => ("formula" in amount ? amount.yuan : amount).isZero());
}

/** Gathers the lines of one form and notes what the source could not tell. */
class FormMaker {
  readonly missing: FormColumn[] = [];
  /** Columns of lists that may do without; in forms of fixed lines they stay, to be filled in by hand. */
  readonly untold: FormColumn[] = [];

  constructor(
    private readonly template: Template,
    private readonly layout: FormLayout,
    private readonly source: FormSource,
    private readonly book: ReportedBook,
  ) {}

  linesOf(section: SectionDefinition): readonly FormLine[] {
    switch (section.rows.by) {
      case "code":
        return this.codedLines(section, section.rows.kind);
      case "item":
        return this.itemLines(section, section.rows.items);
      case "single":
        return [
          { label: "", amounts: this.amountsOf(section, (column) => this.source.item(column, section.key)) },
        ];
      case "name":
        return this.namedLines(section);
      case "field":
        return this.projectLines(section);
    }
  }

  /** One line for each project that has money; its targets come with the first field. */
  private projectLines(section: SectionDefinition): FormLine[] {
    const [first] = this.template.sections;
    const named = fundsOfProjects(this.source, section.key);
    const whole = fundsOfProjects(this.source, first!.key);
    if (!named || !whole) {
      for (const column of this.columnsOf(section)) this.miss(section, column);
      return [];
    }
    return whole.names
      .filter((name) => !whole.of(name).yuan.isZero())
      .map((label) => {
        const target = section === first ? this.source.targetOf?.(label.trim()) : undefined;
        const amounts = Object.fromEntries(section.columns.map(({ key }) => [key, named.of(label)]));
        return { label, amounts, ...(target ? { target } : {}) };
      });
  }

  private codedLines(section: SectionDefinition, kind: CodeKind): FormLine[] {
    const columns = this.codedColumns(section);
    const codes = codesOf(columns);
    const printed = this.layout.printedCodes?.[section.key] ?? [];
    const lines = [...new Set([...codes.flatMap(pathOf), ...printed])].sort().map((code) => ({
      code,
      label: this.nameOf(code, kind),
      amounts: under(columns, code),
    }));
    return [...lines, this.totalLine(section, under(columns, ""))];
  }

  private totalLine({ key }: SectionDefinition, amounts: Amounts): FormLine {
    return { label: this.layout.totalLabels?.[key] ?? "合计", isTotal: true, amounts };
  }

  /** Lines as the layout prints them; functional classes it does not name itself stand before its last line. */
  private itemLines(section: SectionDefinition, items: readonly ItemDefinition[]): FormLine[] {
    const printed = this.layout.lines?.[section.key] ?? [];
    const hasClasses = section.rows.by === "item" && section.rows.classes === true;
    const columns = hasClasses ? this.codedColumns(section) : new Map<string, CodedAmounts>();
    const isTold = ({ item, amounts }: FormLine) =>
      Object.keys(amounts).length > 0 || !items.some(({ key, optional }) => key === item && optional);
    const lines = printed.map(([key, label]): FormLine => {
      const isTotal = key === "total";
      const amounts = /^\d{3}$/.test(key)
        ? under(columns, key)
        : this.amountsOf(section, (column) =>
            this.itemAmount(column, key, items, columns.get(column.column)),
          );
      return { item: key, label, isTotal, amounts };
    });
    const told = lines.filter(isTold);
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
    const columns = new Map(
      this.columnsOf(section).flatMap((column) => {
        const named = namedColumn(this.source, section, column);
        if (!named) this.miss(section, column);
        return named ? [[column.column, named] as const] : [];
      }),
    );
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

  /** The printed columns by code. */
  private codedColumns(section: SectionDefinition): ReadonlyMap<string, CodedAmounts> {
    const columns = new Map<string, CodedAmounts>();
    for (const column of this.columnsOf(section)) {
      const coded = codedColumn(this.source, section, column);
      if (coded) columns.set(column.column, coded);
      else this.miss(section, column);
    }
    return columns;
  }

  private amountsOf(
    section: SectionDefinition,
    amountOf: (column: FormColumn) => LiveAmount | undefined,
  ): Amounts {
    const amounts: Record<string, LiveAmount> = {};
    for (const column of this.columnsOf(section)) {
      const amount = amountOf(column);
      if (amount) amounts[column.column] = amount;
      else if (section.rows.by === "single") this.miss(section, column);
    }
    return amounts;
  }

  private columnsOf(section: SectionDefinition): readonly FormColumn[] {
    return this.layout.headings[this.book.kind]
      .flatMap(leavesOf)
      .flatMap(({ section: key, content }) =>
        key === section.key && content.kind === "amount"
          ? [{ template: this.template.id, section: key, column: content.column }]
          : [],
      );
  }

  private miss(section: SectionDefinition, column: FormColumn): void {
    const isOptional = section.columns.find(({ key }) => key === column.column)?.optional ?? false;
    if (!isOptional) this.missing.push(column);
    else if (section.rows.by === "code" || section.rows.by === "name") this.untold.push(column);
  }

  private nameOf(code: string, kind: CodeKind): string {
    return this.source.nameOf(code) ?? nameOf(code, kind, this.book.year) ?? "";
  }
}

/** The codes with money in any column, each once. */
function codesOf(columns: ReadonlyMap<string, CodedAmounts>): readonly string[] {
  const all = [...columns.values()];
  return [...new Set(all.flatMap(({ codes }) => codes))].filter((code) =>
    all.some((column) => !(column.under(code)?.yuan.isZero() ?? true)),
  );
}

function under(columns: ReadonlyMap<string, CodedAmounts>, code: string): Amounts {
  return Object.fromEntries(
    [...columns].flatMap(([key, column]) => {
      const amount = column.under(code);
      return amount ? [[key, amount] as const] : [];
    }),
  );
}
