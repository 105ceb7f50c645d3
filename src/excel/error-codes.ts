import { HostError, type HostErrorCode } from "../workbook/host-error";

/**
 * What each error of Office.js means to a person. Codes of one class share one sentence and one next step, which
 * stand in the table of words for all hosts.
 */
export const hostErrorCodes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "accessDenied",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "apiMissing",
  ApiNotFound: "apiMissing",
  Conflict: "busy",
  ConnectionFailure: "busy",
  DirtySupportingFormula: "busy",
  EmptyChartSeries: "invalidArgument",
  FilteredRangeConflict: "accessDenied",
  FormulaLengthExceedsLimit: "invalidArgument",
  GeneralException: "unknown",
  HostIsReadOnly: "readOnly",
  InactiveWorkbook: "busy",
  InsertDeleteConflict: "busy",
  InvalidArgument: "invalidArgument",
  InvalidBinding: "invalidArgument",
  InvalidObjectPath: "invalidArgument",
  InvalidOperation: "accessDenied",
  InvalidOperationInCellEditMode: "cellInEdit",
  InvalidOrTimedOutSession: "busy",
  InvalidReference: "invalidArgument",
  InvalidSelection: "invalidArgument",
  ItemAlreadyExists: "sheetExists",
  ItemNotFound: "sheetMissing",
  MergedRangeConflict: "accessDenied",
  NonBlankCellOffSheet: "accessDenied",
  NotImplemented: "apiMissing",
  OpenWorkbookLinksBlocked: "accessDenied",
  OperationCellsExceedLimit: "payloadTooLarge",
  PivotTableRangeConflict: "accessDenied",
  PowerQueryRefreshResourceChallenge: "accessDenied",
  RangeExceedsLimit: "payloadTooLarge",
  RangeImageExceedsLimit: "payloadTooLarge",
  ReadOnly: "readOnly",
  RefreshWorkbookLinksBlocked: "accessDenied",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  Timeout: "busy",
  Unauthenticated: "accessDenied",
  UnsupportedFeature: "apiMissing",
  UnsupportedFillType: "invalidArgument",
  UnsupportedOperation: "apiMissing",
  UnsupportedSheet: "accessDenied",
  WriteNotSupportedWhenModalDialogOpen: "busy",
};

/** Any failure of a call to Excel as a `HostError`; a bug of ours becomes `unknown` and keeps its cause. */
export function toHostError(error: unknown, data: Readonly<Record<string, string>> = {}): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const facts = { ...data, ...(code === undefined ? {} : { officeCode: code }) };
  return new HostError(hostErrorCodes[code ?? ""] ?? "unknown", facts, { cause: error });
}

/** Read by shape: the error may come from another window than the one that asks. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
