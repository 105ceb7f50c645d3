import type { readWorkbook } from "../../ooxml/read-workbook";

/** What `ooxml/` says a workbook holds. */
export type Snapshot = ReturnType<typeof readWorkbook>;
export type SheetSnapshot = Snapshot["sheets"][number];
