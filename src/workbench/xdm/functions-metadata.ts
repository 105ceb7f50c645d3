import type { ForeignFunction } from "../engine/engine";

/** What the host needs of an add-in's functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
    readonly options?: { readonly stream?: boolean; readonly requiresAddress?: boolean };
  }[];
}

/**
 * The functions an add-in declares, as the engine registers them.
 *
 * @throws Error for a streaming function, which the embedded Excel does not run.
 */
export function foreignFunctions(namespace: string, { functions }: FunctionsMetadata): ForeignFunction[] {
  return functions.map(({ id, name, description = "", parameters, options }) => {
    if (options?.stream) throw new Error(`The embedded Excel runs no streaming function (${id}).`);
    return {
      name: `${namespace}.${id === name ? id : name}`.toUpperCase(),
      description,
      takesMatrix: parameters.map(({ dimensionality }) => dimensionality === "matrix"),
    };
  });
}
