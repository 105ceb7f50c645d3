import type { Language } from "../../audit/words/language";
import type { CellRef, RangeRef } from "../../workbook/address";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/** A custom function as a person chooses it. */
export interface FunctionEntry {
  /** As formulas call it: `CS.DEBTTOGDP`. */
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** A call that can be tried, without its `=`. */
  readonly example: string;
}

/** What the page 函数 can write; the cells are those selected when it was asked. */
export type FunctionWriteRequest =
  | { readonly kind: "functionCall"; readonly cell: CellRef; readonly formula: string }
  | { readonly kind: "convertFunctions"; readonly selection: RangeRef };

/** What the page 函数 has done for it. */
export interface FunctionJobs {
  functions(language: Language): Promise<readonly FunctionEntry[]>;
  /** @throws HostError `invalidArgument` where no cells are selected. */
  selectedCells(): Promise<RangeRef>;
}
