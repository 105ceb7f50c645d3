const documented = {
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  AccessDenied: [401, "You cannot perform the requested operation."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  FormulaLengthExceedsLimit: [400, "The bytecode of the applied formula exceeds the maximum length limit."],
  MergedRangeConflict: [
    400,
    "Cannot complete the operation. A table can't overlap with another table or merged cells.",
  ],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ConditionalFormatNotFound: [404, "The requested conditional format doesn't exist."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ExcelErrorCode = keyof typeof documented;

/** A refusal in Excel's own words; the interpreter adds which member of which object refused. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ExcelErrorCode,
    message?: string,
  ) {
    super(message ?? documented[code][1]);
    this.name = "ExcelError";
    this.status = documented[code][0];
  }
}

/** Excel's documented status and message of a code; a code not in the list is a general exception. */
export function documentedError(code: string): { readonly status: number; readonly message: string } {
  const [status, message] = documented[code as ExcelErrorCode] ?? documented.GeneralException;
  return { status, message };
}
