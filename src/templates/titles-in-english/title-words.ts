import type { Words } from "../template";
import { columnAndLineTitles } from "./columns-and-lines";
import { formTitles } from "./forms";
import { ledgerTitles } from "./ledgers";
import { setTitles } from "./sets";

const inEnglish: Readonly<Record<string, string>> = {
  ...formTitles,
  ...columnAndLineTitles,
  ...ledgerTitles,
  ...setTitles,
};

/**
 * What a form, its column or line, a ledger, or a set with its place is called in both languages, by its Chinese title. Definitions hold the
 * Chinese alone, which is read and printed: an audit loads no English. Subjects of the classification keep their
 * Chinese name.
 */
export function titleWords(title: string): Words {
  return { zh: title, en: inEnglish[title] ?? title };
}
