import type { AmountSource, CountSource, Slot } from "../../narrative/write/slot";
import { addressOf, type CellRef } from "../../workbook/address";

/** Where a slot is from, in words, and where a click leads. */
export interface SlotPlace {
  readonly text: string;
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** Where a person looks for what a slot says (来源); `undefined` for what follows from others or is asked for. */
export function placeOfSlot(slot: Slot): SlotPlace | undefined {
  if (slot.kind === "count") return slot.source && placeOfCount(slot.source);
  if (slot.kind === "words") return slot.cell && shownCell(slot.cell);
  return slot.kind === "amount" ? placeOf(slot.source) : undefined;
}

function placeOfCount(source: CountSource): SlotPlace {
  if (source.kind === "cell") return shownCell(source.fact.cell);
  if (source.kind === "funded") return shownCell(source.facts[0]!.cell, "等");
  const { sheet, firstRow, where, added } = source.rows;
  return shownCell({ sheet, row: firstRow, column: added ?? where[0]!.column }, "起");
}

function shownCell({ sheet, row, column }: CellRef, further = ""): SlotPlace {
  const address = addressOf({ row, column });
  return { text: `${sheet.trim()}!${address}${further}`, link: { sheet, address } };
}

function placeOf(source: AmountSource): SlotPlace | undefined {
  if (source.kind === "asked") return undefined;
  if (source.kind === "absent") return { text: "所取工作簿无此项" };
  if (source.kind === "sum") return shownCell(source.facts[0]!.cell, "等");
  const { cell, table } = source.fact;
  if (source.kind === "cell") return shownCell(cell);
  const address = addressOf(cell);
  return { text: `${table.parts.year ?? ""}年工作簿 ${cell.sheet.trim()}!${address}`.replace(/^年/, "") };
}
