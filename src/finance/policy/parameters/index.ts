import type { Parameter } from "../parameter";
import * as amountsInTables from "./amounts-in-tables";
import * as budgetDeadlines from "./budget-deadlines";
import * as contingencyReserve from "./contingency-reserve";
import * as countyDebtGate from "./county-debt-gate";
import * as fixedAssets from "./fixed-assets";
import * as governmentDebt from "./government-debt";
import * as livelihood from "./livelihood";
import * as meetings from "./meetings";
import * as officialVehicles from "./official-vehicles";
import * as procurement from "./procurement";
import * as receptions from "./receptions";
import * as threePublicExpenses from "./three-public-expenses";
import * as training from "./training";
import * as travel from "./travel";

/** The families of parameters in the order the policy sheet (政策参数) lists them. */
export const parameterFamilies: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  amountsInTables,
  contingencyReserve,
  livelihood,
  threePublicExpenses,
  receptions,
  meetings,
  training,
  travel,
  officialVehicles,
  fixedAssets,
  procurement,
  budgetDeadlines,
  governmentDebt,
  countyDebtGate,
};

/** Every built-in parameter. */
export const allParameters: readonly Parameter[] = Object.values(parameterFamilies).flatMap((family) =>
  Object.values(family),
);
