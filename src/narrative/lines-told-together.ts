import type { Fact } from "../templates/facts";
import { groupedBy } from "../workbook/grouped-by";
import { agrees, compareWithFact } from "./agreement";
import type { Binding } from "./binding";
import type { LineFacts } from "./line-facts";

/** So many lines of a paragraph must be the form's for each that is called wrong by them: fewer may be of another year or budget. */
const rightForEachWrong = 3;

/**
 * A paragraph that goes through the lines of a form by name (教育支出90万元、卫生健康支出5万元…; 基本工资60万元、津贴补贴18万元…)
 * tells that form: where most of the amounts are those of its lines, the others are its lines too.
 *
 * @returns The bindings, with what the lines of such a form hold for names whose amount is no line's.
 */
export function bindLinesTogether(bindings: readonly Binding[], lines: LineFacts): Binding[] {
  const paragraphs = groupedBy(bindings.filter(isOfLine), ({ statement }) => statement.figure.paragraph);
  const found = new Map([...paragraphs.values()].flatMap((told) => [...wrongAmong(told, lines)]));
  return bindings.map((binding) => {
    const fact = found.get(binding);
    const agreement = fact && compareWithFact(binding.statement.figure, fact);
    return fact && agreement ? { statement: binding.statement, fact, agreement } : binding;
  });
}

/** 0万元 is left alone: blank lines of a form are no lines to compare with. */
function isOfLine({ statement: { subject, role, figure, direction } }: Binding): boolean {
  const isTold = role === "stated" || role === "aside";
  return subject?.kind === "other" && isTold && !direction && figure.yuan?.isZero() === false;
}

/** The lines of the column that most of the names agree with, for those that do not. */
function wrongAmong(told: readonly Binding[], lines: LineFacts): ReadonlyMap<Binding, Fact> {
  const named = told.flatMap((binding) => {
    const { subject, figure } = binding.statement;
    const facts = subject?.kind === "other" ? lines.named(subject.name) : [];
    return facts.length > 0 ? [{ binding, figure, facts }] : [];
  });
  const columns = new Map<string, number>();
  for (const { figure, facts } of named) {
    const agreeing = facts.filter((fact) => agrees(compareWithFact(figure, fact)));
    for (const column of new Set(agreeing.map(columnOf))) columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const [column, right] = [...columns].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  const wrong = named.filter(({ binding }) => !binding.fact);
  if (wrong.length * rightForEachWrong > right) return new Map();
  return new Map(
    wrong.flatMap(({ binding, facts }) => {
      // A name printed twice, such as 一般行政管理事务, does not say which line is meant.
      const inColumn = facts.filter((each) => columnOf(each) === column);
      return inColumn.length === 1 ? [[binding, inColumn[0]!] as const] : [];
    }),
  );
}

function columnOf({ table, section, column }: Fact): string {
  return [table.template.id, table.sheet, section.key, column.key].join("|");
}
