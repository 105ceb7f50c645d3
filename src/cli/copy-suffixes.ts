import type { Language } from "../audit/words/language";
import { debtMonitoringName } from "../reports/debt/debt-monitoring-sheet";
import { findingsWords } from "../reports/findings/findings-words";
import { letterTitle } from "../reports/reply-letter";
import { expenseLedgers } from "../templates/expenses/expense-ledgers";

/**
 * What the names of files end in that this command writes beside the workbooks of a folder (原名-已修正.xlsx), by what is
 * in them: the verbs name their copies by it, and a folder is searched without them by it.
 */
export const copySuffixes = {
  findings: { zh: findingsWords.zh.title, en: findingsWords.en.title },
  fixes: { zh: "已修正", en: "fixed" },
  reports: { zh: "报表", en: "报表" },
  publication: { zh: "公开材料", en: "公开材料" },
  explanation: { zh: "编制说明", en: "explanation" },
  threePublic: { zh: "三公经费超限清单", en: "three-public" },
  debtMonitoring: { zh: debtMonitoringName, en: debtMonitoringName },
  publicVersion: { zh: "公开版", en: "public" },
  publicationLedger: { zh: "公开台账", en: "publication-ledger" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const ofCopies: readonly string[] = [
  ...Object.values(copySuffixes).flatMap(({ zh, en }) => [zh, en]),
  ...Object.values(expenseLedgers).map(({ title }) => title),
];

const copy = new RegExp(`^(.+)-(?:${ofCopies.join("|")})(?: \\(\\d+\\))?$`);
const reply = new RegExp(`-${letterTitle}(?: \\(\\d+\\))?$`);

/**
 * Whether a file is one that this command wrote: a reply to a unit, or a copy whose original is there. A person may
 * have given another file such a name.
 *
 * @param name - Its name without the extension.
 * @param names - The names of the workbooks it stands among, without extensions.
 */
export function isOwnCopy(name: string, names: ReadonlySet<string>): boolean {
  if (reply.test(name)) return true;
  const original = copy.exec(name)?.[1];
  return original !== undefined && (names.has(original) || isOwnCopy(original, names));
}
