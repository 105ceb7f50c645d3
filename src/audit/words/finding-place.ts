import type { Finding, MessageValue, PlaceInForm, RoundingTail } from "../finding";
import { sameCell } from "../../workbook/address";
import { isPlace } from "./message-shape";

/** The place in a form that a finding speaks of: that of its first cell, or the first it mentions. */
export function placeOf({
  cells: [cell],
  data,
}: Pick<Finding | RoundingTail, "cells" | "data">): PlaceInForm | undefined {
  const places = Object.values(data).flatMap(placesIn);
  return places.find((place) => cell && sameCell(place.cell, cell)) ?? places[0];
}

function placesIn(value: MessageValue): readonly PlaceInForm[] {
  if (isPlace(value)) return [value];
  return Array.isArray(value) ? value.flatMap((part: MessageValue) => placesIn(part)) : [];
}
