import { leavesOf, type HeadingNode } from "../templates/form-layout";
import type { SectionDefinition, Template } from "../templates/template";
import type { Amount } from "./sheets/live-amount";
import type { CodedAmounts } from "./source/coded-lines";
import { codedColumn, namedColumn } from "./source/column-or-parts";
import type { FormColumn, FormSource, NamedAmounts } from "./source/form-source";
import type { LastYearBook, LastYearColumn } from "./source/last-year-book";

export type Amounts = Readonly<Record<string, Amount>>;

/** The printed columns of one form, what a source and last year's workbook tell of them, and what nobody tells. */
export class ToldColumns {
  /** Columns the form always prints. */
  readonly missing: FormColumn[] = [];
  /** Columns a form may do without; in forms of fixed lines only those of last year, the others are filled in by hand. */
  readonly untold: FormColumn[] = [];

  constructor(
    private readonly template: Template,
    private readonly headings: readonly HeadingNode[],
    private readonly source: FormSource,
    private readonly lastYear: LastYearBook | undefined,
  ) {}

  /** Columns by code, live; those that last year's workbook tells are left to it. */
  coded(section: SectionDefinition): ReadonlyMap<string, CodedAmounts> {
    const columns = new Map<string, CodedAmounts>();
    for (const column of this.of(section)) {
      if (this.lastYear?.coded(column)) continue;
      const coded = codedColumn(this.source, section, column);
      if (coded) columns.set(column.column, coded);
      else this.miss(section, column);
    }
    return columns;
  }

  /** Columns by code that last year's workbook tells. */
  lastYears(section: SectionDefinition): ReadonlyMap<string, LastYearColumn> {
    return new Map(
      this.of(section).flatMap((column) => {
        const told = this.lastYear?.coded(column);
        return told ? [[column.column, told] as const] : [];
      }),
    );
  }

  named(section: SectionDefinition): ReadonlyMap<string, NamedAmounts> {
    const columns = new Map<string, NamedAmounts>();
    for (const column of this.of(section)) {
      const named = namedColumn(this.source, section, column);
      if (named) columns.set(column.column, named);
      else this.miss(section, column);
    }
    return columns;
  }

  /** The amounts of one item in every column that has one. */
  items(section: SectionDefinition, item: string): Amounts {
    return this.amounts(section, (column) => this.lastYear?.item(column) ?? this.source.item(column, item));
  }

  amounts(section: SectionDefinition, amountOf: (column: FormColumn) => Amount | undefined): Amounts {
    const amounts: Record<string, Amount> = {};
    for (const column of this.of(section)) {
      const amount = amountOf(column);
      if (amount) amounts[column.column] = amount;
      else if (section.rows.by === "single") this.miss(section, column);
    }
    return amounts;
  }

  missAll(section: SectionDefinition): void {
    for (const column of this.of(section)) this.miss(section, column);
  }

  private of(section: SectionDefinition): readonly FormColumn[] {
    return this.headings
      .flatMap(leavesOf)
      .flatMap(({ section: key, content }) =>
        key === section.key && content.kind === "amount"
          ? [{ template: this.template.id, section: key, column: content.column }]
          : [],
      );
  }

  private miss({ rows, columns }: SectionDefinition, column: FormColumn): void {
    const { optional, isLastYear } = columns.find(({ key }) => key === column.column) ?? {};
    if (!optional) this.missing.push(column);
    else if (isLastYear || rows.by === "code" || rows.by === "name") this.untold.push(column);
  }
}
