import { formTitle } from "../../audit/words/form-titles";
import type { Language } from "../../audit/words/language";
import { unitName } from "../../finance/money/format-amount";
import type { FindingsReport } from "../../jobs/audit/audit-report";
import type { Presenter } from "../pane-words";
import { reasonGroups } from "./reason-groups";
import { shownLines } from "./shown-lines";

/** What the audit says, in the words of one language. */
export function presenterFor(language: Language): Presenter {
  return {
    lines: (report: FindingsReport) => shownLines(report, language),
    reasons: (items) => reasonGroups(items, language),
    formTitle: (template) => formTitle(template, language),
    unitName: (unit) => unitName(unit, language),
  };
}
