interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

export function functionsMetadata(): Promise<{
  readonly chinese: FunctionsFile;
  readonly english: FunctionsFile;
}>;
export function metadataSources(): { readonly sources: readonly string[]; readonly english: string };
