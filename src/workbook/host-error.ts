/**
 * Why a host could not do what was asked. One list for every host; words and next steps stand in the table of
 * `host-error-words.ts`.
 */
export type HostErrorCode =
  | "notFound"
  | "notAWorkbook"
  | "encrypted"
  | "truncated"
  | "tooLarge"
  | "hostile"
  | "readOnly"
  | "changedOnDisk"
  | "cannotWrite"
  | "sheetMissing"
  | "sheetExists"
  | "sheetChanged"
  | "sheetProtected"
  | "commentRefused"
  | "cellInEdit"
  | "writeTooLarge"
  | "writeNotKept"
  | "nothingToUndo"
  | "nothingToRedo"
  | "journalUnreadable"
  | "payloadTooLarge"
  | "accessDenied"
  | "apiMissing"
  | "busy"
  | "aborted"
  | "invalidArgument"
  | "unknown";

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Facts for the sentence: sheet, path, limit… */
    readonly data: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code}${Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : ""}`, options);
    this.name = "HostError";
  }
}
