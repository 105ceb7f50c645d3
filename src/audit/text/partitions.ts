import type { PartsList } from "../../narrative/statement";

/** Totals and the parts that make them up for good, wherever a text lists all of these. */
const partitions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fiscalAppropriationExpenditure: [
    ["basicExpenditure", "projectExpenditure"],
    ["generalPublicBudgetBasicExpenditure", "generalPublicBudgetProjectExpenditure"],
    ["generalPublicBudgetExpenditure", "governmentFundsExpenditure", "stateCapitalExpenditure"],
  ],
  generalPublicBudgetExpenditure: [
    ["basicExpenditure", "projectExpenditure"],
    ["generalPublicBudgetBasicExpenditure", "generalPublicBudgetProjectExpenditure"],
  ],
  generalPublicBudgetAppropriation: [
    ["basicExpenditure", "projectExpenditure"],
    ["generalPublicBudgetBasicExpenditure", "generalPublicBudgetProjectExpenditure"],
  ],
  basicExpenditure: [["personnelExpenditure", "operatingExpenditure"]],
  generalPublicBudgetBasicExpenditure: [["personnelExpenditure", "operatingExpenditure"]],
  threePublicExpenses: [["overseasVisits", "officialVehicles", "officialReceptions"]],
  officialVehicles: [["vehiclePurchases", "vehicleOperation"]],
  procurement: [["procurementOfGoods", "procurementOfWorks", "procurementOfServices"]],
};

/** A list of counts that ends in 其他 leaves nothing out: the eight kinds of vehicles. */
const closesTheList = /^其[他它]/;

/** Whether a list names every part of its total: its words claim so, or the field knows no other part. */
export function isPartition({ total, parts, isWhole }: PartsList): boolean {
  if (isWhole) return true;
  const ids = new Set(parts.map(({ subject }) => subject?.id));
  if (partitions[total.subject?.id ?? ""]?.some((known) => known.every((id) => ids.has(id)))) return true;
  const last = parts.at(-1)?.subject;
  return total.figure.kind === "count" && last?.kind === "other" && closesTheList.test(last.name);
}

/** Quantities of the text that exclude each other, so that their sum stays within a third. */
export const disjointParts: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  {
    whole: "procurement",
    parts: ["reservedProcurementWonBySmallAndMedium", "otherProcurementWonBySmallAndMedium"],
  },
];
