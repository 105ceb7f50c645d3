import { executionPace } from "../../finance/expenses/execution-pace";
import { monthOfPassing } from "../../finance/expenses/month-of-passing";
import {
  readExecutionSheets,
  type ExecutionSheet,
  type ItemExecution,
} from "../../templates/three-public/read-execution";
import {
  defineCheck,
  notApplicable,
  notChecked,
  passed,
  passedUnless,
  type Breach,
  type CheckOutcome,
} from "../check";
import { ledgerAmount } from "../ledgers/each-entry";

/**
 * Spending on the three public expenses keeps within its budget as the year goes on (执行进度): what is passed already needs
 * a reason, what will be passed at this pace is a hint with its month.
 */
export const threePublicExecutionKeepsPace = defineCheck({
  id: "three-public-execution-keeps-pace",
  basis: [],
  severity: "info",
  check({ book }): readonly CheckOutcome[] {
    const sheets = readExecutionSheets(book);
    if (sheets.length === 0) return [notApplicable("noExecutionSheet")];
    return sheets.map((sheet) => {
      if (sheet.kind === undefined) return notChecked("executionKindUnknown", { sheet: sheet.sheet });
      const budgeted = sheet.items.filter(({ budget }) => budget?.greaterThan(0));
      const unbudgeted = sheet.items.filter(({ budget, spent }) => !budget && !spent.isZero());
      if (budgeted.length === 0)
        return unbudgeted.length > 0 ? notChecked("executionWithoutBudget", { sheet: sheet.sheet }) : passed;
      return passedUnless(budgeted.flatMap((item) => breachOf(item, sheet)));
    });
  },
});

function breachOf(
  { item, label, month, spent, budget, cell }: ItemExecution,
  sheet: ExecutionSheet,
): Breach[] {
  const pace = budget && executionPace(spent, budget, month);
  const passing = budget && monthOfPassing(spent, budget, month);
  if (!budget || !pace || passing === undefined) return [];
  const shown = ledgerAmount(sheet);
  const isPassed = spent.greaterThan(budget);
  return [
    {
      messageId: isPassed ? "passed" : "willPass",
      cells: [cell],
      data: {
        label,
        month,
        spent: shown(spent),
        budget: shown(budget),
        completion: pace.completion.times(100).toFixed(2),
        ...(isPassed
          ? { excess: shown(spent.minus(budget)) }
          : { elapsed: pace.elapsed.times(100).toFixed(2), passing }),
      },
      identity: ["three-public-execution", sheet.sheet, item],
      ...(isPassed
        ? {
            severity: "warning",
            difference: shown(spent.minus(budget)),
            actual: shown(spent),
            expected: shown(budget),
          }
        : {}),
    },
  ];
}
