import type { ThreePublicItem } from "../../templates/departmental-budget/three-public-expenses";
import type { Fact, Facts } from "../../templates/facts";
import { threePublicFact, threePublicTable } from "../../templates/three-public-fact";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { forms, notInBook } from "./forms";
import { misplacedCodes } from "./misplaced-codes";
import { equal } from "./within-a-form";

/** Economic items that are three public expenses, with their line in the three public table; 30913 is capital construction. */
const threePublicCodes: readonly (readonly [codes: readonly string[], item: ThreePublicItem])[] = [
  [["30212"], "overseasVisits"],
  [["30217"], "officialReceptions"],
  [["30231"], "vehicleOperation"],
  [["31013", "30913"], "vehiclePurchases"],
];

/** The codes of each item, taken together, against its line in the three public table. */
function partsOfItems(facts: Facts, form: string, column: string): TieInstance[] {
  return threePublicCodes.flatMap(([codes, item]) => {
    const parts = codes
      .flatMap((code) => facts.table(form)?.fact(code, column) ?? [])
      .filter(({ table, row }) => !misplacedCodes(table).has(row));
    const whole = threePublicFact(facts, item);
    return parts.length > 0 && whole ? [{ left: parts, right: [whole], relation: "atMost" as const }] : [];
  });
}

const years = ["budget", "previousBudget"] as const;

function sumsOfItems(at: (item: ThreePublicItem) => Fact | undefined): TieInstance[] {
  return [
    ...equal(at("total"), at("overseasVisits"), at("officialReceptions"), at("officialVehicles")),
    ...equal(at("officialVehicles"), at("vehiclePurchases"), at("vehicleOperation")),
  ];
}

/** “三公”经费 of departmental and unit budgets (B14–B16), whichever way the table lays them out. */
export const threePublicTies = defineTies([
  {
    id: "three-public-total-is-sum-of-items",
    number: "B14",
    templates: [],
    instances: (facts) =>
      unlessPublished(facts) ?? [
        ...years.flatMap((year) => sumsOfItems((item) => threePublicFact(facts, item, year))),
        ...sumsOfItems((item) => facts.table(forms.governmentFundsThreePublic)?.fact("amounts", item)),
      ],
  },
  {
    id: "three-public-codes-stay-within-the-three-public-table",
    number: "B16",
    templates: [forms.basicByEconomicClass],
    instances: (facts) => unlessPublished(facts) ?? partsOfItems(facts, forms.basicByEconomicClass, "total"),
  },
  {
    id: "three-public-codes-of-all-money-stay-within-the-three-public-table",
    number: "B16",
    templates: [],
    instances: (facts) =>
      notInBook(facts, forms.appropriationByEconomicClass) ??
      unlessPublished(facts) ??
      partsOfItems(facts, forms.appropriationByEconomicClass, columnOfSameMoney(facts)),
  },
  {
    // Less where public institutions (事业单位) stand beside administrative units; never more.
    id: "agency-operation-stays-within-operating-expenditure",
    number: "B15",
    templates: [forms.basicByEconomicClass],
    isSoft: true,
    instances: (facts) => {
      const part = threePublicFact(facts, "agencyOperation");
      const whole = facts.table(forms.basicByEconomicClass)!.fact("total", "operating");
      if (!part) return { outcome: "notApplicable", reason: "noAgencyOperation" };
      return whole ? [{ left: [part], right: [whole], relation: "atMost" as const }] : [];
    },
  },
]);

/** The column that counts the same money as the three public table; a table of the general public budget has its own. */
function columnOfSameMoney(facts: Facts): string {
  const title = threePublicTable(facts)?.parts.title?.text ?? "";
  const isOneBudget = title.includes("一般公共预算");
  return isOneBudget ? "generalPublicBudget" : "total";
}

function unlessPublished(facts: Facts): Unanswered | undefined {
  if (threePublicTable(facts)) return undefined;
  return { outcome: "notChecked", reason: "formMissing", data: { form: forms.threePublic } };
}
