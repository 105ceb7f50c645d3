import {
  threePublicAccountItems,
  type ThreePublicAccountItem,
} from "../../templates/final-accounts/three-public-account";
import {
  threePublicAccountFact,
  threePublicAccountTable,
} from "../../templates/final-accounts/three-public-account-fact";
import { threePublicFact } from "../../templates/three-public-fact";
import { amountOf, isSamePrinted } from "./say";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { Section } from "./sections";
import type { AmountSlot } from "./slot";
import type { TextSource } from "./text-source";
import { threePublicDetails } from "./three-public-details";
import type { WrittenSentence } from "./written-text";

const title = "财政拨款“三公”经费支出决算情况说明";

/** The items as an explanation calls them, by the ids of their subjects and the columns of the form. */
export const accountItems = {
  overseasVisits: "因公出国（境）费",
  officialVehicles: "公务用车购置及运行维护费",
  vehiclePurchases: "公务用车购置费",
  vehicleOperation: "公务用车运行维护费",
  officialReceptions: "公务接待费",
} as const satisfies Partial<Record<ThreePublicAccountItem, string>>;

export type AccountItem = keyof typeof accountItems;

/** The items that make up the total; vehicles are parted further. */
const parts = ["overseasVisits", "officialVehicles", "officialReceptions"] as const;

/**
 * “三公”经费 spent, in total and by item: against the budget, against last year with the reason of each change, its
 * shares, and what it was spent on. A book without any says so.
 */
export function threePublicAccount(source: TextSource): Section {
  const { facts, year } = source.material;
  const table = threePublicAccountTable(facts);
  if (!table) return { title, paragraphs: [] };
  const total = source.amount("threePublicExpenses");
  if (table.isEmpty || !total)
    return {
      title,
      paragraphs: paragraph(sentence("threePublic")`${source.own}${year}年度无“三公”经费财政拨款支出。`),
    };
  const amounts = (Object.keys(accountItems) as AccountItem[]).flatMap((item) => {
    const amount = source.amount(item);
    return amount ? [{ item, amount }] : [];
  });
  const budget = budgetOf(source, "total", total, "“三公”经费");
  const ofTotal = amounts.filter(({ item }) => parts.some((part) => part === item));
  const list = ofTotal.map(({ amount }) => amount);
  const shares = ofTotal.map(
    ({ item, amount }) =>
      phrase`${accountItems[item]}支出决算${amount}${source.shareInList(amount, total, list)}`,
  );
  const base = source.lastYear(total);
  return {
    title,
    paragraphs: [
      ...paragraph(
        sentence(
          "threePublic",
        )`“三公”经费财政拨款支出${budget.name}为${budget.amount}，支出决算为${total}${source.completion(total, budget.amount, budget.name)}。`,
        sentence("threePublic.comparison")`${source.comparison(total, budget.amount, budget.name)}`,
        ...amounts.map(({ item, amount }) => carriedOut(source, item, amount)),
      ),
      ...paragraph(
        sentence(
          "threePublic.change",
        )`“三公”经费财政拨款支出决算${total}，${source.change(total, base, `${year - 1}年度`)}${source.reason(total, base)}。`,
        ...amounts.map(({ item, amount }) => changed(source, item, amount)),
      ),
      ...paragraph(
        sentence("threePublic.items")`“三公”经费财政拨款支出决算${total}，其中：${listed(shares, "；")}。`,
      ),
      ...threePublicDetails(source),
    ],
  };
}

/**
 * How far the budget of an item was carried out; of one that had none, why money was spent all the same. Nothing is said
 * of an item with neither (不涉及的不列).
 */
function carriedOut(source: TextSource, item: AccountItem, spent: AmountSlot): WrittenSentence | undefined {
  const { amount, name } = budgetOf(source, item, spent, accountItems[item]);
  const isUnplanned = amountOf(amount)?.isZero() === true;
  if (isUnplanned && amountOf(spent)?.isZero()) return undefined;
  const outcome = isUnplanned
    ? phrase`。${source.comparison(spent, amount, name)}`
    : phrase`${source.completion(spent, amount, name)}。`;
  return sentence(
    `threePublic.${item}.completion`,
  )`${accountItems[item]}${name}为${amount}，支出决算为${spent}${outcome}`;
}

/** How an item changed, and why; the reasons of vehicles are those of their purchase and of their operation. */
function changed(source: TextSource, item: AccountItem, spent: AmountSlot): WrittenSentence {
  const base = source.lastYear(spent);
  const reason = item === "officialVehicles" ? undefined : source.reason(spent, base);
  return sentence(
    `threePublic.${item}.change`,
  )`${accountItems[item]}支出决算${spent}，${source.change(spent, base, `${source.material.year - 1}年度`)}${reason}。`;
}

/**
 * The budget that an item is held against. 预算数 of the form is 年初预算 in some places and that of the whole year
 * in others: it is called 年初预算 only where the year's own budget is at hand and says the same. A form that leaves
 * 预算数 empty throughout does not tell it.
 */
function budgetOf(
  source: TextSource,
  item: "total" | AccountItem,
  spent: AmountSlot,
  label: string,
): { readonly amount: AmountSlot; readonly name: string } {
  const { budget: book, facts } = source.material;
  const initial = book && threePublicFact(book, item);
  const planned = (of: ThreePublicAccountItem) => threePublicAccountFact(facts, of, "budget");
  const isTold = threePublicAccountItems.some((each) => planned(each)?.isBlank === false);
  const printed = isTold ? planned(item) : undefined;
  const key = `${item}.threePublicBudget`;
  if (!printed && initial) return { amount: source.initialBudget(spent, () => initial), name: "年初预算" };
  if (!printed) return { amount: source.asked(key, `${label}预算数`, "预算数"), name: "预算" };
  const isInitial = initial && !initial.isUnreadable && isSamePrinted(initial.amount, printed.amount);
  return {
    amount: source.amountOf(key, `${label}预算数`, printed),
    name: isInitial ? "年初预算" : "预算",
  };
}
