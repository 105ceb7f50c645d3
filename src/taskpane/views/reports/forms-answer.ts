import type { Language } from "../../../audit/words/language";
import { packWords } from "../../../jobs/disclosure-pack/pack-words";
import type { ReportDraft, ReportRequest } from "../../../jobs/report/report-types";
import { reportWords } from "../../../jobs/report/report-words";
import type { ReportAnswer } from "../../pane-jobs/report-jobs";
import { reportsText } from "./reports-text";

/** What is said of a proposal before its forms are listed, and how many forms it would change. */
export interface FormsAnswer {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly changed: number;
}

/** The lines that answer: how many forms can be made from what, or why none can. */
export function formsAnswer({ proposal }: ReportAnswer, language: Language): FormsAnswer {
  const words = reportWords[language];
  const text = reportsText[language].forms;
  if (!proposal) return { headline: words.statuses.noSource, lines: [], changed: 0 };
  if (proposal.status !== "ready")
    return { headline: words.statuses[proposal.status], lines: [], changed: 0 };
  const count = (action: ReportDraft["forms"][number]["action"]) =>
    proposal.forms.filter((form) => form.action === action).length;
  const [added, filled, unchanged, refused] = [
    count("add"),
    count("fill"),
    count("unchanged"),
    count("refused"),
  ];
  const source = proposal.source ? words.sources[proposal.source.kind] : "";
  return {
    headline: text.headline(source, added, filled),
    lines: [
      ...(proposal.lastYear === "otherYear" ? [words.otherYear] : []),
      ...(unchanged > 0 ? [text.unchanged(unchanged)] : []),
      ...(refused > 0 ? [text.refused(refused)] : []),
      ...(proposal.blanks.length > 0 ? [packWords[language].blanks(proposal.blanks.length)] : []),
    ],
    changed: added + filled,
  };
}

/** A proposal as it is asked for again, every choice said. */
export function requestOf({ set, source, year, organisation, bookKind, packOn }: ReportDraft): ReportRequest {
  return {
    set,
    bookKind,
    ...(source ? { source: source.kind } : {}),
    ...(year === null ? {} : { year }),
    ...(organisation === null ? {} : { organisation }),
    ...(packOn === null ? {} : { packOn }),
  };
}
