import type { Check } from "./check";
import { changesFollowFromAmounts } from "./checks/changes-follow-from-amounts";
import { changesOfPartsAddUp } from "./checks/changes-of-parts-add-up";
import { completionsFollowFromNamedBudget } from "./checks/completions-follow-from-named-budget";
import { contentsAgreeWithHeadings } from "./checks/contents-agree-with-headings";
import { directionAgreesWithChange } from "./checks/direction-agrees-with-change";
import { equipmentPriceFitsTheYear } from "./checks/equipment-price-fits-the-year";
import { incomeIsBrokenDownBySource } from "./checks/income-is-broken-down-by-source";
import { marksArePrintedOnce } from "./checks/marks-are-printed-once";
import { namesInTextArePresent } from "./checks/names-in-text-are-present";
import { oneQuantityOneAmount } from "./checks/one-quantity-one-amount";
import { partsAreCountedOnce } from "./checks/parts-are-counted-once";
import { partsMakeUpTheirWhole } from "./checks/parts-make-up-their-whole";
import { performanceProjectsAreCounted } from "./checks/performance-projects-are-counted";
import { reasonsAreGiven } from "./checks/reasons-are-given";
import { sharesShareOneBase } from "./checks/shares-share-one-base";
import { textAgreesWithTables } from "./checks/text-agrees-with-tables";
import { textIsPrintedOnce } from "./checks/text-is-printed-once";
import { threePublicTextComparesWithLastYear } from "./checks/three-public-text-compares-with-last-year";
import { unitNameAgrees } from "./checks/unit-name-agrees";
import { unitsArePrinted } from "./checks/units-are-printed";
import { useFitsItsItem } from "./checks/use-fits-its-item";
import { wordingFitsTheBook } from "./checks/wording-fits-the-book";
import { yearsOfAmountsAgree } from "./checks/years-of-amounts-agree";
import { zeroBaseHasNoRate } from "./checks/zero-base-has-no-rate";

/** The checks that explanation text alone can answer, with forms beside it or without. */
export const textChecks: readonly Check[] = [
  oneQuantityOneAmount,
  changesFollowFromAmounts,
  directionAgreesWithChange,
  zeroBaseHasNoRate,
  completionsFollowFromNamedBudget,
  sharesShareOneBase,
  partsMakeUpTheirWhole,
  changesOfPartsAddUp,
  partsAreCountedOnce,
  reasonsAreGiven,
  unitsArePrinted,
  marksArePrintedOnce,
  yearsOfAmountsAgree,
  equipmentPriceFitsTheYear,
  namesInTextArePresent,
  useFitsItsItem,
  incomeIsBrokenDownBySource,
  contentsAgreeWithHeadings,
  threePublicTextComparesWithLastYear,
  textIsPrintedOnce,
];

/** Every check that speaks of explanation text, those that need the forms beside it among them. */
export const rulesOfText: readonly Check[] = [
  textAgreesWithTables,
  wordingFitsTheBook,
  unitNameAgrees,
  performanceProjectsAreCounted,
  ...textChecks,
];
