import type { Facts, Table } from "../../templates/facts";
import { economicNames } from "./economic-names";
import { classLines, lowestLines, pathText, sameLine, type FunctionalLine } from "./functional-lines";
import { assetsAndPerformance, procurement } from "./other-matters";
import { amountOf } from "./say";
import { listed, paragraph, phrase, sentence } from "./sentence";
import { numbered, type Section } from "./sections";
import type { AmountSlot } from "./slot";
import { finalAccountTerms } from "./terms";
import type { TextSource } from "./text-source";
import { threePublicAccount } from "./three-public-account";
import type { Piece, WrittenParagraph, WrittenText } from "./written-text";

/** The explanation of a final account (决算情况说明), in the order of the official form. */
export function finalAccountText(source: TextSource): WrittenText {
  const { facts, year } = source.material;
  const book = facts.bookKind === "unit" ? "单位" : "部门";
  return {
    name: "决算说明",
    title: `${facts.organisation ?? ""}${year}年度${book}决算情况说明`,
    paragraphs: numbered(sections.map((section) => section(source))),
  };
}

const sections: readonly ((source: TextSource) => Section)[] = [
  totals,
  (source) =>
    partsSection(source, "收入决算情况说明", "本年收入合计", "income", "currentYearTotal", [
      "fiscalAppropriationIncome",
      "grantsFromHigherLevel",
      "publicServiceIncome",
      "ancillaryBusinessIncome",
      "incomeFromSubordinateUnits",
      "otherIncome",
    ]),
  (source) =>
    partsSection(source, "支出决算情况说明", "本年支出合计", "expenditure", "currentYearTotal", [
      "basicExpenditure",
      "projectExpenditure",
      "remittanceToHigherLevel",
      "ancillaryBusinessExpenditure",
      "subsidiesToSubordinateUnits",
    ]),
  appropriations,
  generalPublicBudget,
  basicExpenditure,
  threePublicAccount,
  (source) =>
    otherBudget(source, "政府性基金预算", "government-funds-account", "government-funds-expenditure"),
  (source) => otherBudget(source, "国有资本经营预算", "state-capital-account", "state-capital-expenditure"),
  agencyOperation,
  (source) => procurement(source, "支出"),
  (source) => assetsAndPerformance(source, "finalAccount"),
  finalAccountTerms,
];

function totals(source: TextSource): Section {
  return totalSection(source, "收入支出决算总体情况说明", "incomeAndExpenditure", "收入支出总计");
}

function appropriations(source: TextSource): Section {
  return totalSection(
    source,
    "财政拨款收入支出决算总体情况说明",
    "fiscalAppropriationIncomeAndExpenditure",
    "财政拨款收入支出总计",
  );
}

/** A total and how it compares with last year's final account. */
function totalSection(source: TextSource, title: string, id: string, words: string): Section {
  const total = source.amount(id);
  return {
    title,
    paragraphs: paragraph(
      total &&
        sentence(
          id,
        )`${source.own}${source.material.year}年度${words}${total}${comparedWithLastYear(source, total)}。`,
    ),
  };
}

/** A total of table 01 and its parts with their shares; what is nothing is left out (不涉及的不列). */
function partsSection(
  source: TextSource,
  title: string,
  words: string,
  section: "income" | "expenditure",
  row: string,
  ids: readonly string[],
): Section {
  const fact = source.material.facts.table("income-and-expenditure-account")?.fact(row, "amount", section);
  const total = fact && source.amountOf(`${section}.${row}`, words, fact);
  const parts = ids.flatMap((id) => source.amount(id) ?? []).filter((part) => !amountOf(part)?.isZero());
  const said = parts.map(
    (part) => phrase`${part.label}${part}${total && source.shareInList(part, total, parts)}`,
  );
  return {
    title,
    paragraphs: paragraph(
      total && said.length > 0
        ? sentence(section)`${words}${total}，其中：${listed(said, "；")}。`
        : undefined,
    ),
  };
}

function generalPublicBudget(source: TextSource): Section {
  const { facts, year } = source.material;
  const total = source.amount("generalPublicBudgetExpenditure");
  const table = facts.table("general-public-budget-account");
  const title = "一般公共预算财政拨款支出决算情况说明";
  if (!total || !table) return { title, paragraphs: [] };
  const spent = facts
    .table("income-and-expenditure-account")
    ?.fact("currentYearTotal", "amount", "expenditure");
  const all = spent && source.amountOf("expenditure.currentYearTotal", "本年支出合计", spent);
  const initial = source.initialBudget(total, (budget) =>
    budget.table("general-public-budget-expenditure")?.fact("total", "total"),
  );
  const lines = classLines(table, year).flatMap((line) => {
    const amount = amountOfLine(source, line, `class.${line.code}`, `${line.names[0]!}（类）`);
    return amount ? [{ line, amount }] : [];
  });
  const amounts = lines.map(({ amount }) => amount);
  const classes = lines.map(
    ({ line, amount }) => phrase`${pathText(line)}${amount}${source.shareInList(amount, total, amounts)}`,
  );
  return {
    title,
    paragraphs: [
      ...paragraph(sentence("generalPublicBudget.total")`（一）支出决算总体情况`),
      ...paragraph(
        sentence(
          "generalPublicBudget",
        )`一般公共预算财政拨款支出${total}${all && source.share(total, all, "本年支出合计")}${comparedWithLastYear(source, total)}。`,
      ),
      ...paragraph(sentence("generalPublicBudget.structure")`（二）支出决算结构情况`),
      ...paragraph(
        sentence("classes")`一般公共预算财政拨款支出${total}，主要用于以下方面：${listed(classes, "；")}。`,
      ),
      ...paragraph(sentence("generalPublicBudget.items")`（三）支出决算具体情况`),
      ...paragraph(
        sentence(
          "generalPublicBudget.completion",
        )`一般公共预算财政拨款支出年初预算为${initial}，支出决算为${total}${source.completion(total, initial, "年初预算")}。`,
        sentence("generalPublicBudget.comparison")`${source.comparison(total, initial, "年初预算")}其中：`,
      ),
      ...itemParagraphs(source, table, "general-public-budget-expenditure"),
    ],
  };
}

