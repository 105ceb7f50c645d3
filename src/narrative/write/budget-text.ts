import { assetsAndPerformance, procurement } from "./other-matters";
import { classLines, lowestLines, pathText, sameLine } from "./functional-lines";
import { economicNames } from "./economic-names";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { AmountSlot } from "./slot";
import { amountOf, isBlankCell } from "./say";
import type { TextSource } from "./text-source";
import { projectExpenditure } from "./projects";
import { dutiesAndStaff, lastYearsBudget, tasksAndForecast } from "./submission";
import { budgetTerms } from "./terms";
import { threePublicBudget } from "./three-public-budget";
import { numbered, type Section } from "./sections";
import type { Piece, WrittenParagraph, WrittenText } from "./written-text";

/** The explanation of a department's or unit's budget (部门预算编制说明), in the order it is published. */
export function budgetText(source: TextSource): WrittenText {
  const { facts, year } = source.material;
  const book = facts.bookKind === "unit" ? "单位" : "部门";
  return {
    name: "编制说明",
    title: `${year}年${book}预算编制说明`,
    paragraphs: numbered(sectionsOf(source).map((section) => section(source))),
  };
}

type SectionWriter = (source: TextSource) => Section;

function sectionsOf({ material }: TextSource): readonly SectionWriter[] {
  return material.isSubmission
    ? [dutiesAndStaff, lastYearsBudget, tasksAndForecast, ...published]
    : published;
}

const published: readonly SectionWriter[] = [
  totals,
  income,
  expenditure,
  appropriations,
  generalPublicBudget,
  items,
  basicExpenditure,
  threePublicBudget,
  agencyOperation,
  (source) => procurement(source, "预算"),
  (source) => assetsAndPerformance(source, "budget"),
  projectExpenditure,
  budgetTerms,
];

function totals(source: TextSource): Section {
  const { year } = source.material;
  const [income, spent] = [source.amount("totalIncome"), source.amount("totalExpenditure")];
  const compared = (now: AmountSlot) => comparedWithLastYear(source, now);
  const reasons = spent && source.reason(spent, source.lastYear(spent));
  return {
    title: "收支预算总体情况",
    paragraphs: paragraph(
      income && sentence("totals.income")`${year}年，${source.own}收入预算${income}，${compared(income)}。`,
      spent && sentence("totals.expenditure")`支出预算${spent}，${compared(spent)}${reasons}。`,
    ),
  };
}

function income(source: TextSource): Section {
  const total = source.amount("totalIncome");
  const kinds = [
    "fiscalAppropriationIncome",
    "publicServiceIncome",
    "ancillaryBusinessIncome",
    "grantsFromHigherLevel",
    "incomeFromSubordinateUnits",
    "otherIncome",
    "carryOver",
  ];
  const parts = partsOf(source, total, kinds);
  return {
    title: "收入预算情况",
    paragraphs: paragraph(total && parts && sentence("income")`收入预算${total}，其中：${parts}。`),
  };
}

function expenditure(source: TextSource): Section {
  const total = source.amount("totalExpenditure");
  const parts = partsOf(source, total, ["basicExpenditure", "projectExpenditure"]);
  return {
    title: "支出预算情况",
    paragraphs: paragraph(total && parts && sentence("expenditure")`支出预算${total}，其中：${parts}。`),
  };
}

/** The three budgets that appropriations come from, each with its change, nothing left out. */
function appropriations(source: TextSource): Section {
  const total = source.amount("fiscalAppropriationExpenditure");
  const budgets = [
    "generalPublicBudgetExpenditure",
    "governmentFundsExpenditure",
    "stateCapitalExpenditure",
  ].flatMap((id) => source.amount(id) ?? []);
  const each = budgets.map((now) => phrase`${spoken(now)}${now}，${comparedWithLastYear(source, now)}`);
  return {
    title: "财政拨款支出预算情况",
    paragraphs: paragraph(
      total &&
        sentence(
          "appropriations",
        )`财政拨款支出预算${total}，${comparedWithLastYear(source, total)}${source.reason(total, source.lastYear(total))}。`,
      each.length > 0
        ? sentence("appropriations.budgets")`财政拨款支出预算中，${listed(each, "；")}。`
        : undefined,
    ),
  };
}

/** What the general public budget pays for, by 类, each with its share. */
function generalPublicBudget(source: TextSource): Section {
  const { facts, year } = source.material;
  const total = source.amount("generalPublicBudgetExpenditure");
  const table = facts.table("general-public-budget-expenditure");
  const lines = (table && total ? classLines(table, year) : []).flatMap((line) => {
    const fact = line.table.fact(line.row.key, "total", undefined, line.row.occurrence);
    if (!fact || fact.amount.isZero()) return [];
    return [{ line, amount: source.amountOf(`class.${line.code}`, `${line.names[0]!}（类）`, fact) }];
  });
  const amounts = lines.map(({ amount }) => amount);
  const classes = lines.map(
    ({ line, amount }) =>
      phrase`${pathText(line)}${amount}${total && source.shareInList(amount, total, amounts)}`,
  );
  return {
    title: "一般公共预算拨款支出预算结构情况",
    paragraphs: paragraph(
      total && classes.length > 0
        ? sentence("classes")`一般公共预算拨款支出预算${total}，主要用于以下方面：${listed(classes, "；")}。`
        : undefined,
    ),
  };
}

