import type { DebtFigureName } from "../../finance/debt/debt-figures";
import type { DebtClass } from "../../finance/debt/debt-class";
import type { Fact, Facts, Table, TableRow } from "../facts";
import { headingOrder } from "./issuance-and-service";
import type { ReadFigure } from "./read-figures";

type ServiceHeading = (typeof headingOrder)[number];

/** The figures that the published debt forms hold: ceilings and balances (表1-1 to 1-3), debt service (表1-4). */
export function figuresOfForms(facts: Facts): ReadFigure[] {
  const found: ReadFigure[] = [];
  const take = (name: DebtFigureName, fact: Fact | undefined) => {
    if (!fact || fact.isBlank || fact.isUnreadable || found.some((figure) => figure.name === name)) return;
    found.push({ name, amount: fact.amount, step: fact.step, cell: fact.cell });
  };
  const summary = facts.table("debt-ceilings-and-balances");
  const place = summary && placeIn(summary);
  const service = facts.table("debt-issuance-and-service");
  for (const kind of ["general", "special"] as const) {
    take(`${kind}Ceiling`, place && summary?.fact(place.key, `${kind}Ceiling`, undefined, place.occurrence));
    take(`${kind}Debt`, place && summary?.fact(place.key, `${kind}Debt`, undefined, place.occurrence));
    const movement = facts.table(`${kind}-debt-movement`);
    take(`${kind}Ceiling`, movement?.fact("ceiling", "executed"));
    take(`${kind}Debt`, movement?.fact("closing", "executed"));
    take(`${kind}Principal`, service && factUnder(service, "repaid", kind, "region"));
    take(`${kind}Interest`, service && factUnder(service, "interest", kind, "region"));
  }
  return found;
}

/** The one place a form is about: its only row, or its total. */
function placeIn(table: Table): TableRow | undefined {
  const rows = table.rowsOf();
  return rows.length === 1 ? rows[0] : rows.find(({ key }) => key === "total");
}

/**
 * The amount of a line that 表1-4 prints again and again: 再融资债券 under 一般债券 under 发行执行数.
 *
 * @param detail - A line below the kind of bond; absent for the line of the kind itself.
 */
export function factUnder(
  table: Table,
  heading: ServiceHeading,
  kind: DebtClass,
  column: string,
  detail?: "refinanced" | "budgeted",
): Fact | undefined {
  const row = rowUnder(table, heading, kind, detail);
  return row && table.fact(row.key, column, undefined, row.occurrence);
}

function rowUnder(
  table: Table,
  heading: ServiceHeading,
  kind: DebtClass,
  detail?: string,
): TableRow | undefined {
  const rows = table.rowsOf();
  const start = rows.findIndex(({ key }) => key === heading);
  if (start < 0) return undefined;
  let isOfKind = false;
  for (const row of rows.slice(start + 1)) {
    if (headingOrder.some((key) => key === row.key)) return undefined;
    if (row.key === "general" || row.key === "special") isOfKind = row.key === kind;
    if (isOfKind && row.key === (detail ?? kind)) return row;
  }
  return undefined;
}
