import type { CellRef } from "./address";

/** A comment or note on a cell, and who wrote it. */
export interface CellComment {
  readonly cell: CellRef;
  readonly author: string;
}

/** What the properties of a file say of people and machines, by what the property is. */
export const personalProperties = ["creator", "lastModifiedBy", "manager", "company", "folder"] as const;
export type PersonalProperty = (typeof personalProperties)[number];

/** What a workbook carries beside its cells (随文件带出的内容): nobody sees it on the sheets, and everybody gets it. */
export interface CarriedAlong {
  readonly comments: readonly CellComment[];
  /** Properties that are filled in. */
  readonly properties: readonly { readonly property: PersonalProperty; readonly value: string }[];
  /** Addresses of the files it is linked to. */
  readonly externalLinks: readonly string[];
  /** Copies of data behind pivot tables, and connections to databases. */
  readonly sourceData: readonly ("pivotCache" | "connections")[];
}
