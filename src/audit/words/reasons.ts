import { defineMessages, unfilledPlaceholders, type MessageShape } from "./message-shape";
import type { NotChecked } from "../finding";
import type { Language } from "./language";
import { misplacedShapes } from "./own-rule-problems";
import { reasonWordsEn } from "./reasons.en";
import { reasonWordsZh } from "./reasons.zh";

/** Why a rule could not be checked (未检查), or does not apply (不适用). */
export const reasonShapes = defineMessages({
  formMissing: { form: "text" },
  exportsOnly: {},
  /** `sheets` bear the title of `form` and were not read as it. */
  formUnread: { form: "text", sheets: "list" },
  formNotInBook: { form: "text" },
  unknownColumns: { form: "text", columns: "list" },
  noForms: {},
  noWholeSet: {},
  /** `set` is one we only assume for a place, `forms` those of it that the book has not. */
  formsAssumed: { set: "text", forms: "list" },
  blankForm: {},
  noAmounts: {},
  unreadableAmount: {},
  noCodes: {},
  noYuanForms: {},
  noFormulas: {},
  noOtherFormulas: {},
  unknownCode: { codes: "list" },
  noYear: {},
  noOrganisation: {},
  noText: {},
  tablesOfTextUnread: { count: "number" },
  noFigures: {},
  noThreePublicForm: {},
  noPerformanceTargets: {},
  noEquipmentPrice: {},
  noProjectCount: {},
  noThreePublicCounts: {},
  noVehicleLimits: {},
  noLastYear: {},
  noExecutionSheet: {},
  noRunningTotals: {},
  executionKindUnknown: { sheet: "text" },
  executionWithoutBudget: { sheet: "text" },
  noProjects: {},
  noLastYearsAccount: {},
  noThreePublicAccount: {},
  otherScope: {},
  otherOrganisation: {},
  itemNotPrinted: { item: "text" },
  noDebtForm: {},
  noAuditedLedger: {},
  noLodgingLimit: { places: "list" },
  noTablesOfOneBudget: {},
  noOverallBudget: {},
  noOwnLevelBudget: {},
  noLedger: { ledger: "text" },
  measuresNotAdopted: {},
  noLastYearForChanges: {},
  noChanges: {},
  noChangeColumns: {},
  noRates: {},
  noShares: {},
  noLists: {},
  noUses: {},
  noContents: {},
  noTablesListed: {},
  noBookKind: {},
  governmentsBook: {},
  threePublicForm: {},
  totalTells: {},
  otherForms: {},
  besideUnread: {},
  noExpenditureByNature: {},
  noAgencyOperation: {},
  noLastYearPrinted: {},
  lastYearBlank: {},
  noLastYearsBook: {},
  lastYearsBookOfAnotherYear: { year: "number" },
  lastYearsFormMissing: {},
  noApprovedBook: {},
  otherBookOfAnotherYear: { book: "text", year: "number" },
  noFormInCommon: { book: "text" },
  formsNotInOtherBook: { book: "text", forms: "list" },
  noUnitBooks: {},
  unitBooksMissing: { units: "list" },
  unitBooksNone: {},
  formsNotOfEveryUnit: { forms: "list" },
  correctionUnusable: { entry: "text" },
  policyEntryUnusable: { parameter: "text" },
  otherFunding: { source: "text" },
  notPrinted: {},
  incomeByOtherItems: {},
  noOwnRules: {},
  ownRulesWithoutHeadings: { sheet: "text" },
  ...misplacedShapes,
});

const wordsOf: Readonly<Record<Language, Readonly<Record<string, (data: never) => string>>>> = {
  zh: reasonWordsZh,
  en: reasonWordsEn,
};

const unnamedReason: Readonly<Record<Language, string>> = {
  zh: "缺少核对所需的内容",
  en: "what the comparison needs is not there",
};

/** The reason of an outcome in a language; a plain one where the words are missing, which the tests look for. */
export function reasonWords(item: NotChecked, language: Language): string {
  if (reasonProblem(item) !== undefined) return unnamedReason[language];
  const words = wordsOf[language][item.reason] as (data: NotChecked["data"]) => string;
  return words(item.data);
}

/** What keeps a reason from being said in full, for tests; `undefined` when nothing does. */
export function reasonProblem({ rule, reason, data }: NotChecked): string | undefined {
  const shapes: Readonly<Record<string, MessageShape>> = reasonShapes;
  const shape = shapes[reason];
  if (!shape) return `${rule}: reason ${reason} has no words`;
  const unfilled = unfilledPlaceholders(shape, data);
  return unfilled.length > 0 ? `${rule}: reason ${reason} lacks ${unfilled.join(", ")}` : undefined;
}
