import type { Heading } from "./headings";

/** A column that tells how the amounts beside it changed (增减额、增减率). */
export interface ChangeColumn {
  readonly column: number;
  readonly measures: "amount" | "rate";
  /** As the form prints it. */
  readonly label: string;
}

const change = "(增减|增\\(减\\)|增\\(\\+\\)减\\(-\\))(变化|变动)?";
const amount = new RegExp(`^([比较与].*)?${change}(额|数|数额|金额)?$`);
const rate = /(增减|增长|变动|±)(变化)?((率|幅度?|比例|百分比)(\(%\))?|\(?%\)?)$/;
const isOfChange = /增减|增长|变动|[比较]上年/;
const amountUnder = /^(金额|数额|差额)$/;
const rateUnder = /^(%|比例|幅度)(\(%\))?$/;

/** The columns of changes among the headings of a form. */
export function changeColumns(headings: readonly Heading[]): ChangeColumn[] {
  return headings.flatMap(({ column, path, isOwn }): ChangeColumn[] => {
    const label = path.at(-1)!;
    const isUnder = path.slice(0, -1).some((above) => isOfChange.test(above));
    if (!isOwn) return [];
    if (rate.test(label) || (isUnder && rateUnder.test(label))) return [{ column, measures: "rate", label }];
    const isAmount = amount.test(label) || (isUnder && amountUnder.test(label));
    return isAmount ? [{ column, measures: "amount", label }] : [];
  });
}
