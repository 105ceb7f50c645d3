import { defineMessages, type DataOf } from "./message-shape";

/** What whoever wrote a rule of their own says of its breach. */
const note = "text?";

const sides = {
  note,
  left: "places",
  right: "places",
  less: "places?",
  leftSum: "amount",
  rightSum: "amount",
  difference: "amount",
} as const;

/** What any tie may say; the same whichever tie it is. */
export const tieMessages = defineMessages({
  /** The two sides cannot be equal. */
  tieBroken: sides,
  /** The part is larger than the whole. */
  exceedsWhole: sides,
  /** One cell that, mended, mends every tie it stands in. */
  wrongAmount: {
    note,
    place: "place",
    actual: "amount",
    expected: "amount",
    difference: "amount",
    ties: "number",
  },
  /** One of these cells is wrong, and the ties cannot say which. */
  cannotDecide: { note, places: "places", difference: "amount" },
  /** The amounts of two lines stand against each other in one of the forms: exchanged, all agrees. */
  linesExchanged: { note, forms: "list", first: "text", second: "text", ties: "number" },
  /** Equal within rounding (尾差). */
  tail: sides,
});

/** Two columns of one line, as 决算数 and 预算数: neither is a part of the other. */
export function isOfOneLine({ left, right }: DataOf<typeof tieMessages.exceedsWhole>): boolean {
  const [one, other] = [left[0], right[0]];
  return (
    left.length + right.length === 2 &&
    one?.template === other?.template &&
    one?.cell.sheet === other?.cell.sheet &&
    one?.cell.row === other?.cell.row
  );
}
