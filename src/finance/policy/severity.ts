import type { Reference } from "./reference";

/** How a breach is reported: 须改正, 需说明 or 提示. */
export type Severity = "error" | "warning" | "info";

/** The severity of one rule, or of all rules of a family, over time. */
export interface DatedSeverity {
  readonly ruleId: string;
  readonly entries: readonly {
    readonly from: string;
    readonly severity: Severity;
    readonly reference?: Reference;
  }[];
}

/** A rule has no severity on that day: it is missing from the table. */
export class UnknownSeverityError extends Error {
  constructor(
    readonly ruleId: string,
    readonly on: string,
  ) {
    super(`No severity of ${ruleId} is known on ${on}.`);
    this.name = "UnknownSeverityError";
  }
}

/**
 * Declares how a rule reports over time, so that a rise from 需说明 to 须改正 can be announced with its day.
 *
 * @throws Error when there is no entry or the days do not ascend.
 */
export function defineSeverity(ruleId: string, entries: DatedSeverity["entries"]): DatedSeverity {
  if (entries.length === 0) throw new Error(`Severity of ${ruleId}: no entry.`);
  entries.forEach(({ from }, i) => {
    if (i > 0 && from <= entries[i - 1]!.from)
      throw new Error(`Severity of ${ruleId}: ${from} does not ascend.`);
  });
  return { ruleId, entries };
}

/**
 * The severity that holds on a day.
 *
 * @throws UnknownSeverityError before the first entry.
 */
export function severityOn(severity: DatedSeverity, on: string): Severity {
  const entry = severity.entries.findLast(({ from }) => from <= on);
  if (entry === undefined) throw new UnknownSeverityError(severity.ruleId, on);
  return entry.severity;
}
