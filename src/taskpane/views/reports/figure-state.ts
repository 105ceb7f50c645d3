import type { FigureBinding } from "../../../jobs/narrative/narrative-report";
import type { CellRef } from "../../../workbook/address";
import type { ReportsText } from "./reports-text";

/** How a figure of the text stands to the forms. */
export type FigureState = keyof ReportsText["narrative"]["states"];

export function stateOf(binding: FigureBinding): FigureState {
  return binding.kind === "cell" ? binding.agreement : binding.kind;
}

/** The cell a figure leads to; none where it rests on no cell. */
export function cellOf(binding: FigureBinding): CellRef | undefined {
  if (binding.kind === "cell") return binding.cell;
  return binding.kind === "derived" ? (binding.cell ?? undefined) : undefined;
}
