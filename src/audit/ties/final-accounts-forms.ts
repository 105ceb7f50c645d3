/** The forms of final accounts that ties speak of, by their ids. */
export const accounts = {
  summary: "income-and-expenditure-account",
  income: "income-account",
  expenditure: "expenditure-account",
  appropriation: "fiscal-appropriation-account",
  generalPublicBudget: "general-public-budget-account",
  basic: "basic-expenditure-account",
  governmentFunds: "government-funds-account",
  stateCapital: "state-capital-account",
} as const;

/** The budgets whose money keeps its purpose, with the form each has of its own. */
export const earmarkedBudgets = [
  ["governmentFunds", accounts.governmentFunds],
  ["stateCapital", accounts.stateCapital],
] as const;
