import type { Fact, Facts, Table } from "../../templates/facts";
import type { SectionDefinition } from "../../templates/template";
import { onceFor } from "../../workbook/once-for";
import type { TieInstance } from "../tie";
import { totalOfNames } from "../ties/named-rows";
import { codeHierarchy, columnSums, declaredSums } from "../ties/within-a-form";

/** An amount with those of its own form that it is the sum of. */
export interface SumWithinForm {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  /** The parts stand in its column or in its row. */
  readonly along: "column" | "row";
}

/** The sums down the rows and across the columns of every form. */
export const sumsWithinForms = onceFor((facts: Facts): readonly SumWithinForm[] =>
  facts.tables.flatMap((table) =>
    table.template.sections.flatMap((section) => [
      ...sums(rowSums(table, section), "column"),
      ...sums(columnSums(table, section.key), "row"),
    ]),
  ),
);

function rowSums(table: Table, { key, rows }: SectionDefinition): readonly TieInstance[] {
  if (rows.by === "code") return codeHierarchy(table, key);
  if (rows.by === "item") return declaredSums(table, key);
  return rows.by === "name" && table.section()?.key === key ? totalOfNames(table) : [];
}

function sums(instances: readonly TieInstance[], along: SumWithinForm["along"]): SumWithinForm[] {
  return instances.map(({ left, right }) => ({ whole: left[0]!, parts: right, along }));
}
