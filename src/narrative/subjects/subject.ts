/** Where a form prints a quantity. */
export interface Target {
  readonly template: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
}

/** A quantity that explanation texts speak of, by the phrases that name it. */
export interface SubjectDefinition {
  readonly id: string;
  readonly title: string;
  /** Folded; the words the phrase ends in, measures such as 预算数 taken off. */
  readonly phrase: RegExp;
  /** Where the forms print it, the first that exists counts; empty for what no form holds. */
  readonly targets: readonly Target[];
  /** Where final accounts print its budget (预算数) beside it; the first that exists counts. */
  readonly budgetTargets?: readonly Target[];
  /** Only some sets have a form for it: a book without one lacks nothing. */
  readonly isSeldomPrinted?: true;
  /** A total of the forms that it cannot exceed; the first that exists counts. */
  readonly within?: readonly Target[];
  /** A quantity of the text that it is part of, by id, and cannot exceed. */
  readonly partOf?: string;
}

/** A functional subject by its names along 类, 款, 项. */
export interface PathSubject {
  readonly kind: "path";
  readonly id: string;
  readonly names: readonly string[];
  /** The code printed beside the name, which tells the line by itself. */
  readonly code?: string;
  /** Levels are marked (类)(款)(项) or separated as such; a lone name has none. */
  readonly isComplete: boolean;
}

export interface NamedSubject {
  readonly kind: "named";
  readonly id: string;
  readonly definition: SubjectDefinition;
}

/** A phrase no list knows, such as the name of a project. */
export interface OtherSubject {
  readonly kind: "other";
  readonly id: string;
  readonly name: string;
}

/** 基本支出 or 项目支出 of one line by function. */
export interface PartOfLine {
  readonly kind: "partOfLine";
  readonly id: string;
  readonly line: PathSubject;
  readonly column: "basic" | "project";
  readonly title: string;
}

export type Subject = PathSubject | NamedSubject | OtherSubject | PartOfLine;

/** A place in a form, for the lists of subjects. */
export function target(template: string, section: string, row: string, column: string): Target {
  return { template, section, row, column };
}
