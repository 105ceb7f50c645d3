import {
  ancillaryBusinessDetail,
  basicDetailOfAllMoney,
  basicExpenditureDetail,
  expenditureDetail,
  expenditureDetails,
  generalPublicBudgetDetail,
  projectDetailOfAllMoney,
  projectExpenditureDetail,
} from "../../templates/final-accounts/expenditure-details";
import type { Facts, Table } from "../../templates/facts";
import type { Template } from "../../templates/template";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { accounts } from "./final-accounts-forms";
import { amountColumns, codeHierarchy, columnSums, equal } from "./within-a-form";

/** A detail, the form by functional item that says its 合计, and the columns that make it up there. */
const totalsOfDetails: readonly (readonly [detail: Template, form: string, columns: readonly string[]])[] = [
  [expenditureDetail, accounts.expenditure, ["basic", "project", "ancillaryBusiness"]],
  [basicDetailOfAllMoney, accounts.expenditure, ["basic"]],
  [projectDetailOfAllMoney, accounts.expenditure, ["project"]],
  [ancillaryBusinessDetail, accounts.expenditure, ["ancillaryBusiness"]],
  [generalPublicBudgetDetail, accounts.generalPublicBudget, ["total"]],
  [basicExpenditureDetail, accounts.generalPublicBudget, ["basic"]],
  [projectExpenditureDetail, accounts.generalPublicBudget, ["project"]],
];

const partsOfDetails: readonly (readonly [whole: Template, ...parts: Template[]])[] = [
  [expenditureDetail, basicDetailOfAllMoney, projectDetailOfAllMoney, ancillaryBusinessDetail],
  [generalPublicBudgetDetail, basicExpenditureDetail, projectExpenditureDetail],
];

/**
 * The report-maker's details of expenditure (Z05, Z08 and their parts): by themselves, against each other and against
 * the forms by function. What is remitted to the higher level and given to subordinate units has no economic class.
 */
export const expenditureDetailTies = defineTies([
  {
    id: "expenditure-details-add-up",
    number: "Z05",
    templates: [],
    instances: (facts) =>
      unlessInBook(facts) ??
      detailsOf(facts).flatMap((table) => [...columnSums(table), ...codeHierarchy(table)]),
  },
  {
    id: "expenditure-details-agree",
    number: "Z05",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      unlessInBook(facts) ?? [
        ...totalsOfDetails.flatMap(([detail, form, columns]) => {
          const [own, other] = [facts.table(detail.id), facts.table(form)];
          return own && other ? totalsAgree(own, other, columns) : [];
        }),
        ...partsOfDetails.flatMap((forms) => {
          const tables = forms.flatMap(({ id }) => facts.table(id) ?? []);
          return tables.length === forms.length ? partsAgree(tables) : [];
        }),
        ...linesOfBasicExpenditure(facts),
      ],
  },
]);

function detailsOf(facts: Facts): Table[] {
  return expenditureDetails.flatMap(({ id }) => facts.table(id) ?? []);
}

function unlessInBook(facts: Facts): Unanswered | undefined {
  if (detailsOf(facts).length > 0) return undefined;
  return { outcome: "notApplicable", reason: "formNotInBook", data: { form: basicExpenditureDetail.id } };
}

/** 合计 of each line of a detail against the columns of the form by function. */
function totalsAgree(detail: Table, form: Table, columns: readonly string[]): TieInstance[] {
  return detail.rowsOf().flatMap(({ key, occurrence }) => {
    const whole = detail.fact(key, "total", undefined, occurrence);
    const parts = columns.map((column) => form.fact(key, column, undefined, occurrence));
    return parts.every((part) => part) ? equal(whole, ...parts) : [];
  });
}

/** The last line of each economic item; nothing is said where a detail has columns that nobody knows. */
function partsAgree(tables: readonly Table[]): TieInstance[] {
  const [whole, ...parts] = tables;
  if (!whole || tables.some((table) => table.unknownColumns().length > 0)) return [];
  return amountColumns(whole).flatMap(({ key }) =>
    equal(whole.fact("total", key), ...parts.map((part) => part.fact("total", key))),
  );
}

/** Table 06 prints as lines what its detail has as columns. */
function linesOfBasicExpenditure(facts: Facts): TieInstance[] {
  const [detail, lines] = [facts.table(basicExpenditureDetail.id), facts.table(accounts.basic)];
  if (!detail || !lines) return [];
  return ["personnel", "operating"].flatMap((block) =>
    lines
      .rowsOf(block)
      .filter(({ code }) => code !== undefined)
      .flatMap(({ key }) => equal(lines.fact(key, "amount", block), detail.fact("total", key))),
  );
}
