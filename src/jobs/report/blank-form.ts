import { budgetLedgerKinds, type BudgetLedgerKind } from "../../reports/budget-ledger-sheets";
import type { WantedForm } from "../../reports/forms/report-forms";
import { blankLayouts } from "../../templates/blank-layouts";
import { performanceTargetLedger } from "../../templates/departmental-budget/performance-target-ledger";
import type { LedgerDefinition } from "../../templates/ledgers/ledger";
import { postsLedger } from "../../templates/reconciliation/posts-ledger";
import type { BookKind } from "../../templates/form-layout";
import { templateById } from "../../templates/sets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { Words } from "../../templates/template";
import { printableForms } from "./report-sets";

/** A blank form that can be put into a workbook: one of a set or beside the sets, or a ledger to fill in. */
export interface BlankForm {
  /** `set/template` of a form, `blank-group/template` of one beside the sets, or `ledger/kind`. */
  readonly id: string;
  readonly title: Words;
  /** The set's title, or what the ledgers are called together. */
  readonly group: Words;
}

const ledgerGroup: Words = { zh: "预算明细台账", en: "Budget ledger" };
const ledgerTitles: Readonly<Record<BudgetLedgerKind, Words>> = {
  appropriations: { zh: "预算明细", en: "Appropriations" },
  income: { zh: "收入明细", en: "Income" },
  quotas: { zh: "定额测算", en: "Quotas" },
};

/** Ledgers that are found by their headings alone. */
export const listedLedgers: readonly (readonly [id: string, ledger: LedgerDefinition])[] = [
  ["ledger/performance-targets", performanceTargetLedger as LedgerDefinition],
  ["ledger/posts", postsLedger as LedgerDefinition],
];

/** Every blank form there is, ledgers first. */
export function blankForms(): readonly BlankForm[] {
  const ledgers = budgetLedgerKinds.map((kind) => ({
    id: `ledger/${kind}`,
    title: ledgerTitles[kind],
    group: ledgerGroup,
  }));
  const listed = listedLedgers.map(([id, { title }]) => ({
    id,
    title: titleWords(title),
    group: ledgerGroup,
  }));
  const forms = formsToPrint().map(({ id, title, group }) => ({ id, title, group }));
  return [...ledgers, ...listed, ...forms];
}

/** A blank form with its definition and its layout. */
export type FormToPrint = BlankForm & Pick<WantedForm, "template" | "layout">;

/** The forms of the sets, and those that only stand blank. */
export function formsToPrint(): readonly FormToPrint[] {
  const ofSets = printableForms().map(({ set, template, layout }) => ({
    id: `${set.id}/${template.id}`,
    title: titleWords(template.title),
    group: titleWords(set.title),
    template,
    layout,
  }));
  const others = blankLayouts.flatMap(({ id, title: group, layouts }) =>
    layouts.flatMap((layout) => {
      const template = templateById(layout.template);
      if (!template) return [];
      const titles = { title: titleWords(template.title), group: titleWords(group) };
      return { id: `blank-${id}/${template.id}`, ...titles, template, layout };
    }),
  );
  return [...ofSets, ...others];
}

/** The book a blank form is for. */
export interface BlankFormRequest {
  readonly form: string;
  readonly year: number;
  readonly organisation?: string;
  readonly bookKind?: BookKind;
}
