import { namedSubject, otherSubject } from "./find-subject";
import type { NamedSubject, Subject } from "./subject";

/** A budget whose income, expenditure and balances a text may tell by themselves. */
export type Fund = "generalPublicBudget" | "governmentFunds" | "stateCapital";

const fundNames: Readonly<Record<Fund, string>> = {
  generalPublicBudget: "一般公共预算",
  governmentFunds: "政府性基金",
  stateCapital: "国有资本经营",
};
/** 政府性基金预算财政拨款年初结转和结余0万元，本年收入50万元: what the sentence goes on to tell is of that budget. */
const opensBalances =
  /(政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款)?(?:收支|收入支出)?(?:情况)?[,:]?(?:其中)?[,:]?(?:年初|上年|本年)/;

/** The budgets that a heading names. */
export function fundsOfHeading(heading: string): readonly Fund[] {
  return funds.filter((fund) => heading.includes(fundNames[fund]));
}

/** The budget whose balances the words before a figure begin to tell. */
export function fundOfBalances(words: string): Fund | undefined {
  const name = opensBalances.exec(words)?.[1];
  return funds.find((fund) => fundNames[fund] === name);
}

/** The one budget that 基本支出 and 项目支出 are of where they are listed under its total (一般公共预算拨款支出). */
export function fundOfKind(kind: Subject | undefined, total: Subject | undefined): Fund | undefined {
  if (!kind || !(kind.id in kinds) || total?.kind !== "named") return undefined;
  return funds.find((fund) => total.id.startsWith(fund));
}

const funds: readonly Fund[] = ["generalPublicBudget", "governmentFunds", "stateCapital"];
const sides: Readonly<Record<string, string>> = {
  totalIncome: "Income",
  currentYearIncome: "Income",
  totalExpenditure: "Expenditure",
  currentYearExpenditure: "Expenditure",
};
const kinds: Readonly<Record<string, string>> = {
  basicExpenditure: "BasicExpenditure",
  projectExpenditure: "ProjectExpenditure",
};
const ofAllMoney = ["carryOver", "basicExpenditure", "projectExpenditure", "incomeAndExpenditure"];

/** What words such as 本年收入 speak of where one budget is told by itself. */
export function ofFund(subject: Subject, fund: Fund): Subject | undefined {
  if (fund === "generalPublicBudget") return withinGeneralPublicBudget.get(subject.id) ?? subject;
  const side = sides[subject.id];
  if (side) return namedSubject(`${fund}${side}`);
  if (subject.kind !== "named" || !ofAllMoney.includes(subject.id)) return subject;
  return otherSubject(`${fundNames[fund]}${subject.definition.title}`);
}

/**
 * Under 一般公共预算支出情况 a text tells the general public budget, and some texts all money after all: what neither
 * form prints is wrong.
 */
const withinGeneralPublicBudget: ReadonlyMap<string, NamedSubject> = new Map(
  Object.entries({ ...sides, ...kinds }).flatMap(([id, ending]) => {
    const narrow = namedSubject(`generalPublicBudget${ending}`);
    const whole = namedSubject(id);
    if (!narrow || !whole) return [];
    const targets = [...narrow.definition.targets, ...whole.definition.targets];
    return [[id, { ...narrow, definition: { ...narrow.definition, targets } }] as const];
  }),
);
