import type { WorkbookPackage } from "../../ooxml/workbook-package";

/** What a package can be told to change. */
export type Edit = Parameters<WorkbookPackage["apply"]>[0];
export type CellWrite = Extract<Edit, { kind: "setCells" }>["cells"][number];
export type FillWrite = Extract<Edit, { kind: "setFills" }>["fills"][number];
export type NewSheet = Extract<Edit, { kind: "addSheet" }>["sheet"];
export type NewChart = Extract<Edit, { kind: "addChart" }>["chart"];
