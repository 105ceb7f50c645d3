import { defineMessages } from "./message-shape";

const funding = {
  debt: "text",
  planned: "amount",
  inPlace: "amount",
  toCome: "amount",
  gap: "amount",
} as const;
const ceiling = { place: "place", debt: "amount", ceiling: "amount", excess: "amount" } as const;

/** What the published debt forms and the debt ledger (政府性债务台账) are asked. `debt` names a debt of the ledger. */
export const debtCheckMessages = defineMessages({
  "printed-formulas-are-readable.unreadable": { formula: "text" },
  "debt-within-ceiling.above": ceiling,
  "debt-within-ceiling.aboveWithinRounding": ceiling,
  "debt-amounts-fit-the-nation.tooLarge": {
    place: "place",
    unit: "text",
    amount: "amount",
    nation: "amount",
  },
  "debt-labels-are-resolved.unresolved": { label: "text" },
  "debt-entries-are-complete.missing": { debt: "text", fields: "list" },
  "debt-entries-are-complete.columnsMissing": { sheet: "text", fields: "list" },
  "debt-documents-are-complete.columnsMissing": { sheet: "text", fields: "list" },
  "debt-documents-are-complete.missing": { debt: "text", papers: "list" },
  "debt-balances-roll-forward.differs": {
    debt: "text",
    opening: "amount",
    borrowed: "amount",
    repaid: "amount",
    expected: "amount",
    closing: "amount",
    difference: "amount",
  },
  "debt-ledger-continues-the-audited-one.opensOtherwise": {
    debt: "text",
    opening: "amount",
    audited: "amount",
    difference: "amount",
  },
  "debt-ledger-continues-the-audited-one.notAudited": { debt: "text", opening: "amount" },
  "debt-ledger-continues-the-audited-one.leftOut": { debt: "text", audited: "amount" },
  "debt-ledger-continues-the-audited-one.borrowedLater": {
    debt: "text",
    borrowedOn: "text",
    day: "text",
    opening: "amount",
  },
  "debt-class-follows-its-marks.differs": { debt: "text", entered: "text", suggested: "text" },
  "debt-class-follows-its-marks.undecided": { debt: "text", source: "text" },
  "debt-purposes-are-permitted.notPermitted": { debt: "text", purpose: "text" },
  "no-guarantees-are-given.guarantee": { debt: "text", amount: "amount" },
  "internal-borrowing-does-not-rise.rises": { opening: "amount", closing: "amount", difference: "amount" },
  "debts-are-not-overdue.overdue": { debt: "text", maturity: "text", on: "text", amount: "amount" },
  "projects-are-funded.short": funding,
  "projects-are-funded.over": funding,
  "projects-are-funded.noSource": { debt: "text", toCome: "amount" },
  "platform-debtors-have-their-form.missing": { debt: "text", debtor: "text" },
  "secret-columns-are-left-out.notRead": { sheet: "text" },
});
