import type { Fact, Facts } from "../templates/facts";
import { RowTree } from "./row-tree";
import type { NamedSubject, OtherSubject, PathSubject, Target } from "./subjects/subject";

/** Forms whose rows the lines of 财政拨款支出主要内容 speak of; all expenditure comes last, for other funds. */
const pathForms: readonly (readonly string[])[] = [
  ["general-public-budget-expenditure", "government-funds-expenditure", "state-capital-expenditure"],
  ["general-public-budget-account", "government-funds-account", "state-capital-account"],
  ["expenditure-summary", "expenditure-account"],
];
const pathColumn = "total";

export function factAt({ template, section, row, column }: Target, facts: Facts): Fact | undefined {
  return facts.table(template)?.fact(row, column, section);
}

/** The lines of 项目支出表 by name; a name printed twice tells nothing certain. */
function projectsOf(facts: Facts): ReadonlyMap<string, readonly Fact[]> {
  const table = facts.table("project-expenditure");
  const projects = new Map<string, readonly Fact[]>();
  for (const row of table?.rowsOf() ?? []) {
    if (row.key === "total" || row.occurrence > 0 || row.label.length < shortestName) continue;
    const inRow = table!.facts.filter((fact) => fact.row === row && !fact.isBlank);
    projects.set(row.label, projects.has(row.label) ? [] : inRow);
  }
  return projects;
}

/** Shorter names, such as 水费, are said of other money too. */
const shortestName = 4;

/** Finds the facts that subjects speak of; the rows of the forms are put in order once. */
export class FactFinder {
  private readonly trees: readonly (readonly RowTree[])[];
  private readonly projects: ReadonlyMap<string, readonly Fact[]>;

  constructor(private readonly facts: Facts) {
    this.trees = pathForms.map((templates) =>
      templates.flatMap((template) =>
        facts.tablesOf(template).map((table) => new RowTree(table, facts.year)),
      ),
    );
    this.projects = projectsOf(facts);
  }

  /** The facts a listed subject may speak of, in the order of its targets. */
  ofNamed({ definition }: NamedSubject): Fact[] {
    return definition.targets.flatMap((target) => factAt(target, this.facts) ?? []);
  }

  /** What final accounts print as the budget of a listed subject. */
  ofBudget({ definition: { budgetTargets = [] } }: NamedSubject): Fact[] {
    return budgetTargets.flatMap((target) => factAt(target, this.facts) ?? []);
  }

  /** What a project of that very name gets, in total and of each kind of money. */
  ofProject({ name }: OtherSubject): readonly Fact[] {
    return this.projects.get(name) ?? [];
  }

  /** Whether the workbook has any form by functional item. */
  get hasPathForm(): boolean {
    return this.trees.some((trees) => trees.length > 0);
  }

  /** The facts of the rows that a path of 类, 款, 项 names. */
  ofPath({ names, code }: PathSubject, column: string = pathColumn): Fact[] {
    for (const trees of this.trees) {
      const found = trees.flatMap((tree) =>
        (code === undefined ? tree.rowsOf(names) : tree.rowsCoded(code)).flatMap(
          (row) => tree.fact(row, column) ?? [],
        ),
      );
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The facts of the row that alone ends in 款 and 项 of those names, where the 类 stands in a heading above. */
  ofEndOfPath({ names }: PathSubject): Fact[] {
    if (names.length !== 2) return [];
    const found = (this.trees.find((trees) => trees.length > 0) ?? []).map((tree) => ({
      tree,
      rows: tree.rowsEndingIn(names),
    }));
    const codes = new Set(found.flatMap(({ rows }) => rows.map(({ code }) => code)));
    return codes.size === 1
      ? found.flatMap(({ tree, rows }) => rows.flatMap((row) => tree.fact(row, pathColumn) ?? []))
      : [];
  }

  /** The facts as deep as the path that stand under its 类. */
  underClassOf({ names }: PathSubject): Fact[] {
    return (this.trees[0] ?? []).flatMap((tree) =>
      tree.rowsUnder(names[0]!, names.length).flatMap((row) => tree.fact(row, pathColumn) ?? []),
    );
  }
}
