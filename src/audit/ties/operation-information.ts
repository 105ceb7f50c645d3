import type { Fact } from "../../templates/facts";
import { generalPublicBudgetDetail } from "../../templates/final-accounts/expenditure-details";
import { threePublicAccountFact } from "../../templates/final-accounts/three-public-account-fact";
import { defineTies, type TieInstance } from "../tie";
import { accounts } from "./final-accounts-forms";
import { threePublicCodes } from "./final-accounts-three-public";
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

/** The report-maker's 机构运行信息表 (F03), by itself, against the published “三公”经费 table and the accounts. */
export const operationInformationTies = defineTies([
  {
    id: "operation-information-adds-up",
    number: "F03",
    templates: [],
    instances: (facts) => {
      const table = facts.table(form);
      if (!table) return notInBook(facts, form)!;
      // The budget of 公务接待费 is not broken down: its parts are printed as —.
      return declaredSums(table, "rows").filter(({ right }) => right.some(({ isBlank }) => !isBlank));
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
  {
    id: "operation-information-fits-the-accounts",
    number: "F03",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const table = facts.table(form);
      if (!table) return notInBook(facts, form)!;
      const detail = facts.table(generalPublicBudgetDetail.id);
      return [
        ...atMost(
          table.fact("agencyOperating", "amount"),
          facts.table(accounts.generalPublicBudget)?.fact("total", "operating"),
        ),
        ...threePublicCodes.flatMap(([code, item]) =>
          atMost(detail?.fact("total", code), table.fact(item, "amount")),
        ),
      ];
    },
  },
]);

function atMost(part: Fact | undefined, whole: Fact | undefined): TieInstance[] {
  return part && whole ? [{ left: [part], right: [whole], relation: "atMost" }] : [];
}
