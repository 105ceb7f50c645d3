import { identityNumbers } from "../../finance/text/identity-number";
import { defineCheck, passedUnless } from "../check";
import { personalNumbers } from "./personal-numbers";

/** Numbers of identity cards (身份证号码) are never published. */
export const noIdentityNumbers = defineCheck({
  id: "no-identity-numbers",
  basis: [],
  severity: "error",
  check: ({ book }) =>
    passedUnless(
      book.sheets
        .flatMap((sheet) => personalNumbers(sheet, identityNumbers))
        .map((breach) => ({ messageId: "found", ...breach })),
    ),
});
