import { defineTemplate, type ItemDefinition, type Template } from "../template";
import { measures } from "./measures";
import { balanceTitle, expenditureTitle, revenueTitle } from "./titles";

/** One of a government's budgets as its tables print it: its lines of income and of expenditure. */
export interface BudgetLines {
  /** What the ids of its forms begin with. */
  readonly id: string;
  readonly name: string;
  /** How titles call it, as the source of a pattern. */
  readonly printed: string;
  readonly income: readonly ItemDefinition[];
  readonly expenditure: readonly ItemDefinition[];
  /** Expenditure is printed by functional class, or by lines of its own. */
  readonly byClass: boolean;
  readonly emptyNoteNames?: RegExp;
}

/** The three tables of one budget: 收入表, 支出表, and 收支平衡表 with both side by side. In 万元. */
export function tablesOfBudget(budget: BudgetLines): readonly [Template, Template, Template] {
  const { id, name, printed } = budget;
  const common = {
    unit: "tenThousandYuan",
    decimals: 2,
    isRepeated: "byLevelAndYear",
    ...(budget.emptyNoteNames ? { emptyNoteNames: budget.emptyNoteNames } : {}),
  } as const;
  const income = { key: "income", rows: { by: "item", items: budget.income }, columns: measures } as const;
  const expenditure = {
    key: "expenditure",
    rows: { by: "item", items: budget.expenditure, classes: budget.byClass },
    columns: measures,
  } as const;
  return [
    defineTemplate({
      ...common,
      id: `${id}-revenue`,
      title: `${name}收入表`,
      titles: [revenueTitle(printed)],
      sections: [income],
    }),
    defineTemplate({
      ...common,
      id: `${id}-expenditure`,
      title: `${name}支出表`,
      titles: [expenditureTitle(printed)],
      sections: [expenditure],
    }),
    defineTemplate({
      ...common,
      id: `${id}-balance`,
      title: `${name}收支平衡表`,
      titles: [balanceTitle(printed)],
      sections: [
        { ...income, block: 0 },
        { ...expenditure, block: 1 },
      ],
    }),
  ];
}
