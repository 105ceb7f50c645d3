import { readTargetCards, type TargetCard } from "../../templates/departmental-budget/target-cards";
import type { Fact } from "../../templates/facts";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { Section } from "./sections";
import type { TextSource } from "./text-source";
import type { WrittenParagraph } from "./written-text";

/** Beyond so many, projects stand in their table alone. */
const mostProjects = 30;

/**
 * The projects of a department (项目经费情况说明): what each gets, from 项目支出表, and what 项目支出绩效目标表 says of its
 * period and its goal. Why and how they are carried out is a person's to say.
 */
export function projectExpenditure(source: TextSource): Section {
  const { facts, book, year } = source.material;
  const table = facts.table("project-expenditure");
  const total = table?.fact("total", "total");
  const lines = (table?.facts ?? []).filter(
    ({ column, row, amount }) => column.key === "total" && row.key !== "total" && !amount.isZero(),
  );
  const title = "项目经费情况说明";
  if (facts.bookKind === "unit" || !total || lines.length === 0) return { title, paragraphs: [] };
  const whole = source.amountOf("projects", "项目支出", total);
  const cards = book ? readTargetCards(facts, book) : [];
  const basis = source.words("projects.basis", "项目立项依据、实施主体和实施方案", "项目情况");
  return {
    title,
    paragraphs: [
      ...paragraph(
        sentence("projects")`${year}年${source.own}项目支出预算${whole}${parts(source, lines)}。`,
        sentence("projects.basis")`项目的立项依据、实施主体和实施方案：${basis}。`,
      ),
      ...cards.slice(0, mostProjects).flatMap((card, index) => aboutCard(source, card, index)),
    ],
  };
}

function parts(source: TextSource, lines: readonly Fact[]) {
  if (lines.length > mostProjects) return undefined;
  const each = lines.map((fact, index) => {
    const name = fact.row.label;
    return phrase`${name}${source.amountOf(`projects.${index + 1}`, name, fact)}`;
  });
  return phrase`，其中：${listed(each, "；")}`;
}

/** An amount or a rate in a goal is held by no form: such a goal is read in its card. */
const hasQuantity = /\d\s*(%|％|个?百分点|[千万亿]?元|[万亿])/;

function aboutCard(
  source: TextSource,
  { project, period, goal }: TargetCard,
  index: number,
): WrittenParagraph[] {
  const key = `projects.card.${index + 1}`;
  const said = [
    period && phrase`实施周期为${source.quoted(`${key}.period`, `${project}实施周期`, period)}`,
    goal && !hasQuantity.test(goal.text)
      ? phrase`绩效目标为${source.quoted(`${key}.goal`, `${project}绩效目标`, goal)}`
      : undefined,
  ].filter((each) => each !== undefined);
  return said.length === 0 ? [] : paragraph(sentence(key)`${index + 1}. ${project}：${listed(said, "；")}。`);
}
