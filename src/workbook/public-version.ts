import type { CellRef } from "./address";

/** What a public version (公开版) leaves out beside formulas, comments, properties and links: sheets, contents of cells. */
export interface Withheld {
  readonly sheets: readonly string[];
  readonly isBlanked: (cell: CellRef) => boolean;
}

/** What was done to make it. */
export interface MadePublic {
  /** Formulas that became values. */
  readonly formulas: number;
  /** Cells whose formula nobody has calculated: there was no value to keep. */
  readonly withoutValue: readonly CellRef[];
}

/** A public version and what was done to make it; where cells are left without a value it is not to be given away. */
export interface PublicVersion extends MadePublic {
  /** The file. */
  readonly bytes: Uint8Array;
  /** The sheets left out. */
  readonly sheets: readonly string[];
}
