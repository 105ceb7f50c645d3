import { contentPrint } from "./digest";
import type { Edit, Plan } from "./plan";
import { cellWrites, fillWrites } from "./touched-cells";

/** What a plan leaves in the places it touches, small enough to keep. The sheets it adds have their digest instead. */
export interface Traces {
  readonly contents: readonly SheetTraces<string>[];
  /** A fill such as `#FFF2CC`, `null` for none. */
  readonly fills: readonly SheetTraces<string | null>[];
  /** A name of the workbook and its formula, `null` for no such name. */
  readonly names: readonly (readonly [name: string, formula: string | null])[];
  /**
   * Whether reading the traces tells that the plan was made to its end. The look of an added sheet and a chart
   * cannot be read, so a plan with one of them that was cut off counts as unfinished.
   */
  readonly tellAll: boolean;
}

/** Prints of the cells of one sheet, as row, column and print. */
export interface SheetTraces<Print> {
  readonly sheet: string;
  readonly cells: readonly (readonly [row: number, column: number, print: Print])[];
}

const toldByReading: ReadonlySet<Edit["kind"]> = new Set([
  "setCells",
  "setFills",
  "addComments",
  "removeComments",
  "setName",
  "insertRows",
]);

/** The traces a plan will leave; of its comments the inverse already knows the texts. */
export function tracesOf(plan: Plan): Traces {
  const names = new Map(
    plan.edits.flatMap((edit) => (edit.kind === "setName" ? [[edit.name, edit.formula] as const] : [])),
  );
  return {
    contents: [...cellWrites(plan)].map(([sheet, writes]) => ({
      sheet,
      cells: writes.map((write) => [write.row, write.column, contentPrint(write)] as const),
    })),
    fills: [...fillWrites(plan)].map(([sheet, writes]) => ({
      sheet,
      cells: writes.map(({ row, column, color }) => [row, column, color] as const),
    })),
    names: [...names],
    tellAll: plan.edits.every(({ kind }) => toldByReading.has(kind)),
  };
}
