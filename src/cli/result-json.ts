import type { SafeFix } from "../audit/fixes/safe-fixes";
import type {
  AuditResult,
  Finding,
  MessageData,
  MessageValue,
  NotChecked,
  ShownAmount,
} from "../audit/finding";
import type { Language } from "../audit/words/language";
import { isPlace } from "../audit/words/message-shape";
import { reasonWords } from "../audit/words/reasons";
import { render } from "../audit/words/render";
import { addressOf, type CellRef } from "../workbook/address";
import { textPlaceOf } from "../workbook/text-place";

/**
 * What an audit found as other programs read it, the same in every verb: outcomes, findings, tails, what is open.
 *
 * @param fixes - The safe fixes that findings offer, as `caishen fix` would write them.
 */
export function resultJson(
  result: AuditResult,
  language: Language,
  {
    fixes = [],
    more = () => ({}),
  }: { readonly fixes?: readonly SafeFix[]; readonly more?: (finding: Finding) => object } = {},
): {
  readonly outcomes: object;
  readonly findings: readonly object[];
  readonly withinRounding: readonly object[];
  readonly notChecked: readonly object[];
} {
  const fixOf = new Map(fixes.map((fix) => [fix.findingId, fix]));
  return {
    outcomes: result.outcomes,
    findings: result.findings.map((finding) => ({
      ...findingJson(finding, fixOf.get(finding.id), language),
      ...more(finding),
    })),
    withinRounding: result.withinRounding.map((tail) => ({
      rule: tail.rule,
      message: render(tail, language),
      cells: tail.cells.map(cellJson),
    })),
    notChecked: result.notChecked.map((item) => notCheckedJson(item, language)),
  };
}

/** What could not be checked, and why in words. */
export function notCheckedJson(item: NotChecked, language: Language): object {
  return { rule: item.rule, reason: reasonWords(item, language) };
}

/** A finding, the same in every verb, with the safe fix it offers. */
export function findingJson(finding: Finding, fix: SafeFix | undefined, language: Language): object {
  return {
    id: finding.id,
    rule: finding.rule,
    messageId: finding.messageId,
    data: dataJson(finding.data),
    severity: finding.severity,
    message: render(finding, language),
    cells: finding.cells.map(cellJson),
    expected: yuanOf(finding.expected),
    actual: yuanOf(finding.actual),
    difference: yuanOf(finding.difference),
    basis: finding.basis,
    explains: finding.explains.map((message) => ({ rule: message.rule, message: render(message, language) })),
    fix: fix
      ? { cells: fix.corrections.map(({ cell, value }) => ({ ...cellJson(cell), after: value })) }
      : null,
  };
}

/** A cell, or where a text is in no workbook, its line or paragraph. */
export function cellJson(cell: CellRef): object {
  const place = textPlaceOf(cell);
  if (place) return { ...(place.file && { file: place.file }), [place.kind]: place.number };
  return { sheet: cell.sheet, address: addressOf(cell) };
}

/** Decimal text in yuan. */
function yuanOf(amount: ShownAmount | undefined): string | null {
  return amount?.yuan ?? null;
}

function dataJson(data: MessageData): object {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueJson(value)]));
}

/** Places name their cell as everywhere else in the frame. */
function valueJson(value: MessageValue): unknown {
  if (isPlace(value)) return { ...value, cell: cellJson(value.cell) };
  return Array.isArray(value) ? value.map((part: MessageValue) => valueJson(part)) : value;
}
