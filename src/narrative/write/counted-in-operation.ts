import type { Fact, Facts } from "../../templates/facts";

/**
 * A count of 机构运行信息表 (F03), such as 车辆数合计, where the form tells it. A count stands as it is in a form in 元
 * only: in another unit it would be read as an amount.
 */
export function countedInOperation(facts: Facts, row: string): Fact | undefined {
  const fact = facts.table("operation-information")?.fact(row, "amount");
  const isTold = fact && !fact.isBlank && !fact.isUnreadable && fact.table.parts.unit === "yuan";
  return isTold ? fact : undefined;
}
