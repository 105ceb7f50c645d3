import { setTitle } from "./form-titles";
import { ledgerTitle } from "./ledger-titles";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { quotedForm } from "./place-words";
import type { reasonShapes } from "./reasons";
import { misplacedWordsEn } from "./own-rule-problems.en";
import { threePublicItemName } from "./three-public-item-name";

export const reasonWordsEn: WordsFor<typeof reasonShapes> = {
  formMissing: ({ form }) => `${quotedForm(form, "en")} was not found`,
  exportsOnly: () => "the workbook holds sheets of an export alone, which published forms are made from",
  formUnread: ({ form, sheets }) =>
    `${listOf(sheets).map(quoted).join(", ")} bears the title of ${quotedForm(form, "en")}, but its columns stand otherwise than we know, so its amounts were not read`,
  formNotInBook: ({ form }) => `the book has no ${quotedForm(form, "en")}`,
  unknownColumns: ({ form, columns }) =>
    `${quotedForm(form, "en")} has columns nobody knows (${listOf(columns).join(", ")}), which its totals may take in`,
  noForms: () => "no budget form was recognised",
  noWholeSet: () => "too few forms were recognised to know which there should be",
  formsAssumed: ({ set, forms }) =>
    `the book is nearest to ${setTitle(set, "en")} and lacks ${listOf(forms)
      .map((form) => quotedForm(form, "en"))
      .join(
        ", ",
      )} of it; that set is assumed, no rule of the place was at hand, please compare with what it asks for`,
  blankForm: () => "the form holds no amounts yet",
  noAmounts: () => "none of its cells holds an amount",
  unreadableAmount: () => "an amount among its cells cannot be read",
  noCodes: () => "the forms have no classification codes",
  noYuanForms: () => "no form is in yuan",
  noFormulas: () => "no total is a formula",
  noOtherFormulas: () => "there are no formulas outside the forms",
  unknownCode: ({ codes }) => {
    const all = listOf(codes);
    const listed = all.slice(0, 5).join(", ");
    return all.length > 5
      ? `${all.length} codes, among them ${listed}, are not in our list`
      : `${listed} is not in our list`;
  },
  noYear: () => "the budget year could not be read",
  noOrganisation: () => "the unit's name could not be read",
  noText: () => "no explanation text was found",
  tablesOfTextUnread: ({ count }) =>
    `${count} tables of the text were not read; audit their amounts in the workbook`,
  noFigures: () => "no amount of the text corresponds to a form",
  noThreePublicForm: () => "no table of three public expenses was recognised",
  noPerformanceTargets: () => "there is no table of projects or of performance targets",
  noEquipmentPrice: () => "the text names no unit price of equipment told by itself, or the year has none",
  noProjectCount: () => "the text does not say how many projects have performance targets",
  noThreePublicCounts: () => "nothing is counted beside the three public expenses",
  noVehicleLimits: () => "there is no price limit of official vehicles on that day",
  noOverallBudget: () => "no table of a government's general public budget expenditure was recognised",
  noOwnLevelBudget: () => "no budget whose title says own level prints a contingency reserve and a total",
  noTablesOfOneBudget: () => "no tables of one government budget, year and level can be compared",
  noDebtForm: () => "no published debt form was recognised",
  noLodgingLimit: ({ places }) =>
    `no limit of lodging is entered for ${listOf(places).join(", ")}; give the local one in the policy sheet`,
  noAuditedLedger: () =>
    "the ledger of the last audit is not at hand and the heading of the opening balances names no day",
  noLedger: ({ ledger }) => `no ${ledgerTitle(ledger, "en").toLowerCase()} was recognised`,
  measuresNotAdopted: () => "these local measures are not adopted",
  noRunningTotals: () => "no sheet has columns of months",
  noExecutionSheet: () => "no execution sheet of the three public expenses was recognised",
  executionKindUnknown: ({ sheet }) =>
    `“${sheet}” does not say whether its months stand alone or run on; please say so in its title or headings`,
  executionWithoutBudget: ({ sheet }) => `“${sheet}” holds no budget of the year to compare with`,
  noProjects: () => "no project form was recognised",
  noLastYearsAccount: () =>
    "last year's account is not known; please name last year's workbook and audit again",
  noThreePublicAccount: () => "no account of the three public expenses was recognised",
  otherScope: () => "last year's table counts other money (general public budget, fiscal appropriation)",
  otherOrganisation: () =>
    "last year's workbook names another organisation; after a reorganisation, please settle last year's figures first",
  itemNotPrinted: ({ item }) => `the form does not print ${threePublicItemName(item, "en")}`,
  noLastYear: () => "last year's budget is not known; name last year's workbook and audit again",
  noLastYearForChanges: () =>
    "some changes state no amount of last year, and last year's workbook was not given",
  noChangeColumns: () => "no form prints a column of changes or rates",
  noChanges: () => "the text states no change",
  noRates: () => "the text states no rate of change or completion",
  noShares: () => "the text states no share",
  noLists: () => "the text lists no parts of a total",
  noUses: () => "the text states no use of an item",
  noContents: () => "no text carries contents of its own",
  noTablesListed: () => "no contents name the tables",
  noBookKind: () => "whether the book is a department's or a unit's could not be read",
  governmentsBook: () => "the book holds a government's own tables, of no department or unit",
  threePublicForm: () => "the three public table is compared instead",
  totalTells: () => "the finding about the total already says it",
  otherForms: () => "this workbook holds none of the forms it is about",
  besideUnread: () =>
    "comments, properties and links cannot be read here; please use File, Info, Inspect Document, or caishen disclose",
  noExpenditureByNature: () => "the account prints no expenditure by nature and economic class",
  noAgencyOperation: () => "no agency operating expenditure is given",
  noLastYearPrinted: () => "no form of this book prints last year",
  lastYearBlank: () => "the column of last year is blank",
  noLastYearsBook: () => "last year's workbook was not given; name it and audit again",
  lastYearsBookOfAnotherYear: ({ year }) => `the workbook given for last year is not of ${year}`,
  lastYearsFormMissing: () => "last year's workbook has no such form",
  noApprovedBook: () => "no approved or exported workbook was given",
  otherBookOfAnotherYear: ({ book, year }) => `${quoted(book)} is of ${year}, not of this book's year`,
  noFormInCommon: ({ book }) => `${quoted(book)} has no form of this book`,
  formsNotInOtherBook: ({ book, forms }) =>
    `${quoted(book)} has no ${formsList(forms)}, so they were not compared`,
  noUnitBooks: () => "no workbooks of its units were given",
  unitBooksMissing: ({ units }) =>
    `the workbooks of ${someOf(units, ", ")} are missing, so nothing was summed`,
  unitBooksNone: () => "no unit's workbook of the same year was read",
  formsNotOfEveryUnit: ({ forms }) => `some units lack ${formsList(forms)}, which were not summed`,
  correctionUnusable: ({ entry }) =>
    `the row ${quoted(entry)} of 识别更正 is not used; please check its form and what it stands for`,
  policyEntryUnusable: ({ parameter }) =>
    `the entry “${parameter}” of the sheet 政策参数 cannot be used; check its value, day, status and source`,
  noOwnRules: () => "there are no rules of one's own",
  ownRulesWithoutHeadings: ({ sheet }) =>
    `the sheet “${sheet}” lacks its headings 规则, 性质, 说明 and 依据, so that none of its rules was read`,
  ...misplacedWordsEn,
  notPrinted: () => "the book prints none of the lines or columns of this relation",
  incomeByOtherItems: () =>
    "income and expenditure do not stand item by item against each other, so this relation does not apply",
  otherFunding: ({ source }) =>
    `there are other funds, such as “${source}”, so that this relation does not apply`,
};

function formsList(forms: string | number | readonly (string | number)[]): string {
  return listOf(forms)
    .map((form) => quotedForm(form, "en"))
    .join(", ");
}

const shown = 8;

function someOf(list: string | number | readonly (string | number)[], between: string): string {
  const all = listOf(list);
  return `${all.slice(0, shown).join(between)}${all.length > shown ? ` and others, ${all.length} in all` : ""}`;
}
