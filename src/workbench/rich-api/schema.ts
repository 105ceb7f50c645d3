/** A scalar of a class: the name add-ins use, and whether they may set it. */
export interface PropertySchema {
  readonly name: string;
  readonly isWritable: boolean;
  /** Requirement set, such as `ExcelApi 1.9`. */
  readonly since: string;
}

/** A way from an object to another object. */
export interface NavigationSchema {
  readonly name: string;
  readonly type: string;
  readonly since: string;
}

export interface MethodSchema {
  readonly name: string;
  /** Whether `collection.getItem(key)` is written as an index on the wire. */
  readonly isIndexer: boolean;
  /** The class it returns, or `value`. */
  readonly returns: string;
  readonly since: string;
}

export interface EventSchema {
  readonly name: string;
  readonly type: number;
  readonly since: string;
}

/** What the installed office.js knows of one class, by the names of the wire. */
export interface ClassSchema {
  readonly isCollection: boolean;
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly navigations: Readonly<Record<string, NavigationSchema>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
  /** By the method that registers a handler. */
  readonly events: Readonly<Record<string, EventSchema>>;
}

/**
 * Every class the installed office.js can speak of. It is read out of the package when it is needed, so that it
 * cannot drift from the package and nothing of the package is kept in this repository.
 */
export type Schema = Readonly<Record<string, ClassSchema>>;
