import { namedSubject, otherSubject } from "./find-subject";
import type { Subject } from "./subject";

/** A budget whose income, expenditure and balances a text may tell by themselves. */
export type Fund = "governmentFunds" | "stateCapital";

const fundNames: Readonly<Record<Fund, string>> = {
  governmentFunds: "政府性基金",
  stateCapital: "国有资本经营",
};
const others = /一般公共预算/;
/** 政府性基金预算财政拨款年初结转和结余0万元，本年收入50万元: what the sentence goes on to tell is of that budget. */
const opensBalances =
  /(政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款)?(?:收支|收入支出)?(?:情况)?[,:]?(?:其中)?[,:]?(?:年初|上年|本年)/;

/** The budget that a heading is about, where it names one of these alone. */
export function fundOfHeading(heading: string): Fund | undefined {
  const named = funds.filter((fund) => heading.includes(fundNames[fund]));
  return named.length === 1 && !others.test(heading) ? named[0] : undefined;
}

/** The budget whose balances the words before a figure begin to tell. */
export function fundOfBalances(words: string): Fund | undefined {
  const name = opensBalances.exec(words)?.[1];
  return funds.find((fund) => fundNames[fund] === name);
}

const funds: readonly Fund[] = ["governmentFunds", "stateCapital"];
const sides: Readonly<Record<string, string>> = {
  totalIncome: "Income",
  currentYearIncome: "Income",
  totalExpenditure: "Expenditure",
  currentYearExpenditure: "Expenditure",
};
const ofAllMoney = ["carryOver", "basicExpenditure", "projectExpenditure", "incomeAndExpenditure"];

/** What words such as 本年收入 speak of where one budget is told by itself. */
export function ofFund(subject: Subject, fund: Fund): Subject | undefined {
  const side = sides[subject.id];
  if (side) return namedSubject(`${fund}${side}`);
  if (subject.kind !== "named" || !ofAllMoney.includes(subject.id)) return subject;
  return otherSubject(`${fundNames[fund]}${subject.definition.title}`);
}
