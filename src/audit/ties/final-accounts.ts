import { finalAccountForms } from "../../templates/final-accounts/forms";
import { tiesOfForms } from "../tie";
import { appropriationOfAccountsTies } from "./final-accounts-appropriation";
import { operationInformationTies } from "./operation-information";
import { threePublicOfAccountsTies } from "./final-accounts-three-public";
import { totalsOfAccountsTies } from "./final-accounts-totals";

/** The ties of the published final accounts of departments and units (勾稽关系 J01–J13, J15). */
export const finalAccountTies = tiesOfForms(finalAccountForms, [
  ...totalsOfAccountsTies,
  ...appropriationOfAccountsTies,
  ...threePublicOfAccountsTies,
  ...operationInformationTies,
]);
