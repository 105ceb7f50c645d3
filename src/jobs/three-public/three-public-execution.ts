import { executionPace } from "../../finance/expenses/execution-pace";
import { monthOfPassing } from "../../finance/expenses/month-of-passing";
import { readExecutionSheets } from "../../templates/three-public/read-execution";
import type { WorkbookView } from "../../workbook/snapshot";
import type { ReportedExecution } from "./three-public-report";

/** How far each item of the execution sheets is spent; sheets whose months cannot be told are left out. */
export function reportExecution(book: WorkbookView): ReportedExecution[] {
  return readExecutionSheets(book).flatMap(({ kind, items }) =>
    items.flatMap(({ item, month, spent, budget, cell }) => {
      if (!kind) return [];
      const pace = budget && executionPace(spent, budget, month);
      return [
        {
          item,
          kind,
          month,
          cell,
          spent: spent.toFixed(),
          budget: budget?.toFixed() ?? null,
          completion: pace?.completion.toFixed() ?? null,
          elapsed: pace?.elapsed.toFixed() ?? null,
          passesIn: (budget && monthOfPassing(spent, budget, month)) ?? null,
        },
      ];
    }),
  );
}
