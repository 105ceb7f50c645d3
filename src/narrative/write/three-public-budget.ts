import type { ThreePublicItem } from "../../templates/departmental-budget/three-public-expenses";
import type { Facts } from "../../templates/facts";
import { threePublicFact } from "../../templates/three-public-fact";
import { paragraph, phrase, sentence } from "./sentence";
import type { Section } from "./sections";
import type { AmountSlot } from "./slot";
import type { TextSource } from "./text-source";
import type { Piece } from "./written-text";

const said = {
  total: "threePublicExpenses",
  overseasVisits: "overseasVisits",
  officialVehicles: "officialVehicles",
  vehiclePurchases: "vehiclePurchases",
  vehicleOperation: "vehicleOperation",
  officialReceptions: "officialReceptions",
} as const satisfies Partial<Record<ThreePublicItem, string>>;

type SaidItem = keyof typeof said;

/** “三公”经费 in total and by item against last year's **budget**, a reason for every change. */
export function threePublicBudget(source: TextSource): Section {
  const { facts, year } = source.material;
  const amounts = Object.fromEntries(
    (Object.keys(said) as SaidItem[]).flatMap((item) => {
      const amount = source.amount(said[item]);
      return amount ? [[item, amount]] : [];
    }),
  ) as Partial<Record<SaidItem, AmountSlot>>;
  const tellsLastYear = tellsLastYearsBudget(facts);
  const change = (item: SaidItem, now: AmountSlot, hasReason = true): Piece[] => {
    const beside = tellsLastYear ? threePublicFact(facts, item, "previousBudget") : undefined;
    const base = source.lastYear(now, beside?.isUnreadable ? undefined : beside);
    return phrase`，${source.change(now, base, `${year - 1}年预算`)}${hasReason ? source.reason(now, base) : undefined}`;
  };
  const { total, overseasVisits, officialVehicles, vehiclePurchases, vehicleOperation, officialReceptions } =
    amounts;
  const title = "“三公”经费预算情况";
  if (!total || !overseasVisits || !officialVehicles || !officialReceptions) return { title, paragraphs: [] };
  return {
    title,
    paragraphs: [
      ...paragraph(
        sentence("threePublic")`${year}年“三公”经费预算数为${total}${change("total", total)}。其中：`,
      ),
      ...paragraph(
        sentence(
          "threePublic.overseasVisits",
        )`（一）因公出国（境）费${overseasVisits}${change("overseasVisits", overseasVisits)}。`,
      ),
      ...paragraph(
        sentence(
          "threePublic.officialVehicles",
        )`（二）公务用车购置及运行费${officialVehicles}${change("officialVehicles", officialVehicles, false)}。`,
        vehiclePurchases &&
          vehicleOperation &&
          sentence(
            "threePublic.vehicles",
          )`其中：公务用车购置费${vehiclePurchases}${change("vehiclePurchases", vehiclePurchases)}；公务用车运行费${vehicleOperation}${change("vehicleOperation", vehicleOperation)}。`,
      ),
      ...paragraph(
        sentence(
          "threePublic.officialReceptions",
        )`（三）公务接待费${officialReceptions}${change("officialReceptions", officialReceptions)}。`,
      ),
    ],
  };
}

/** 上年预算数 left empty for every item is not told, which is not that nothing was planned. */
function tellsLastYearsBudget(facts: Facts): boolean {
  return (Object.keys(said) as SaidItem[]).some(
    (item) => threePublicFact(facts, item, "previousBudget")?.isBlank === false,
  );
}
