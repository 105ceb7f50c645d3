import type { Language } from "../../audit/words/language";

/** A file of variants (版式) in use: how a place prints the forms. */
export interface VariantsInUse {
  /** What the file is called. */
  readonly name: string;
  readonly version: string;
  /** How many forms it gives further titles or labels. */
  readonly forms: number;
}

/** What became of a file that was to be used. */
export type LoadedVariants =
  | { readonly inUse: VariantsInUse }
  /** Why it cannot be used and where, in whole sentences; what was in use before stays so. */
  | { readonly problem: string };

/** What became of the corrections of recognition (识别更正) that were to be a file. */
export interface ExportedVariants {
  /** What the file is called; absent where there was nothing to write. */
  readonly name?: string;
  readonly forms: number;
  /** Corrected titles that are too short to tell a form by and were left out. */
  readonly tooShort: readonly string[];
}

/** How a place prints the forms, for every job of the pane and the buttons of the ribbon. */
export interface VariantsJobs {
  variantsInUse(): VariantsInUse | undefined;
  /** Uses a file from now on, on this machine, whichever workbook is open. */
  loadVariants(name: string, text: string, language: Language): Promise<LoadedVariants>;
  /** Goes back to the forms of the product alone. */
  removeVariants(): void;
  /** Hands out the corrections of this workbook as a file that `loadVariants` and the command read. */
  exportVariants(language: Language): Promise<ExportedVariants>;
}
