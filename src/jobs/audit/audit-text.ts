import { audit, type RuleBook } from "../../audit/audit";
import type { NotChecked } from "../../audit/finding";
import { textChecks } from "../../audit/text-checks";
import { packVersions, type PackVersions } from "../../finance/packs/pack-versions";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { Policy } from "../../finance/policy/policy";
import { linesOfText, type ExplanationText } from "../../workbook/explanation-text";
import { partsOfBook } from "../../narrative/book-parts";
import { narrativeOfTexts } from "../../narrative/narrative";
import { readExplanation } from "../../narrative/read-texts";
import { Facts } from "../../templates/facts";
import { WorkbookView } from "../../workbook/snapshot";
import type { AuditReport } from "./audit-report";

export interface AuditTextOptions {
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The policy in force; the built-in one when none is given. */
  readonly policy?: Policy;
  /** Of these, what a bureau decides on severities; its ties and checks of forms have nothing to ask of a text. */
  readonly rules?: RuleBook;
  /** The packs the policy and the rules come from; those of the product when not said. */
  readonly packs?: PackVersions;
}

const noForms = new Facts([], undefined, undefined, undefined);
const noSheets = new WorkbookView({ texts: [], sheets: [], names: [], date1904: false });

/**
 * Audits explanation text (编制说明、决算说明) that comes without its tables: pasted, or from a file. Cells of its
 * findings are places of the text (`textPlaceOf`). Pure.
 *
 * @returns `unrecognised` when the text states no amount or rate.
 */
export function auditText(text: string | ExplanationText, options: AuditTextOptions): AuditReport {
  const { on, policy = builtInPolicy, rules, packs = packVersions() } = options;
  const read = typeof text === "string" ? linesOfText(text) : text;
  const narrative = narrativeOfTexts([readExplanation(read)], noForms);
  const ofText = { ties: [], checks: textChecks, ...(rules?.decided ? { decided: rules.decided } : {}) };
  const result = audit({ book: noSheets, facts: noForms, narrative, unitSlips: [], on, policy }, ofText);
  return {
    on,
    packs,
    status: narrative.coverage.quantities > 0 ? "checked" : "unrecognised",
    year: narrative.year,
    organisation: undefined,
    sheetCount: 0,
    forms: [],
    set: undefined,
    parts: partsOfBook(narrative.sheets),
    result: { ...result, notChecked: [...result.notChecked, ...unreadTables(read)] },
  };
}

/** Tables within a text are left open, and said to be: a form is audited from its workbook. */
export function unreadTables({ tables }: ExplanationText): NotChecked[] {
  return tables === 0
    ? []
    : [{ rule: "tables-of-text", reason: "tablesOfTextUnread", data: { count: tables } }];
}
