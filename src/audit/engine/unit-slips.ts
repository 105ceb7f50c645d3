import { Decimal } from "../../finance/money/decimal";
import { yuanPer, type AmountUnit } from "../../finance/money/unit";
import type { Facts, Table } from "../../templates/facts";
import type { UnitSlip } from "../../templates/restate";
import type { Tie, TieInstance } from "../tie";
import { instancesOf, testTie, type TestedTie } from "./evaluate-ties";

const units: readonly AmountUnit[] = ["yuan", "thousandYuan", "tenThousandYuan", "hundredMillionYuan"];

/** Printed amounts may differ by their rounding; a slip of units differs by a factor of a thousand at least. */
const near = new Decimal("0.001");

/**
 * Tables whose banner names another unit than their amounts are in: amounts that should equal another table's are
 * so many times larger or smaller, and none agrees.
 */
export function unitSlips(facts: Facts, ties: readonly Tie[]): UnitSlip[] {
  const across = ties.flatMap((tie) => {
    const instances = instancesOf(tie, facts);
    if ("outcome" in instances) return [];
    return instances.filter(isAcrossTables).map((instance) => testTie(tie, instance));
  });
  const slips: UnitSlip[] = [];
  for (const table of facts.tables) {
    const own = across.filter((tie) => tablesOf(tie).includes(table));
    if (own.length === 0 || own.some(({ verdict }) => verdict !== "broken")) continue;
    const hints = own.flatMap((tie) => slipIn(tie, table) ?? []);
    const borneOut = hints.find(({ against }) => agreesElsewhere(against, across));
    if (borneOut && hints.length * 2 > own.length) slips.push(borneOut);
  }
  return slips;
}

/** One printed amount against one printed amount of another table. */
function isAcrossTables({ left, right, less = [], relation }: TieInstance): boolean {
  const [a, b] = [left[0], right[0]];
  if (relation !== "equal" || left.length !== 1 || right.length !== 1 || less.length > 0 || !a || !b)
    return false;
  return a.table !== b.table && [a, b].every(({ amount, isUnreadable }) => !isUnreadable && !amount.isZero());
}

function tablesOf({ instance: { left, right } }: TestedTie): readonly Table[] {
  return [left[0]!.table, right[0]!.table];
}

/** The other table is the one to believe only where something bears it out. */
function agreesElsewhere(table: Table, across: readonly TestedTie[]): boolean {
  return across.some((tie) => tie.verdict !== "broken" && tablesOf(tie).includes(table));
}

function slipIn(tie: TestedTie, table: Table): UnitSlip | undefined {
  const isLeft = tie.instance.left[0]!.table === table;
  const [mine, other] = isLeft ? [tie.left, tie.right] : [tie.right, tie.left];
  const against = tablesOf(tie)[isLeft ? 1 : 0]!;
  const likely = units.find((unit) => {
    if (unit === table.parts.unit) return false;
    const restated = mine.times(yuanPer(unit)).dividedBy(yuanPer(table.parts.unit));
    return restated.minus(other).abs().lessThanOrEqualTo(other.abs().times(near));
  });
  return likely && { table, likely, against };
}
