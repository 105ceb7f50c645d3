import type { RuleBook } from "./audit";
import { noBankCardNumbers } from "./disclosure/no-bank-card-numbers";
import { noCellsStayHidden } from "./disclosure/no-cells-stay-hidden";
import { noCommentsStay } from "./disclosure/no-comments-stay";
import { noIdentityNumbers } from "./disclosure/no-identity-numbers";
import { noLinksToOtherFiles } from "./disclosure/no-links-to-other-files";
import { noNamesOfPeopleStay } from "./disclosure/no-names-of-people-stay";
import { noSheetsStayHidden } from "./disclosure/no-sheets-stay-hidden";
import { noSourceDataStays } from "./disclosure/no-source-data-stays";
import { noWorkingSheetsStay } from "./disclosure/no-working-sheets-stay";

/** What a file is asked before it is published (公开前检查): a book of its own, since a file in use may have all of it. */
export const disclosureRuleBook: RuleBook = {
  ties: [],
  checks: [
    noIdentityNumbers,
    noBankCardNumbers,
    noSheetsStayHidden,
    noCellsStayHidden,
    noWorkingSheetsStay,
    noCommentsStay,
    noNamesOfPeopleStay,
    noLinksToOtherFiles,
    noSourceDataStays,
  ],
};
