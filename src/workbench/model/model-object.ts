/**
 * An object of Excel's API. Its public members carry the names the API gives them; which of them may be reached
 * from outside is decided by the schema of the installed office.js, never by what a class happens to have.
 */
export abstract class ModelObject {
  /** The API's name of the class, such as `Worksheet`. */
  abstract readonly className: string;

  /** By what the client finds the object again, in the names of the wire. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection of the API: what it holds, and how one of them is found. */
export interface ModelCollection extends ModelObject {
  readonly items: readonly ModelObject[];
  getItem?(key: unknown): ModelObject;
}

export function isCollection(object: ModelObject): object is ModelCollection {
  return "items" in object;
}
