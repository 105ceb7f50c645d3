import { bankCardNumbers } from "../../finance/text/bank-card-number";
import { defineCheck, passedUnless } from "../check";
import { personalNumbers } from "./personal-numbers";

/** Numbers of bank cards (银行卡号) are never published. */
export const noBankCardNumbers = defineCheck({
  id: "no-bank-card-numbers",
  basis: [],
  severity: "error",
  check: ({ book }) =>
    passedUnless(
      book.sheets
        .flatMap((sheet) => personalNumbers(sheet, bankCardNumbers))
        .map((breach) => ({ messageId: "found", ...breach })),
    ),
});
