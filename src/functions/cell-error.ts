/** The errors a cell can show. Only `#VALUE!` and `#N/A` carry a sentence; Excel ignores it for the others. */
export type CellErrorKind = "value" | "notAvailable" | "divisionByZero";

/** A function has no answer for a cell. */
export class CellError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    sentence = "",
  ) {
    super(sentence);
    this.name = "CellError";
  }

  /** As Excel takes it, to be thrown for one cell or returned within an array. */
  toExcel(): CustomFunctions.Error {
    const code = {
      value: CustomFunctions.ErrorCode.invalidValue,
      notAvailable: CustomFunctions.ErrorCode.notAvailable,
      divisionByZero: CustomFunctions.ErrorCode.divisionByZero,
    }[this.kind];
    return this.message === ""
      ? new CustomFunctions.Error(code)
      : new CustomFunctions.Error(code, this.message);
  }
}
