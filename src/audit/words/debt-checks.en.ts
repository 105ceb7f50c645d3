import { amountWords } from "./amount-words";
import type { debtCheckMessages } from "./debt-checks";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords } from "./place-words";

export const debtCheckWordsEn: WordsFor<typeof debtCheckMessages> = {
  "printed-formulas-are-readable.unreadable": ({ formula }) =>
    `The formula column says ${quoted(formula)}, from which no relation of the form's lines can be read; it was not tested. Please check its letters.`,
  "debt-within-ceiling.above": ({ place, debt, ceiling, excess }) =>
    `${placeWords(place, "en")} is ${amountWords(debt, "en")}, ${amountWords(excess, "en")} above the ceiling of ${amountWords(ceiling, "en")}. Please check both.`,
  "debt-within-ceiling.aboveWithinRounding": ({ place, debt, ceiling, excess }) =>
    `${placeWords(place, "en")} is ${amountWords(debt, "en")}, ${amountWords(excess, "en")} above the ceiling of ${amountWords(ceiling, "en")}. ` +
    `Both are rounded; please check with the exact amounts.`,
  "debt-amounts-fit-the-nation.tooLarge": ({ place, unit, amount, nation }) =>
    `The form says its unit is ${unit}; ${placeWords(place, "en")} would then be ${amountWords(amount, "en")}, more than the ceiling ` +
    `of all local governments of ${amountWords(nation, "en")}. Please check whether the unit should be 万元.`,
  "debt-labels-are-resolved.unresolved": ({ label }) =>
    `The label ${quoted(label)} still holds the template's way of computing a year. Please enter the year.`,
  "debt-entries-are-complete.missing": ({ debt, fields }) =>
    `${quoted(debt)} lacks ${listOf(fields).join(", ")}. Please fill in.`,
  "debt-entries-are-complete.columnsMissing": ({ sheet, fields }) =>
    `The ledger ${quoted(sheet)} has no columns for ${listOf(fields).join(", ")}, which were not checked. Please add them, or say where they are kept.`,
  "debt-documents-are-complete.columnsMissing": ({ sheet, fields }) =>
    `The ledger ${quoted(sheet)} has no columns for ${listOf(fields).join(", ")}; whether the papers are complete was not checked.`,
  "debt-documents-are-complete.missing": ({ debt, papers }) =>
    `${quoted(debt)} lacks these papers: ${listOf(papers).join(", ")}. Please add them, or say why there are none.`,
  "debt-balances-roll-forward.differs": (data) =>
    `${quoted(data.debt)}: opening ${amountWords(data.opening, "en")}, new ${amountWords(data.borrowed, "en")}, repaid ${amountWords(data.repaid, "en")}; ` +
    `closing should be ${amountWords(data.expected, "en")} and is ${amountWords(data.closing, "en")}, a difference of ${amountWords(data.difference, "en")}. Please check.`,
  "debt-ledger-continues-the-audited-one.opensOtherwise": ({ debt, opening, audited, difference }) =>
    `${quoted(debt)} opens with ${amountWords(opening, "en")}; the ledger of the last audit closed it with ${amountWords(audited, "en")}. They differ by ${amountWords(difference, "en")}. Please check, and explain an adjustment.`,
  "debt-ledger-continues-the-audited-one.notAudited": ({ debt, opening }) =>
    `${quoted(debt)} opens with ${amountWords(opening, "en")}, and the ledger of the last audit does not have it. Please say why it is entered now.`,
  "debt-ledger-continues-the-audited-one.leftOut": ({ debt, audited }) =>
    `The ledger of the last audit has ${quoted(debt)} with ${amountWords(audited, "en")}, and this ledger does not. Please list it with its repayment, or explain its transfer or write-off.`,
  "debt-ledger-continues-the-audited-one.borrowedLater": ({ debt, borrowedOn, day, opening }) =>
    `${quoted(debt)} was borrowed on ${borrowedOn}, yet on ${day} it already has a balance of ${amountWords(opening, "en")}. Please check the day and the opening balance.`,
  "debt-class-follows-its-marks.differs": ({ debt, entered, suggested }) =>
    `${quoted(debt)} is classed ${quoted(entered)}; its revenue and source of repayment suggest “${suggested}”. Please check, or say why it stays.`,
  "debt-class-follows-its-marks.undecided": ({ debt, source }) =>
    `The revenue of ${quoted(debt)} and its source of repayment ${quoted(source)} point to different classes. Please decide.`,
  "debt-purposes-are-permitted.notPermitted": ({ debt, purpose }) =>
    `The purpose of ${quoted(debt)} is ${quoted(purpose)}. Government debt is for public capital works only, not for running costs or competitive business. Please check.`,
  "no-guarantees-are-given.guarantee": ({ debt, amount }) =>
    `${quoted(debt)} is entered as guaranteed, with ${amountWords(amount, "en")} outstanding. Guarantees need the State Council's approval for on-lending. Please attach it or explain.`,
  "internal-borrowing-does-not-rise.rises": ({ opening, closing, difference }) =>
    `Internal borrowing rose from ${amountWords(opening, "en")} to ${amountWords(closing, "en")}, by ${amountWords(difference, "en")}. ` +
    `Under the local measures it falls year by year. Please explain.`,
  "debts-are-not-overdue.overdue": ({ debt, maturity, on, amount }) =>
    `${quoted(debt)} was due on ${maturity}; on ${on} ${amountWords(amount, "en")} is still owed. Please enter how it will be repaid.`,
  "projects-are-funded.short": ({ debt, planned, inPlace, toCome, gap }) =>
    `${quoted(debt)}: investment ${amountWords(planned, "en")}, in place ${amountWords(inPlace, "en")}, to come ${amountWords(toCome, "en")}; ` +
    `${amountWords(gap, "en")} is missing. Please say from where it comes.`,
  "projects-are-funded.over": ({ debt, planned, inPlace, toCome, gap }) =>
    `${quoted(debt)}: investment ${amountWords(planned, "en")}, in place ${amountWords(inPlace, "en")}, to come ${amountWords(toCome, "en")}, ` +
    `${amountWords(gap, "en")} more than planned. Please check whether the estimate is exceeded.`,
  "projects-are-funded.noSource": ({ debt, toCome }) =>
    `The source of the ${amountWords(toCome, "en")} to come for ${quoted(debt)} is not entered. Please fill in.`,
  "platform-debtors-have-their-form.missing": ({ debt, debtor }) =>
    `The debtor of ${quoted(debt)}, ${quoted(debtor)}, is a financing platform and hands in the form of its assets. Please add it.`,
  "secret-columns-are-left-out.notRead": ({ sheet }) =>
    `Sheet ${quoted(sheet)} has columns about secret debt; they were not read and count nowhere. Please make sure that the workbook may be kept on this computer.`,
};
