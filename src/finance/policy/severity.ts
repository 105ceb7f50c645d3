import { isDay } from "../calendar/day";
import type { Reference } from "./reference";

/** How a breach is reported: 须改正, 需说明 or 提示. */
export type Severity = "error" | "warning" | "info";

/** How one rule reports over time. */
export interface DatedSeverity {
  readonly ruleId: string;
  readonly entries: readonly {
    readonly from: string;
    /** `suspended`: the rule says nothing. */
    readonly severity: Severity | "suspended";
    readonly references: readonly Reference[];
  }[];
}

/** A severity is declared wrongly: no entry, days out of order, nothing cited. */
export class SeverityDefinitionError extends Error {
  constructor(
    readonly ruleId: string,
    readonly fault: string,
  ) {
    super(`Severity of ${ruleId}: ${fault}.`);
    this.name = "SeverityDefinitionError";
  }
}

/**
 * Declares how a rule reports over time, so that a rise from 需说明 to 须改正 can be announced with its day.
 *
 * @throws SeverityDefinitionError
 */
export function defineSeverity(ruleId: string, entries: DatedSeverity["entries"]): DatedSeverity {
  const fail = (fault: string): never => {
    throw new SeverityDefinitionError(ruleId, fault);
  };
  if (entries.length === 0) fail("no entry");
  let previous = "";
  for (const { from, references } of entries) {
    if (!isDay(from)) fail(`${from} is not a day`);
    if (from <= previous) fail(`${from} does not come after ${previous}`);
    if (references.length === 0) fail(`the entry from ${from} cites no source`);
    previous = from;
  }
  return { ruleId, entries };
}
