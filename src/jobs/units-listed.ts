import type { Facts } from "../templates/facts";

/** The units of the department's own table by unit (部门支出分单位明细表). */
export function unitsListed(facts: Facts): string[] {
  const rows = facts.table("expenditure-by-unit")?.rowsOf() ?? [];
  return rows.filter(({ key }) => key.startsWith("name:")).map(({ label }) => label);
}