/** A numbered paragraph for each item: its use, its budget, what was spent, and why they differ. */
function itemParagraphs(source: TextSource, table: Table, budgetTemplate: string): WrittenParagraph[] {
  const { year } = source.material;
  const lines = lowestLines(table, year).flatMap((line) => {
    const key = line.row.occurrence > 0 ? `item.${line.code}.${line.row.occurrence}` : `item.${line.code}`;
    const amount = amountOfLine(source, line, key, line.names.at(-1)!);
    return amount ? [{ line, key, amount }] : [];
  });
  return lines.flatMap(({ line, key, amount }, index) => {
    const name = line.names.at(-1)!;
    const use = source.words(`${key}.use`, `${name}用途`, "用途");
    const initial = source.initialBudget(amount, (budget: Facts) => sameLine(line, budget, budgetTemplate));
    return paragraph(
      sentence(key)`${index + 1}、${pathText(line)}。`,
      sentence(`${key}.use`)`主要用于：${use}。`,
      sentence(
        `${key}.completion`,
      )`年初预算为${initial}，支出决算为${amount}${source.completion(amount, initial, "年初预算")}。`,
      sentence(`${key}.comparison`)`${source.comparison(amount, initial, "年初预算")}`,
    );
  });
}

function basicExpenditure(source: TextSource): Section {
  const total = source.amount("generalPublicBudgetBasicExpenditure");
  const table = source.material.facts.table("basic-expenditure-account");
  const kinds = (["personnel", "operating"] as const).flatMap((section) => {
    const amount = source.amount(`${section}Expenditure`);
    return amount ? [phrase`${amount.label}${amount}${economicNames(table, section, "amount")}`] : [];
  });
  return {
    title: "一般公共预算财政拨款基本支出决算情况说明",
    paragraphs: paragraph(
      total && kinds.length > 0
        ? sentence("basic")`一般公共预算财政拨款基本支出${total}，其中：${listed(kinds, "；")}。`
        : undefined,
    ),
  };
}

/** 08 and 09: what came in, what was spent on what; a book without such money says so. */
function otherBudget(source: TextSource, words: string, template: string, budgetTemplate: string): Section {
  const { facts, year } = source.material;
  const table = facts.table(template);
  const title = `${words}财政拨款收入支出决算情况说明`;
  if (!table) return { title, paragraphs: [] };
  if (table.isEmpty)
    return {
      title,
      paragraphs: paragraph(sentence(template)`${source.own}${year}年度无${words}财政拨款收入和支出。`),
    };
  const column = (key: string, label: string) => {
    const fact = table.fact("total", key);
    return fact && source.amountOf(`${template}.${key}`, `${words}${label}`, fact);
  };
  const [income, spent] = [column("income", "财政拨款收入"), column("total", "财政拨款支出")];
  return {
    title,
    paragraphs: [
      ...paragraph(
        spent &&
          sentence(
            template,
          )`${income && phrase`${words}财政拨款收入${income}，`}${words}财政拨款支出${spent}，支出具体情况如下：`,
      ),
      ...itemParagraphs(source, table, budgetTemplate),
    ],
  };
}

function agencyOperation(source: TextSource): Section {
  const { year } = source.material;
  const told = source.material.facts.table("operation-information")?.fact("agencyOperating", "amount");
  const amount =
    told && !told.isBlank && !told.isUnreadable
      ? source.amountOf("agencyOperatingExpenditure", "机关运行经费", told)
      : source.askedFor("agencyOperatingExpenditure");
  return {
    title: "机关运行经费支出情况",
    paragraphs: paragraph(
      sentence(
        "agencyOperation",
      )`${source.own}${year}年度机关运行经费支出${amount}${comparedWithLastYear(source, amount)}。`,
    ),
  };
}

function amountOfLine(
  source: TextSource,
  { table, row }: FunctionalLine,
  key: string,
  label: string,
): AmountSlot | undefined {
  const fact = table.fact(row.key, "total", undefined, row.occurrence);
  return fact && !fact.amount.isZero() ? source.amountOf(key, label, fact) : undefined;
}

function comparedWithLastYear(source: TextSource, now: AmountSlot): Piece[] {
  const base = source.lastYear(now);
  const change = source.change(now, base, `${source.material.year - 1}年度`);
  return phrase`，${change}${source.reason(now, base)}`;
}
