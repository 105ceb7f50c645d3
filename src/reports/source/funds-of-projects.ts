import { threeBudgets } from "../../templates/departmental-budget/fund-columns";
import { projectExpenditure } from "../../templates/departmental-budget/project-expenditure";
import type { FormSource, NamedAmounts } from "./form-source";
import { joinedNames, namesWithout } from "./named-amounts";

/**
 * The money of each project as its performance targets print it (年度资金总额、财政拨款、其他资金), from what a source
 * tells of project expenditure; 其他资金 is whatever the three budgets do not pay.
 *
 * @param field - The section of the form: `totalFunds`, `fiscalAppropriation` or `otherFunds`.
 */
export function fundsOfProjects(source: FormSource, field: string): NamedAmounts | undefined {
  const paidBy = (column: string) =>
    source.named({ template: projectExpenditure.id, section: "rows", column });
  const fiscal = () => {
    const own = paidBy("fiscalAppropriation");
    if (own) return own;
    const [first, ...rest] = threeBudgets.flatMap(({ key }) => paidBy(key) ?? []);
    return first && joinedNames([first, ...rest]);
  };
  if (field === "totalFunds") return paidBy("total");
  if (field === "fiscalAppropriation") return fiscal();
  const [total, part] = [paidBy("total"), fiscal()];
  return total && part && namesWithout(total, part);
}
