import { isDay } from "../calendar/day";
import {
  inForce,
  type Certainty,
  type DatedValue,
  type InForce,
  type Parameter,
  type ParameterValue,
  type Scope,
  type Status,
} from "./parameter";
import { mergeValue } from "./override-value";
import type { Reference } from "./reference";

/** What a bureau (财政局) decides instead of a built-in value, from its day until its next entry for the same id. */
export interface Override {
  readonly id: string;
  readonly from: string;
  /** Whole, or for a record the fields that differ; `null` goes back to the built-in value; absent keeps it. */
  readonly value?: ParameterValue | null;
  /** Adopts, tempers or suspends what rests on the value. */
  readonly status?: Status;
  readonly scope?: Scope;
  readonly reference: Reference;
}

/** The value that holds on a day, and why it is that one. */
export interface ValueInForce<V> {
  readonly value: V;
  readonly from: string;
  readonly status: Status;
  readonly scope: Scope;
  readonly certainty: Certainty;
  readonly references: readonly Reference[];
  /** `override` when a bureau's entry won over the built-in value. */
  readonly origin: "builtIn" | "override";
  /** The built-in value that an override set aside. */
  readonly setAside: { readonly value: V; readonly from: string; readonly status: Status } | undefined;
}

/** No value of the parameter holds on that day: the caller cannot judge. */
export class UnknownParameterValueError extends Error {
  constructor(
    readonly parameterId: string,
    readonly on: string,
  ) {
    super(`No value of ${parameterId} is known on ${on}. Give one in the policy sheet or file.`);
    this.name = "UnknownParameterValueError";
  }
}

/** An override that cannot be taken: an id nobody declares, a day that is none, a value of another shape. */
export class InvalidOverrideError extends Error {
  constructor(
    readonly parameterId: string,
    readonly from: string,
    readonly reason: "unknownId" | "badDay" | "shape" | "empty",
  ) {
    super(`The override of ${parameterId} from ${from} cannot be taken (${reason}).`);
    this.name = "InvalidOverrideError";
  }
}

/** The figures of policy, nation's and bureau's, on any day. Immutable: an override makes another policy. */
export class Policy {
  private readonly byId: ReadonlyMap<string, Parameter>;

  constructor(
    readonly parameters: readonly Parameter[],
    readonly overrides: readonly Override[] = [],
  ) {
    this.byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
    for (const override of overrides) this.check(override);
  }

  /** The same policy with a bureau's entries laid over it; a later entry for the same day wins. */
  withOverrides(overrides: readonly Override[]): Policy {
    return new Policy(this.parameters, [...this.overrides, ...overrides]);
  }

  parameter(id: string): Parameter | undefined {
    return this.byId.get(id);
  }

  /**
   * The value that holds on a day. Whether it may accuse is its status: ask `inForce` where that matters.
   *
   * @throws UnknownParameterValueError when none holds.
   */
  valueOn<V>(parameter: Parameter<V>, on: string): InForce<V> {
    return this.inForce(parameter, on).value;
  }

  /**
   * The value that holds on a day with its status, sources and what it set aside.
   *
   * @throws UnknownParameterValueError when none holds.
   */
  inForce<V>(parameter: Parameter<V>, on: string): ValueInForce<InForce<V>> {
    const builtIn = entryOn(parameter.values, on);
    const own = entryOn(
      this.overrides.filter(({ id }) => id === parameter.id),
      on,
    );
    const declared = builtIn?.value ?? undefined;
    if (own === undefined || own.value === null) {
      if (builtIn === undefined || declared === undefined)
        throw new UnknownParameterValueError(parameter.id, on);
      return { ...standing(builtIn), value: inForce(declared), origin: "builtIn", setAside: undefined };
    }
    const value =
      own.value === undefined
        ? declared
        : (mergeValue(declared as ParameterValue | undefined, own.value) as V);
    if (value === undefined) throw new UnknownParameterValueError(parameter.id, on);
    return {
      value: inForce(value),
      from: own.from,
      status: own.status ?? (own.value === undefined ? (builtIn?.status ?? "active") : "active"),
      scope: own.scope ?? "bureau",
      certainty: "confirmed",
      references: [own.reference],
      origin: "override",
      setAside:
        builtIn === undefined || declared === undefined
          ? undefined
          : { value: inForce(declared), from: builtIn.from, status: builtIn.status ?? "active" },
    };
  }

  private check({ id, from, value, status }: Override): void {
    const parameter = this.byId.get(id);
    if (parameter === undefined) throw new InvalidOverrideError(id, from, "unknownId");
    if (!isDay(from)) throw new InvalidOverrideError(id, from, "badDay");
    if (value === undefined && status === undefined) throw new InvalidOverrideError(id, from, "empty");
    if (value === undefined || value === null) return;
    const shape = parameter.values.findLast((entry) => entry.value !== null)?.value;
    if (shape !== undefined && shape !== null && mergeValue(shape as ParameterValue, value) === undefined) {
      throw new InvalidOverrideError(id, from, "shape");
    }
  }
}

/** The entry that holds on a day: the latest that begins no later; of two on one day the one given last. */
function entryOn<T extends { readonly from: string }>(entries: readonly T[], on: string): T | undefined {
  let found: T | undefined;
  for (const entry of entries) {
    if (entry.from <= on && (found === undefined || entry.from >= found.from)) found = entry;
  }
  return found;
}

function standing<V>(entry: DatedValue<V>) {
  return {
    from: entry.from,
    status: entry.status ?? "active",
    scope: entry.scope ?? "nation",
    certainty: entry.certainty ?? "confirmed",
    references: entry.references,
  } as const;
}
