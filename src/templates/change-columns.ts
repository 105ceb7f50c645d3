import type { Heading } from "./headings";

/** What a printed rate or change is reckoned on, as its heading says it. */
export type RateBase = "lastYear" | "adjustedBudget" | "budget";

/** A column that tells how the amounts beside it changed (增减额、增减率), or how much of another they are (完成预算%). */
export interface ChangeColumn {
  readonly column: number;
  readonly measures: "amount" | "rate" | "share";
  /** As the form prints it. */
  readonly label: string;
  /** Last year's amounts, unless the heading names the budget. */
  readonly base: RateBase;
  /** It stands among last year's columns and compares those. */
  readonly isAmongLastYears: boolean;
}

const change = "(增减|增\\(减\\)|增\\(\\+\\)减\\(-\\))(变化|变动)?";
const amount = new RegExp(`^(.*[比较与].*)?${change}(额|数|数额|金额)?$`);
const rate = /(增减|增长|变动|±)(变化)?((率|幅度?|比例|百分比)(\(%\))?|\(?%\)?)$/;
const isOfChange = /增减|增长|变动(?!后?预算)|[比较]上年/;
const amountUnder = /^(金额|数额|差额)$/;
const rateUnder = /^(%|比例|幅度)(\(%\))?$/;
/** 决算数为调整预算数的%, 完成预算%, 占上年执行数的比例, 预算完成率. */
const share = /([为占完成].*|预算)(%|\(%\)|比例|百分比|比重)$|(完成|执行)率(\(%\))?$/;

const bases: readonly (readonly [base: RateBase, said: RegExp])[] = [
  ["lastYear", /上年|去年/],
  ["adjustedBudget", /(调整|变动)后?预算/],
  ["budget", /预算|完成|执行率/],
];

/** Whether a heading says a change or a share, whatever the form. */
export function isOfChanges(label: string): boolean {
  return amount.test(label) || rate.test(label) || share.test(label) || rateUnder.test(label);
}

/** The columns of changes and shares among the headings of a form. */
export function changeColumns(headings: readonly Heading[]): ChangeColumn[] {
  return headings.flatMap(({ column, path, isOwn }): ChangeColumn[] => {
    const label = path.at(-1)!;
    const above = path.slice(0, -1);
    if (!isOwn) return [];
    const said = path.join("");
    const isAmongLastYears = above.some((text) => text.startsWith("上年"));
    const found = (measures: ChangeColumn["measures"]): ChangeColumn[] => {
      const base = bases.find(([, pattern]) => pattern.test(said))?.[0];
      if (measures === "share" && !base) return [];
      return [{ column, measures, label, base: base ?? "lastYear", isAmongLastYears }];
    };
    const isUnder = above.some((text) => isOfChange.test(text));
    if (rate.test(label) || (isUnder && rateUnder.test(label))) return found("rate");
    if (amount.test(label) || (isUnder && amountUnder.test(label))) return found("amount");
    return share.test(said) && !isOfChange.test(said) ? found("share") : [];
  });
}
