import { ExcelError } from "../model/excel-error";
import type { ModelObject } from "../model/model-object";
import type { ClassSchema, Schema } from "./schema";

type Members = Record<string, unknown>;

/** Some member of some object refused or is missing; says which. */
export class MemberError extends Error {
  constructor(
    readonly location: string,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * Reaches the members of model objects under their names on the wire. What the schema does not know, and what the
 * model has not got, is refused alike: with ApiNotFound, naming the member, and never with a plausible default.
 */
export class MemberAccess {
  constructor(private readonly schema: Schema) {}

  /** The wire names of the scalars a class of the model can answer. */
  scalars(object: ModelObject): string[] {
    const { properties } = this.classOf(object);
    return Object.keys(properties).filter((wire) => properties[wire]!.name in object);
  }

  isCollection(object: ModelObject): boolean {
    return this.classOf(object).isCollection;
  }

  /** Finds a scalar or an object by the name the caller wrote, `values` or `Values`. */
  find(object: ModelObject, written: string): { readonly wire: string; readonly isObject: boolean } {
    const { properties, navigations } = this.classOf(object);
    const wire = written[0]!.toUpperCase() + written.slice(1);
    for (const name of [wire, written]) {
      if (properties[name] && properties[name].name in object) return { wire: name, isObject: false };
      if (navigations[name] && navigations[name].name in object) return { wire: name, isObject: true };
    }
    throw missing(object, written);
  }

  get(object: ModelObject, wire: string): unknown {
    const { properties, navigations } = this.classOf(object);
    const name = (properties[wire] ?? navigations[wire])?.name;
    if (name === undefined || !(name in object)) throw missing(object, wire);
    return attempt(object, name, () => (object as unknown as Members)[name]);
  }

  set(object: ModelObject, wire: string, value: unknown): void {
    const property = this.classOf(object).properties[wire];
    if (!property || !isSettable(object, property.name)) throw missing(object, property?.name ?? wire);
    attempt(object, property.name, () => {
      (object as unknown as Members)[property.name] = value;
    });
  }

  call(object: ModelObject, wire: string, parameters: readonly unknown[]): unknown {
    const name = this.classOf(object).methods[wire]?.name;
    const member = name === undefined ? undefined : (object as unknown as Members)[name];
    if (name === undefined || typeof member !== "function") throw missing(object, name ?? wire);
    return attempt(object, name, () => member.apply(object, parameters) as unknown);
  }

  /** The item of a collection a key stands for. */
  item(collection: ModelObject, parameters: readonly unknown[]): unknown {
    const { methods } = this.classOf(collection);
    const indexer = Object.values(methods).find(({ isIndexer }) => isIndexer)?.name ?? "getItem";
    const member = (collection as unknown as Members)[indexer];
    if (typeof member !== "function") throw missing(collection, indexer);
    return attempt(collection, indexer, () => member.apply(collection, parameters) as unknown);
  }

  /** The number of the event a method registers or takes back; `undefined` when it is no such method. */
  event(
    object: ModelObject,
    wire: string,
  ): { readonly type: number; readonly isRegistered: boolean } | undefined {
    const isRegistered = wire.startsWith("_Register");
    if (!isRegistered && !wire.startsWith("_Unregister")) return undefined;
    const event = this.classOf(object).events[wire.replace("_Unregister", "_Register")];
    return event && { type: event.type, isRegistered };
  }

  private classOf(object: ModelObject): ClassSchema {
    const found = this.schema[object.className];
    if (!found) throw missing(object, "");
    return found;
  }
}

function missing(object: ModelObject, member: string): MemberError {
  const location = member === "" ? object.className : `${object.className}.${camel(member)}`;
  return new MemberError(location, new ExcelError("ApiNotFound", `The embedded Excel has no ${location}.`));
}

function attempt<Result>(object: ModelObject, name: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new MemberError(`${object.className}.${name}`, error);
  }
}

function isSettable(object: ModelObject, name: string): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found.writable === true || found.set !== undefined;
  }
  return false;
}

const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
