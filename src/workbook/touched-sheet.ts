import type { Edit } from "./plan";

/** The sheet that an edit writes on or takes away; none where it adds one or sets a name. */
export function touchedSheet(edit: Edit): string | undefined {
  switch (edit.kind) {
    case "addSheet":
    case "setName":
      return undefined;
    case "removeSheet":
      return edit.name;
    case "addChart":
      return edit.chart.sheet;
    default:
      return edit.sheet;
  }
}
