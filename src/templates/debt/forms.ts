import type { Template } from "../template";
import { debtCeilingAdjustment } from "./ceiling-adjustment";
import { debtCeilingsAndBalances } from "./ceilings-and-balances";
import { generalDebtMovement, specialDebtMovement } from "./debt-movement";
import { debtByClass } from "./debt-by-class";
import { debtIssuanceAndService } from "./issuance-and-service";

/** The published debt forms (财预〔2018〕209号): 表1-1 to 表1-4 and the adjustment of ceilings. */
export const debtForms: readonly Template[] = [
  debtCeilingsAndBalances,
  generalDebtMovement,
  specialDebtMovement,
  debtIssuanceAndService,
  debtCeilingAdjustment,
  debtByClass,
];

export const debtFormIds: readonly string[] = debtForms.map(({ id }) => id);