const tablesByItem = [
  "general-public-budget-expenditure",
  "government-funds-expenditure",
  "state-capital-expenditure",
];

/** 财政拨款支出主要内容: a numbered line for each item, its use, and where last year is known its change. */
function items(source: TextSource): Section {
  const { facts, year, previous } = source.material;
  const lines = tablesByItem
    .flatMap((id) => facts.table(id) ?? [])
    .flatMap((table) => lowestLines(table, year))
    .flatMap((line) => {
      const fact = line.table.fact(line.row.key, "total", undefined, line.row.occurrence);
      return fact && !fact.amount.isZero() ? [{ line, fact }] : [];
    });
  const paragraphs = lines.flatMap(({ line, fact }, index): WrittenParagraph[] => {
    const key = line.row.occurrence > 0 ? `item.${line.code}.${line.row.occurrence}` : `item.${line.code}`;
    const name = line.names.at(-1)!;
    const amount = source.amountOf(key, name, fact);
    const use = source.words(`${key}.use`, `${name}用途`, "用途");
    const base = source.lastYear(amount);
    const change: Piece[] =
      previous && sameLine(line, facts)
        ? phrase`，${comparedWithLastYear(source, amount)}${source.reason(amount, base)}`
        : [];
    return paragraph(
      sentence(key)`${index + 1}. “${pathText(line)}”科目${amount}${change}。`,
      sentence(`${key}.use`)`主要用于${use}。`,
    );
  });
  return {
    title: "财政拨款支出主要内容",
    paragraphs:
      paragraphs.length === 0
        ? []
        : [...paragraph(sentence("items")`财政拨款支出主要内容如下：`), ...paragraphs],
  };
}

function basicExpenditure(source: TextSource): Section {
  const total = source.amount("generalPublicBudgetBasicExpenditure");
  const [personnel, operating] = [
    source.amount("personnelExpenditure"),
    source.amount("operatingExpenditure"),
  ];
  const table = source.material.facts.table("basic-expenditure-by-economic-class");
  const kinds = [
    personnel && phrase`人员经费${personnel}${economicNames(table, "rows", "personnel")}`,
    operating && phrase`公用经费${operating}${economicNames(table, "rows", "operating")}`,
  ].filter((kind) => kind !== undefined);
  return {
    title: "一般公共预算拨款基本支出预算情况",
    paragraphs: paragraph(
      total && kinds.length > 0
        ? sentence("basic")`一般公共预算拨款基本支出预算${total}，其中：${listed(kinds, "；")}。`
        : undefined,
    ),
  };
}

/**
 * Agency operating expenditure (机关运行经费) as its form prints it. A cell left empty beside operating expenditure
 * (公用经费) is not nothing: no ledger tells which of that money is an administrative unit's, so a person is asked.
 */
function agencyOperation(source: TextSource): Section {
  const { year } = source.material;
  const printed = source.amount("agencyOperatingExpenditure");
  const operating = source.amount("operatingExpenditure");
  const isUntold = printed && isBlankCell(printed) && operating && !amountOf(operating)?.isZero();
  const amount = isUntold ? source.askedFor("agencyOperatingExpenditure") : printed;
  return {
    title: "机关运行经费预算情况",
    paragraphs: paragraph(
      amount && sentence("agencyOperation")`${year}年${source.own}财政拨款的机关运行经费预算为${amount}。`,
    ),
  };
}

/** Parts with their shares of a total; those that are nothing are left out. */
function partsOf(
  source: TextSource,
  total: AmountSlot | undefined,
  ids: readonly string[],
): Piece[] | undefined {
  if (!total) return undefined;
  const parts = ids.flatMap((id) => source.amount(id) ?? []).filter((part) => !amountOf(part)?.isZero());
  const said = parts.map((part) => phrase`${part.label}${part}${source.shareInList(part, total, parts)}`);
  return said.length > 0 ? listed(said, "；") : undefined;
}

function comparedWithLastYear(source: TextSource, now: AmountSlot): Piece[] {
  const { year } = source.material;
  return [source.change(now, source.lastYear(now), `${year - 1}年预算`)];
}

/** 一般公共预算拨款支出预算: the label with the word that says which number of it is meant. */
function spoken({ label }: AmountSlot): string {
  return `${label}预算`;
}
