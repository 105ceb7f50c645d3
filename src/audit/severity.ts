import type { Severity } from "./finding";

/** How grave a rule's finding is, over time: a rise from 需说明 to 须改正 is announced with its day. */
export type DatedSeverity = readonly { readonly from: string; readonly severity: Severity }[];

/** Grave in the same way for as long as we know. */
export function always(severity: Severity): DatedSeverity {
  return [{ from: "", severity }];
}

/** The severity in force on a day; the earliest known for a day before all entries. */
export function severityOn(dated: DatedSeverity, on: string): Severity {
  return (dated.findLast(({ from }) => from <= on) ?? dated[0]!).severity;
}
