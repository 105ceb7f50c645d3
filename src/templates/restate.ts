import type { AmountUnit } from "../finance/money/unit";
import { yuanPer } from "../finance/money/unit";
import { Facts, Table } from "./facts";

/** A table whose banner names the wrong unit, with the unit its amounts are in. */
export interface UnitSlip {
  readonly table: Table;
  readonly likely: AmountUnit;
  /** A table of the same book whose amounts show it. */
  readonly against: Table;
}

/** The same facts with the slipped tables read in their likely unit, so that one wrong banner is one finding. */
export function restate(facts: Facts, slips: readonly UnitSlip[]): Facts {
  if (slips.length === 0) return facts;
  const tables = facts.tables.map((table) => {
    const slip = slips.find((found) => found.table === table);
    return slip ? readIn(table, slip.likely) : table;
  });
  return new Facts(tables, facts.year, facts.bookKind, facts.organisation);
}

function readIn(table: Table, unit: AmountUnit): Table {
  const factor = yuanPer(unit).dividedBy(yuanPer(table.parts.unit));
  return new Table({ ...table.parts, unit, step: table.parts.step.times(factor) }, (restated) =>
    table.facts.map((fact) => ({
      ...fact,
      table: restated,
      amount: fact.amount.times(factor),
      step: fact.step.times(factor),
    })),
  );
}
