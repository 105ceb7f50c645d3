import type { DebtClass } from "../../finance/debt/debt-class";
import { balancesOf } from "../../templates/debt/balances";
import { debtByClass } from "../../templates/debt/debt-by-class";
import { factUnder } from "../../templates/debt/figures-of-forms";
import { debtFormIds } from "../../templates/debt/forms";
import type { Fact, Facts, Table } from "../../templates/facts";

import { parsePrintedFormula } from "../debt/printed-formula";
import { defineTies, type TieInstance, type Unanswered } from "../tie";
import { debtInTheBudgetTies } from "./debt-in-the-budget";
import { notInBook } from "./forms";
import { columnSums, equal } from "./within-a-form";

const classes: readonly DebtClass[] = ["general", "special"];

/** The published debt forms (财预〔2018〕209号), tested by what they print of themselves, against each other and the budget. */
export const publishedDebtTies = defineTies([
  {
    id: "printed-formulas-hold",
    number: "D01",
    templates: [],
    instances: (facts) => inDebtForms(facts, (table) => printedRelations(table)),
  },
  {
    id: "debt-rolls-forward",
    number: "D02",
    templates: [],
    isSoft: true,
    instances: (facts) =>
      inDebtForms(facts, (table) =>
        table.template.sections[0]!.columns.flatMap(({ key: column }): TieInstance[] => {
          const balances = balancesOf(table, column);
          const [issued, repaid] = ["issued", "repaid"].map((row) => table.fact(row, column));
          if (!balances || !issued || !repaid) return [];
          const { opening, closing } = balances;
          return [{ left: [closing], right: [opening, issued], less: [repaid], relation: "equal" }];
        }),
      ),
  },
  {
    id: "debt-issues-hold-their-parts",
    number: "D05",
    templates: [],
    instances: (facts) =>
      inDebtForms(facts, (table) =>
        amountColumns(table).flatMap((column) => [
          ...atMost(
            [table.fact("foreignLoans", column), table.fact("bonds", column)],
            table.fact("issued", column),
          ),
          ...classes.flatMap((kind) =>
            atMost(
              [factUnder(table, "issued", kind, column, "refinanced")],
              factUnder(table, "issued", kind, column),
            ),
          ),
        ]),
      ),
  },
  {
    id: "next-repayment-is-refinanced-or-budgeted",
    number: "D05",
    templates: [],
    instances: (facts) =>
      inDebtForms(facts, (table) =>
        amountColumns(table).flatMap((column) =>
          classes.flatMap((kind) => {
            const [refinanced, budgeted] = (["refinanced", "budgeted"] as const).map((detail) =>
              factUnder(table, "nextRepaid", kind, column, detail),
            );
            return refinanced && budgeted
              ? equal(factUnder(table, "nextRepaid", kind, column), refinanced, budgeted)
              : [];
          }),
        ),
      ),
  },
  {
    id: "debt-forms-agree",
    number: "D04",
    templates: [],
    instances: (facts) => {
      const summary = facts.table("debt-ceilings-and-balances");
      if (!summary) return none;
      const place = onlyPlace(summary);
      const movements = classes.map((kind) => `${kind}-debt-movement`);
      if (!movements.some((id) => facts.table(id))) return notInBook(facts, ...movements)!;
      return classes.flatMap((kind) => {
        const movement = facts.table(`${kind}-debt-movement`);
        if (!movement || !place) return [];
        const stated = (row: string) => movement.fact(row, "executed") ?? movement.fact(row, "region");
        return [
          ...equal(place(`${kind}Ceiling`), stated("ceiling")),
          ...equal(place(`${kind}Debt`), stated("closing")),
        ];
      });
    },
  },
  {
    id: "area-is-own-level-and-below",
    number: "D07",
    templates: [],
    instances: (facts) =>
      inDebtForms(facts, (table) =>
        table.rowsOf().flatMap((row) => {
          const at = (column: string) => table.fact(row.key, column, undefined, row.occurrence);
          const [region, own, lower] = [at("region"), at("ownLevel"), at("lowerLevels")];
          return lower ? equal(region, own, lower) : atMost([own], region);
        }),
      ),
  },
  {
    id: "debt-is-general-and-special",
    number: "D01",
    templates: [],
    instances: (facts) =>
      inDebtForms(facts, (table) => (table.template === debtByClass ? columnSums(table) : [])),
  },
  ...debtInTheBudgetTies,
]);

const none: Unanswered = { outcome: "notApplicable", reason: "noDebtForm" };

/** What a relation says of all debt forms of a workbook; it does not apply where none is about it. */
function inDebtForms(
  facts: Facts,
  of: (table: Table) => readonly TieInstance[],
): readonly TieInstance[] | Unanswered {
  const instances = facts.tables.filter(({ template }) => debtFormIds.includes(template.id)).flatMap(of);
  return instances.length > 0 ? instances : none;
}

function amountColumns(table: Table): string[] {
  return table.template.sections[0]!.columns.map(({ key }) => key).filter((key) => table.hasColumn(key));
}

function atMost(parts: readonly (Fact | undefined)[], whole: Fact | undefined): TieInstance[] {
  const left = parts.flatMap((fact) => fact ?? []);
  return whole && left.length > 0 ? [{ left, right: [whole], relation: "atMost" }] : [];
}

/** The amounts of the one place a form is about: its only row, or its total. */
function onlyPlace(table: Table): ((column: string) => Fact | undefined) | undefined {
  const rows = table.rowsOf();
  const row = rows.length === 1 ? rows[0] : rows.find(({ key }) => key === "total");
  return row && ((column) => table.fact(row.key, column, undefined, row.occurrence));
}

/** A=B+D of a form, once for each of its columns, or rows where the formulas stand in a row. */
function printedRelations(table: Table): TieInstance[] {
  const formulas = table.parts.printedFormulas.flatMap((printed) => {
    const parsed = parsePrintedFormula(printed.text);
    return parsed ? [{ printed, parsed }] : [];
  });
  const named = new Map(formulas.map(({ printed, parsed }) => [parsed.name, printed]));
  return formulas.flatMap(({ printed, parsed }) => {
    const terms = parsed.terms.map(({ name, sign }) => ({ sign, of: named.get(name) }));
    if (terms.length === 0 || terms.some(({ of }) => of === undefined)) return [];
    const crossings = printed.row ? amountColumns(table) : table.rowsOf(printed.section);
    return crossings.flatMap((crossing): TieInstance[] => {
      const factOf = ({ row, columnKey, section }: typeof printed) => {
        const [atRow, column] = typeof crossing === "string" ? [row, crossing] : [crossing, columnKey];
        return atRow && column ? table.fact(atRow.key, column, section, atRow.occurrence) : undefined;
      };
      const left = factOf(printed);
      const facts = terms.map(({ sign, of }) => ({ sign, fact: factOf(of!) }));
      if (!left || facts.some(({ fact }) => fact === undefined)) return [];
      const signed = (wanted: 1 | -1) =>
        facts.flatMap(({ sign, fact }) => (sign === wanted && fact ? [fact] : []));
      return [{ left: [left], right: signed(1), less: signed(-1), relation: "equal" }];
    });
  });
}
