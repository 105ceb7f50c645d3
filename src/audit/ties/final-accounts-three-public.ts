import {
  threePublicAccountItems,
  type ThreePublicAccountItem,
} from "../../templates/final-accounts/three-public-account";
import {
  threePublicAccountFact,
  threePublicAccountTable,
  threePublicLayouts,
} from "../../templates/final-accounts/three-public-account-fact";
import type { Fact, Facts } from "../../templates/facts";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { accounts } from "./final-accounts-forms";
import { equal } from "./within-a-form";

const measures = ["budget", "account"] as const;

/** Economic items that are three public expenses, with their line in the table of these. */
export const threePublicCodes: readonly (readonly [code: string, item: ThreePublicAccountItem])[] = [
  ["30212", "overseasVisits"],
  ["30217", "officialReceptions"],
  ["30231", "vehicleOperation"],
  ["31013", "vehiclePurchases"],
];

/** “三公”经费 of final accounts (J11–J13). */
export const threePublicOfAccountsTies = defineTies([
  {
    id: "three-public-account-adds-up",
    number: "J11",
    templates: [],
    instances: (facts) =>
      unlessPublished(facts) ??
      measures
        .flatMap((measure) => sumsOfItems((item) => threePublicAccountFact(facts, item, measure)))
        .concat(sumsOfItems((item) => threePublicAccountTable(facts)?.fact(item, "previousAccount"))),
  },
  {
    id: "three-public-codes-stay-within-the-account",
    number: "J12",
    templates: [accounts.basic],
    instances: (facts) =>
      unlessPublished(facts) ??
      threePublicCodes.flatMap(([code, item]): TieInstance[] => {
        const part = facts.table(accounts.basic)!.fact(code, "amount", "operating");
        const whole = threePublicAccountFact(facts, item, "account");
        return part && whole ? [{ left: [part], right: [whole], relation: "atMost" }] : [];
      }),
  },
  {
    id: "three-public-account-within-budget",
    number: "J13",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      unlessPublished(facts) ??
      threePublicAccountItems.flatMap((item): TieInstance[] => {
        const [planned, spent] = measures.map((measure) => threePublicAccountFact(facts, item, measure));
        return planned && spent ? [{ left: [spent], right: [planned], relation: "atMost" }] : [];
      }),
  },
]);

function sumsOfItems(at: (item: ThreePublicAccountItem) => Fact | undefined): TieInstance[] {
  return [
    ...equalToAll(at("total"), at("overseasVisits"), at("officialVehicles"), at("officialReceptions")),
    ...equalToAll(at("officialVehicles"), at("vehiclePurchases"), at("vehicleOperation")),
  ];
}

/** A part that is printed under a name we do not know would be missing from the sum. */
function equalToAll(whole: Fact | undefined, ...parts: readonly (Fact | undefined)[]): TieInstance[] {
  return parts.every((part) => part) ? equal(whole, ...parts) : [];
}

function unlessPublished(facts: Facts): Unanswered | undefined {
  if (threePublicAccountTable(facts)) return undefined;
  return { outcome: "notChecked", reason: "formMissing", data: { form: threePublicLayouts[0] } };
}
