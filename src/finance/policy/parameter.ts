import { isDay } from "../calendar/day";
import { Decimal } from "../money/decimal";
import type { Reference } from "./reference";

/** Whose figure it is: the nation's, a province's, a county's, or a bureau's own decision. */
export type Scope = "nation" | "province" | "county" | "bureau";

/** Whether a rule resting on the value may report, may only warn, or says nothing. */
export type Status = "active" | "warningOnly" | "suspended";

/**
 * How well a value is known: read in the text itself or in several copies of it; read in one reprint only; or
 * knowledge of the trade (经验口径) that a bureau should check before it rests an error on it.
 */
export type Certainty = "confirmed" | "oneReprint" | "knowledge";

/** What a value may be: decimals as strings, counts and days as numbers, or a record or list of such. */
export type ParameterValue =
  string | number | boolean | readonly ParameterValue[] | { readonly [name: string]: ParameterValue };

/** A declared value as it is used: every decimal string has become a Decimal. */
export type InForce<V> = V extends `${number}`
  ? Decimal
  : V extends string | number | boolean
    ? V
    : { readonly [K in keyof V]: InForce<V[K]> };

/** A value from its day until the next entry; `null` ends it. */
export interface DatedValue<V> {
  readonly from: string;
  readonly value: V | null;
  readonly references: readonly Reference[];
  /** The nation's unless said. */
  readonly scope?: Scope;
  /** Active unless said. */
  readonly status?: Status;
  /** Confirmed unless said. */
  readonly certainty?: Certainty;
}

/**
 * A figure of policy over time: dated, sourced, with its scope and standing. What it is called and what to know of its
 * values stand apart, in `parameterTitles`, `parameterUnits` and `parameterNotes`: an audit works without them.
 */
export interface Parameter<V = unknown> {
  readonly id: string;
  /** When someone last read the sources. */
  readonly confirmedOn: string;
  readonly values: readonly DatedValue<V>[];
}

/** A parameter is declared wrongly: dates out of order, a value without a source, a bad id. */
export class ParameterDefinitionError extends Error {
  constructor(
    readonly parameterId: string,
    readonly fault: string,
  ) {
    super(`Parameter ${parameterId}: ${fault}.`);
    this.name = "ParameterDefinitionError";
  }
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Declares a dated parameter (政策参数).
 *
 * @throws ParameterDefinitionError when the entries do not ascend, a value cites nothing, or a day or the id has
 *   not the right form, so that a mistake in the data fails when it is loaded.
 */
export function defineParameter<const V extends ParameterValue>(parameter: Parameter<V>): Parameter<V> {
  const fail = (fault: string): never => {
    throw new ParameterDefinitionError(parameter.id, fault);
  };
  if (!idForm.test(parameter.id)) fail("its id is not in kebab-case");
  if (!isDay(parameter.confirmedOn)) fail("confirmedOn is not a day");
  if (parameter.values.length === 0) fail("it has no value");
  let previous = "";
  for (const { from, references } of parameter.values) {
    if (!isDay(from)) fail(`${from} is not a day`);
    if (from <= previous) fail(`${from} does not come after ${previous}`);
    if (references.length === 0) fail(`the value from ${from} cites no source`);
    previous = from;
  }
  return parameter;
}

const decimalForm = /^-?\d+(\.\d+)?$/;

/** A declared value with its decimal strings made Decimals, to any depth. */
export function inForce<V>(value: V): InForce<V> {
  return convert(value as ParameterValue) as InForce<V>;
}

function convert(value: ParameterValue): unknown {
  if (typeof value === "string") return decimalForm.test(value) ? new Decimal(value) : value;
  if (typeof value !== "object") return value;
  if (isList(value)) return value.map(convert);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, convert(part)]));
}

function isList(value: object): value is readonly ParameterValue[] {
  return Array.isArray(value);
}
