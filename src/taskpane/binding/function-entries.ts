import type { Language } from "../../audit/words/language";
import examples from "../../functions/examples.json";
import { functionNamespace } from "../../jobs/functions/without-functions";
import type { FunctionEntry } from "../pane-jobs/function-jobs";

/** The files that tell Excel of the functions; they lie beside the page. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  zh: "functions.json",
  en: "functions.en-US.json",
};

/** What Excel is told of the functions, as far as it is shown. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** The functions as people choose them, in the groups and the order of their reference. */
export function functionEntries(
  { functions }: FunctionsMetadata,
  language: Language,
): readonly FunctionEntry[] {
  return examples.flatMap(({ title, functions: exampleOf }) =>
    Object.entries(exampleOf).flatMap(([id, { formula }]): FunctionEntry[] => {
      const told = functions.find((each) => each.id === id);
      if (!told) return [];
      return [
        {
          name: `${functionNamespace}.${id}`,
          group: title[language],
          description: told.description,
          parameters: told.parameters.map(({ name, description, optional = false }) => ({
            name,
            description,
            isOptional: optional,
          })),
          example: formula,
        },
      ];
    }),
  );
}
