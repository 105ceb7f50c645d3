import { sumOf } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";
import { countOf } from "../../narrative/write/say";
import type { AmountSource, CountSlot, CountSource, Slot } from "../../narrative/write/slot";
import { absentWord } from "../../narrative/write/text-source";
import type { Fact } from "../../templates/facts";
import { addressOf, quoteSheet, type CellRef } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import { longestFormula } from "../../workbook/excel-limits";
import { countIfs, sumIfs } from "../source/criterion";

/** What the 取数 sheet holds for a slot: by a formula over the cells it is told by, or as it was typed. */
export function valueOf(slot: Slot): { readonly value: CellValue; readonly formula?: string } {
  switch (slot.kind) {
    case "amount":
      return amountValue(slot.source);
    case "count":
      return countValue(slot);
    case "words":
      return { value: slot.given ?? null, ...(slot.cell ? { formula: referenceTo(slot.cell) } : {}) };
    case "reason":
    case "comparison":
      return { value: slot.given ?? null };
    default:
      return { value: null };
  }
}

function countValue(slot: CountSlot): { readonly value: CellValue; readonly formula?: string } {
  const value = countOf(slot)?.toNumber() ?? null;
  const formula = slot.source && countFormula(slot.source);
  return formula === undefined ? { value } : { value, formula };
}

function countFormula(source: CountSource): string | undefined {
  switch (source.kind) {
    case "cell":
      return overNumbers([source.fact], numberOf);
    case "funded":
      return overNumbers(source.facts, (fact) => `(${numberOf(fact)}<>0)`);
    case "listed": {
      const { rows } = source;
      return rows.added === undefined ? countIfs(rows, rows.where) : sumIfs(rows, rows.added, rows.where);
    }
  }
}

/** Cells added up; `undefined` where one holds a text, which no formula can take, or they are too many for one. */
function overNumbers(facts: readonly Fact[], term: (fact: Fact) => string): string | undefined {
  const formula = facts.map(term).join("+");
  return facts.some(({ origin }) => origin === "text") || formula.length > longestFormula
    ? undefined
    : formula;
}

/** The number of a cell, nothing where it is empty. */
function numberOf({ cell }: Fact): string {
  return `N(${referenceTo(cell)})`;
}

function referenceTo(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${addressOf(cell)}`;
}

/** An amount typed as text has no number for a formula to take: its reading is copied. */
function amountValue(source: AmountSource): { readonly value: CellValue; readonly formula?: string } {
  switch (source.kind) {
    case "cell":
    case "otherBook": {
      const { amount, table, origin } = source.fact;
      const value = fromYuan(amount, table.parts.unit).toNumber();
      return source.kind === "cell" && origin !== "text"
        ? { value, formula: numberOf(source.fact) }
        : { value };
    }
    case "sum": {
      const { facts } = source;
      const value = fromYuan(sumOf(facts.map(({ amount }) => amount)), facts[0]!.table.parts.unit).toNumber();
      const formula = overNumbers(facts, numberOf);
      return formula === undefined ? { value } : { value, formula };
    }
    case "absent":
      return { value: absentWord };
    case "asked":
      return { value: source.given === "absent" ? absentWord : (source.given?.toNumber() ?? null) };
  }
}
