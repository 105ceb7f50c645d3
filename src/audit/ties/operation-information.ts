import { defineTies } from "../tie";
import { threePublicAccountFact } from "../../templates/final-accounts/three-public-account-fact";
import { notInBook } from "./forms";
import { declaredSums, equal } from "./within-a-form";

const form = "operation-information";
const items = [
  ["threePublic", "total"],
  ["overseasVisits", "overseasVisits"],
  ["officialVehicles", "officialVehicles"],
  ["vehiclePurchases", "vehiclePurchases"],
  ["vehicleOperation", "vehicleOperation"],
  ["officialReceptions", "officialReceptions"],
] as const;

/** The report-maker's 机构运行信息表 (F03), by itself and against the published “三公”经费 table. */
export const operationInformationTies = defineTies([
  {
    id: "operation-information-adds-up",
    number: "F03",
    templates: [],
    instances: (facts) => {
      const table = facts.table(form);
      return table ? declaredSums(table, "rows") : notInBook(facts, form)!;
    },
  },
  {
    id: "operation-information-agrees-with-the-three-public-account",
    number: "F03",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const table = facts.table(form);
      if (!table) return notInBook(facts, form)!;
      return items.flatMap(([line, item]) =>
        equal(table.fact(line, "amount"), threePublicAccountFact(facts, item, "account")),
      );
    },
  },
]);
