import type { Decimal } from "../../finance/money/decimal";
import type { CellRef } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouped-by";
import type { Breach } from "../check";
import { placeOf, shownIn } from "../engine/shown";
import type { MessageData } from "../finding";
import type { ComparedAmount } from "./comparison";
import type { RootDifference } from "./roots";

/** The three things that may be said of a difference between books. */
export type DifferenceMessage = "differs" | "absentHere" | "absentThere";

/**
 * Differences between books as breaches, one for each: the same line that differs by the same amount in several forms
 * is one matter.
 *
 * @param kind - What the book was compared with, for the identity of the findings.
 * @param besides - Data that every message carries.
 */
export function differenceBreaches(
  roots: readonly RootDifference[],
  kind: string,
  besides: MessageData,
): Breach[] {
  const matters = groupedBy(roots, ({ amount }) => {
    const { row, fact, others } = amount;
    const present = `${fact !== undefined} ${others.length > 0}`;
    return `${row.key}#${row.occurrence} ${gapOf(amount).toFixed()} ${present}`;
  });
  return [...matters.values()].map((matter) => breachOf(matter, kind, besides));
}

function breachOf(matter: readonly RootDifference[], kind: string, besides: MessageData): Breach {
  const [{ amount }] = matter as [RootDifference];
  const { table, section, row, column } = amount;
  const facts = matter.flatMap((root) => root.amount.fact ?? []);
  const [own, other, difference] = [amount.own, amount.other, gapOf(amount)].map((yuan) =>
    shownIn(table, yuan),
  );
  const common = {
    ...besides,
    own,
    other,
    difference,
    carried: matter.reduce((count, { carried }) => count + carried.length, 0),
  };
  const form = table.template.id;
  const [first, ...same] = facts;
  return {
    messageId: messageOf(amount),
    cells: first ? facts.map(({ cell }) => cell) : [headOf(amount)],
    data: first
      ? { ...common, place: placeOf(first), also: same.map(placeOf) }
      : { ...common, form, row: [row.code, row.label].filter(Boolean).join(" ") || row.key },
    identity: [
      form,
      String(table.parts.year ?? ""),
      `${section.key}/${row.key}#${row.occurrence}`,
      column.key,
      kind,
    ],
    ...(own ? { actual: own } : {}),
    ...(other ? { expected: other } : {}),
    ...(difference ? { difference } : {}),
  };
}

function messageOf({ fact, others }: ComparedAmount): DifferenceMessage {
  if (!fact) return "absentHere";
  return others.length === 0 ? "absentThere" : "differs";
}

function gapOf({ own, other }: ComparedAmount): Decimal {
  return own.minus(other);
}

/** Where a form begins, for a row it does not print. */
function headOf({ table }: ComparedAmount): CellRef {
  const { title, sheet, extent } = table.parts;
  return title?.cell ?? { sheet, row: extent.from, column: 0 };
}
