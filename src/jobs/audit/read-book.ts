import type { RuleBook } from "../../audit/audit";
import type { AuditContext, OtherBook } from "../../audit/check";
import { unitSlips } from "../../audit/engine/unit-slips";
import type { PublicationRecord } from "../../finance/disclosure/publication";
import type { PackVersions } from "../../finance/packs/pack-versions";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { Policy } from "../../finance/policy/policy";
import { narrativeOf } from "../../narrative/narrative";
import type { Facts } from "../../templates/facts";
import { recognise } from "../../templates/recognise";
import { restate } from "../../templates/restate";
import { allTemplates } from "../../templates/sets";
import type { Template } from "../../templates/template";
import type { ExplanationText } from "../../workbook/explanation-text";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { recordedPublication } from "../disclosure/recorded-publication";
import { factsWithYear } from "./facts-of";
import type { Decisions } from "./decisions";
import type { OwnSettings } from "./own-settings";

/** A workbook to compare with, and what messages call it. */
export interface NamedSnapshot {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

export interface ReadOptions {
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The policy in force; the built-in one when none is given. */
  readonly policy?: Policy;
  /** Last year's workbook. */
  readonly previous?: WorkbookSnapshot;
  /** The approved reply, the platform's export of the same book. */
  readonly approved?: readonly NamedSnapshot[];
  /** Explanation text (编制说明) of the same book from a file of its own. */
  readonly text?: ExplanationText;
  /** The forms to look for; those of the product when not said. */
  readonly templates?: readonly Template[];
  /** The packs the policy and the rules come from; those of the product when not said. */
  readonly packs?: PackVersions;
}

/** A workbook as it was read for an audit: what checks may look at, and what its own sheets decide. */
export interface ReadBook {
  readonly context: AuditContext;
  readonly own: OwnSettings;
  /** Its forms in the units they print, slips and all. */
  readonly printed: Facts;
  /** The rules to be asked of it, its own among them. */
  readonly rules: RuleBook;
  /** Its sheets 自定义勾稽 without their headings. */
  readonly withoutHeadings: readonly string[];
  readonly publication: PublicationRecord | undefined;
}

/** Reads a snapshot for an audit as it was decided: its forms and its explanation text. Pure. */
export function readAsDecided(snapshot: WorkbookSnapshot, own: Decisions, options: ReadOptions): ReadBook {
  const { on, templates = allTemplates } = options;
  const { rules, ownRules, withoutHeadings } = own;
  const policy = (options.policy ?? builtInPolicy).withOverrides(own.overrides);
  const book = new WorkbookView(withoutOwnSheets(snapshot));
  const read = recognise(book, templates, { corrections: own.corrections });
  const slips = unitSlips(read, rules.ties);
  const restated = restate(read, slips);
  const narrative = narrativeOf(book, restated, options.text);
  const facts = restated.ofYear(narrative.year);
  const previous = options.previous && new WorkbookView(withoutOwnSheets(options.previous));
  return {
    context: {
      book,
      facts,
      narrative,
      unitSlips: slips,
      on,
      policy,
      ownRules,
      ...(previous ? { previous: { book: previous, facts: factsWithYear(previous, templates) } } : {}),
      ...(options.approved ? { approved: options.approved.map((each) => otherBook(each, templates)) } : {}),
    },
    own,
    printed: read,
    rules,
    withoutHeadings,
    publication: recordedPublication(new WorkbookView(snapshot), facts.organisation, policy),
  };
}

function otherBook({ name, snapshot }: NamedSnapshot, templates: readonly Template[]): OtherBook {
  return { name, facts: factsWithYear(new WorkbookView(withoutOwnSheets(snapshot)), templates) };
}
