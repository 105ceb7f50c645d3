import type { ColumnDefinition } from "../template";
import { basicAndProject, besideExpenditure, yearsExpenditure } from "./columns";

/** What is not printed by every form: the report-maker's sheets say more than the published ones. */
function further(
  key: string,
  title: string,
  label: RegExp,
  more: Pick<ColumnDefinition, "under" | "notUnder" | "group" | "sumOf"> = {},
): ColumnDefinition {
  return { key, title, label, optional: true, ...more };
}

const opening = /^(年初|上年)结转(和?结余)?$/;
const received = /^本年收入(合计)?$/;
const closing = /^年末结转(和?结余)?$/;
const projects = /^项目支出结转(和?结余)?$/;

/** 年初结转和结余, of basic expenditure and of projects (基本支出结转、项目支出结转和结余). */
const openingBalances: readonly ColumnDefinition[] = [
  further("carryOver", "年初结转和结余", opening, {
    group: opening,
    sumOf: ["carryOverOfBasic", "carryOverOfProjects"],
  }),
  further("carryOverOfBasic", "年初基本支出结转", /^基本支出(结转)?$/, { under: opening }),
  further("carryOverOfProjects", "年初项目支出结转和结余", /^项目支出(结转(和?结余)?)?$/, { under: opening }),
];

const incomeOfTheYear: readonly ColumnDefinition[] = [
  further("income", "本年收入", received, {
    group: received,
    sumOf: ["incomeForBasic", "incomeForProjects"],
  }),
  further("incomeForBasic", "本年收入（基本支出）", /^基本支出$/, {
    under: received,
  }),
  further("incomeForProjects", "本年收入（项目支出）", /^项目支出$/, {
    under: received,
  }),
];

/** 人员经费 and 公用经费 where basic expenditure is printed in its parts. */
const partsOfBasic: readonly ColumnDefinition[] = [
  further("personnel", "人员经费", /^人员(经费|支出)$/, {
    under: /^基本支出$/,
    notUnder: besideExpenditure,
  }),
  further("operating", "公用经费", /^(日常)?公用(经费|支出)$/, {
    under: /^基本支出$/,
    notUnder: besideExpenditure,
  }),
];

/** 年末结转和结余; of projects it is what is carried on (结转) and what is left over (结余). */
const closingBalances: readonly ColumnDefinition[] = [
  further("carryForward", "年末结转和结余", closing, {
    group: closing,
    sumOf: ["carryForwardOfBasic", "carryForwardOfProjects"],
  }),
  further("carryForwardOfBasic", "年末基本支出结转", /^基本支出(结转)?$/, { under: closing }),
  further("carryForwardOfProjects", "年末项目支出结转和结余", /^项目支出(结转和?结余)?$/, {
    under: closing,
    group: projects,
    sumOf: ["carryForwardOfOpenProjects", "carryForwardOfClosedProjects"],
  }),
  further("carryForwardOfOpenProjects", "年末项目支出结转", /^项目支出结转$/, { under: closing }),
  further("carryForwardOfClosedProjects", "年末项目支出结余", /^项目支出结余$/, { under: closing }),
];

const expenditure = basicAndProject.map((column) =>
  column.key === "basic" ? { ...column, sumOf: partsOfBasic.map(({ key }) => key) } : column,
);

/** Balances, income and expenditure of one of the three budgets; older and published forms print expenditure alone. */
export const ofOneBudget: readonly ColumnDefinition[] = [
  ...openingBalances,
  ...incomeOfTheYear,
  yearsExpenditure(["basic", "project"]),
  ...expenditure,
  ...partsOfBasic,
  ...closingBalances,
];
