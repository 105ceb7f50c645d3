import type { PartOfLine, Subject } from "./subject";

/** The kinds of expenditure that a form prints beside each line by function, by the subject that names them. */
const columns: Readonly<Record<string, PartOfLine["column"]>> = {
  basicExpenditure: "basic",
  projectExpenditure: "project",
};

/**
 * 基本支出 or 项目支出 of the line spoken of (行政运行（项）908.84万元，其中基本支出812.34万元): not that of the whole book.
 *
 * @param line - What is spoken of before it.
 * @returns The subject itself where no line is spoken of, or it is no part of one.
 */
export function partOfLine(subject: Subject, line: Subject | undefined): Subject {
  const whole = line?.kind === "partOfLine" ? line.line : line;
  const column = subject.kind === "named" ? columns[subject.id] : undefined;
  if (subject.kind !== "named" || !column || whole?.kind !== "path") return subject;
  const { title } = subject.definition;
  return { kind: "partOfLine", id: `${whole.id}|${column}`, line: whole, column, title };
}
