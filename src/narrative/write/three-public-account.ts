import type { Table } from "../../templates/facts";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { Section } from "./sections";
import type { TextSource } from "./text-source";

const title = "财政拨款“三公”经费支出决算情况说明";

/** Items as the form prints them, under the ids of their subjects, without those the vehicles are parted into. */
const items = ["overseasVisits", "officialVehicles", "officialReceptions"] as const;

/** “三公”经费 spent, in total and by item, against the budget of the same form; a book without any says so. */
export function threePublicAccount(source: TextSource): Section {
  const { facts, year } = source.material;
  const table = facts.table("three-public-account") ?? facts.table("three-public-account-by-measure");
  if (!table) return { title, paragraphs: [] };
  const total = source.amount("threePublicExpenses");
  if (table.isEmpty || !total)
    return {
      title,
      paragraphs: paragraph(sentence("threePublic")`${source.own}${year}年度无“三公”经费财政拨款支出。`),
    };
  const budget = budgetOf(source, table, "total", "“三公”经费");
  const shares = items.flatMap((item) => {
    const amount = source.amount(item);
    return amount ? [phrase`${amount.label}支出决算${amount}${source.share(amount, total)}`] : [];
  });
  const base = source.lastYear(total);
  return {
    title,
    paragraphs: [
      ...paragraph(
        sentence(
          "threePublic",
        )`“三公”经费财政拨款支出预算为${budget}，支出决算为${total}${source.completion(total, budget, "预算")}。`,
        sentence("threePublic.comparison")`${source.comparison(total, budget, "预算")}`,
        sentence(
          "threePublic.change",
        )`“三公”经费财政拨款支出决算${total}，${source.change(total, base, `${year - 1}年度`)}${source.reason(total, base)}。`,
      ),
      ...paragraph(
        sentence("threePublic.items")`“三公”经费财政拨款支出决算${total}，其中：${listed(shares, "；")}。`,
      ),
    ],
  };
}

function budgetOf(source: TextSource, table: Table, item: string, label: string) {
  const fact = table.fact("budget", item, "budget");
  const key = `${item}.threePublicBudget`;
  return fact ? source.amountOf(key, `${label}预算数`, fact) : source.asked(key, `${label}预算数`, "预算数");
}
