import { finalAccountForms } from "../../templates/final-accounts/forms";
import { tiesOfForms } from "../tie";
import { expenditureDetailTies } from "./expenditure-details";
import { appropriationOfAccountsTies } from "./final-accounts-appropriation";
import { operationInformationTies } from "./operation-information";
import { supplementarySheetTies } from "./supplementary-sheets";
import { threePublicOfAccountsTies } from "./final-accounts-three-public";
import { totalsOfAccountsTies } from "./final-accounts-totals";

/** The ties of the published final accounts of departments and units (勾稽关系 J01–J13, J15). */
export const finalAccountTies = tiesOfForms(finalAccountForms, [
  ...totalsOfAccountsTies,
  ...appropriationOfAccountsTies,
  ...expenditureDetailTies,
  ...threePublicOfAccountsTies,
  ...operationInformationTies,
  ...supplementarySheetTies,
]);
