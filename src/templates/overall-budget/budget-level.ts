import type { Table } from "../facts";
import { foldLabel } from "../headings";

/** A government's table is about its own level (本级), or about its whole area (全县). */
export type BudgetLevel = "ownLevel" | "wholeArea";

const ownLevel = /本级|[县市区州省]级/;
const wholeArea = /全[县市区州省]|汇总/;

/** Which of them a table's title says; `undefined` where it says neither. */
export function budgetLevelOf({ parts: { title } }: Table): BudgetLevel | undefined {
  const text = foldLabel(title?.text ?? "");
  if (ownLevel.test(text)) return "ownLevel";
  return wholeArea.test(text) ? "wholeArea" : undefined;
}
