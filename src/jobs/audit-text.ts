import { audit, type RuleBook } from "../audit/audit";
import { textChecks } from "../audit/text-checks";
import { packVersions } from "../finance/packs/pack-versions";
import { builtInPolicy } from "../finance/policy/built-in-policy";
import type { Policy } from "../finance/policy/policy";
import { narrativeOfTexts } from "../narrative/narrative";
import { readPlainText } from "../narrative/read-texts";
import { Facts } from "../templates/facts";
import { WorkbookView } from "../workbook/snapshot";
import type { AuditReport } from "./audit-report";

export interface AuditTextOptions {
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The policy in force; the built-in one when none is given. */
  readonly policy?: Policy;
  readonly rules?: RuleBook;
}

const noForms = new Facts([], undefined, undefined, undefined);
const noSheets = new WorkbookView({ texts: [], sheets: [], names: [], date1904: false });

/**
 * Audits explanation text (编制说明、决算说明) that comes without its tables: pasted, or from a file. Cells of its
 * findings are lines: row 0 of a sheet without a name is the first line. Pure.
 *
 * @returns `unrecognised` when the text states no amount or rate.
 */
export function auditText(text: string, options: AuditTextOptions): AuditReport {
  const { on, policy = builtInPolicy, rules = { ties: [], checks: textChecks } } = options;
  const narrative = narrativeOfTexts([readPlainText(text)], noForms);
  const result = audit({ book: noSheets, facts: noForms, narrative, unitSlips: [], on, policy }, rules);
  return {
    on,
    packs: packVersions(),
    status: narrative.coverage.quantities > 0 ? "checked" : "unrecognised",
    year: narrative.year,
    organisation: undefined,
    sheetCount: 0,
    forms: [],
    result,
  };
}
