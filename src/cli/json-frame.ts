import type { PackVersions } from "../finance/packs/pack-versions";
import type { UnusableFile } from "./meant-workbooks";

/** The frame of the command's JSON. A change that readers must notice gets a new number. */
export const jsonFormat = 1;

/** What every result says of itself. */
export interface JsonFrame {
  readonly version: string;
  /** The day it was made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The packs it rests on; absent when no workbook could be looked at. */
  readonly packs: PackVersions | undefined;
}

/** A result as other programs read it: the same frame for every verb. */
export function jsonFrame(workbooks: readonly object[], { version, on, packs }: JsonFrame): string {
  const frame = { format: jsonFormat, tool: { name: "caishen", version, packs: packs ?? {} }, on, workbooks };
  return `${JSON.stringify(frame, undefined, 1)}\n`;
}

/** A file that nothing could be made of, as every verb tells of it. */
export function unusableJson({ path, code, reason }: UnusableFile): object {
  return { path, status: "unreadable", code, reason };
}
