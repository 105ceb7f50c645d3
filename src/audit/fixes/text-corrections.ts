import type { AuditContext } from "../check";
import type { Finding } from "../finding";
import { unitsCompleted } from "./completed-units";
import { ratesOnZeroLeftOut, signsOnce } from "./corrected-changes";
import {
  amountsOfForms,
  changesOfAmounts,
  lostTenThousandsPutIn,
  sharesOfWholes,
  sharesOnOneBase,
  sidesOfChanges,
} from "./corrected-figures";
import { completionsOfNamedBudget, marksOnce, oppositeDirections, presentNames } from "./corrected-words";
import { yearsOfBases, yearsOfForms } from "./corrected-years";
import { ownName, ownWords } from "./own-names";
import { passagesOnce } from "./removed-passages";
import type { TextCorrection, TextCorrector } from "./text-correction";

/** Every finding of the text that a corrected sentence can be offered for, by `rule.messageId`. */
const correctors: Readonly<Record<string, TextCorrector>> = {
  "text-agrees-with-tables.differs": amountsOfForms,
  "text-agrees-with-tables.truncated": amountsOfForms,
  "changes-follow-from-amounts.changeDiffers": changesOfAmounts,
  "changes-follow-from-amounts.rateDiffers": changesOfAmounts,
  "changes-follow-from-amounts.baseDiffers": sidesOfChanges,
  "changes-follow-from-amounts.nowDiffers": sidesOfChanges,
  "direction-agrees-with-change.wrongDirection": oppositeDirections,
  "direction-agrees-with-change.negativeChange": signsOnce,
  "shares-share-one-base.shareDiffers": sharesOfWholes,
  "shares-share-one-base.staleBase": sharesOnOneBase,
  "completions-follow-from-named-budget.completionDiffers": completionsOfNamedBudget,
  "zero-base-has-no-rate.completionOfZero": completionsOfNamedBudget,
  "zero-base-has-no-rate.growthOnZero": ratesOnZeroLeftOut,
  "units-are-printed.missing": unitsCompleted,
  "units-are-printed.tenThousandMissing": lostTenThousandsPutIn,
  "units-are-printed.tenThousandMissingInPart": lostTenThousandsPutIn,
  "text-is-printed-once.repeated": passagesOnce,
  "years-of-amounts-agree.amountYear": yearsOfForms,
  "years-of-amounts-agree.baseYear": yearsOfBases,
  "wording-fits-the-book.otherKind": ownWords,
  "unit-name-agrees.otherInText": ownName,
  "marks-are-printed-once.doubled": marksOnce,
  "names-in-text-are-present.oldName": presentNames,
  "names-in-text-are-present.spelling": presentNames,
};

/** What would put a finding of the text right (建议改为), for a person to look at: nothing is decided for them. */
export function textCorrections(finding: Finding, context: AuditContext): readonly TextCorrection[] {
  return correctors[`${finding.rule}.${finding.messageId}`]?.(finding, context) ?? [];
}
