import { sameCell } from "../../workbook/address";
import { unevenlyTyped } from "../engine/unevenly-typed";
import type { Fixer } from "./fixer";

/** Codes and names lose the spaces and full-width digits that nobody means (去空格、全角转半角); what they say stays. */
export const codesTypedPlainly: Fixer = ({ cells }, { book, facts }) =>
  facts.tables
    .flatMap((table) => unevenlyTyped(table, book))
    .filter(({ cell }) => cells.some((each) => sameCell(each, cell)))
    .map(({ cell, plain }) => ({ cell, value: plain }));
