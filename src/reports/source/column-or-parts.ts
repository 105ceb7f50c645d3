import type { SectionDefinition } from "../../templates/template";
import { joined, type CodedAmounts } from "./coded-lines";
import type { FormColumn, FormSource, NamedAmounts } from "./form-source";
import { joinedNames } from "./named-amounts";

/** A column by code; a total the source does not print is the sum of its parts. */
export function codedColumn(
  source: FormSource,
  { columns }: SectionDefinition,
  column: FormColumn,
): CodedAmounts | undefined {
  const own = source.coded(column);
  if (own) return own;
  const parts = columns.find(({ key }) => key === column.column)?.sumOf ?? [];
  const [first, ...rest] = parts.flatMap((part) => source.coded({ ...column, column: part }) ?? []);
  return first && joined([first, ...rest]);
}

/** A column by name; a group the source prints by its parts alone, such as 财政拨款 by budget, is their sum. */
export function namedColumn(
  source: FormSource,
  { columns }: SectionDefinition,
  column: FormColumn,
): NamedAmounts | undefined {
  const own = source.named(column);
  if (own) return own;
  const definition = columns.find(({ key }) => key === column.column);
  const parts = definition?.optional ? (definition.sumOf ?? []) : [];
  const [first, ...rest] = parts.flatMap((part) => source.named({ ...column, column: part }) ?? []);
  return first && joinedNames([first, ...rest]);
}
