import type { disclosureCheckMessages } from "./disclosure-checks";
import { listOf } from "./lists";
import type { WordsFor } from "./message-shape";

const remedy = "The public version leaves it out.";

export const disclosureCheckWordsEn: WordsFor<typeof disclosureCheckMessages> = {
  "no-identity-numbers.found": ({ sheet, count, example }) =>
    `Identity card numbers on “${sheet}”: ${count}, such as ${example}. Please delete them before publishing.`,
  "no-bank-card-numbers.found": ({ sheet, count, example }) =>
    `Bank card numbers on “${sheet}”: ${count}, such as ${example}. Please delete them before publishing.`,
  "no-sheets-stay-hidden.hidden": ({ sheet, count }) =>
    `“${sheet}” is a hidden sheet with ${count} cells filled in; anyone can show it. ${remedy}`,
  "no-sheets-stay-hidden.veryHidden": ({ sheet, count }) =>
    `“${sheet}” is hidden beyond Excel's own list, with ${count} cells filled in, and goes out with the file. ${remedy}`,
  "no-cells-stay-hidden.hidden": ({ sheet, count }) =>
    `Hidden rows and columns of “${sheet}” hold ${count} cells. The public version blanks them; show first what is to be published.`,
  "no-working-sheets-stay.sheet": ({ sheet }) =>
    `“${sheet}” is a working sheet of the audit and not for publication. ${remedy}`,
  "no-working-sheets-stay.source": ({ sheet }) =>
    `“${sheet}” is what the public forms are made from and not for publication. ${remedy}`,
  "no-working-sheets-stay.journal": () =>
    `The file keeps a journal of changes with the figures before them. ${remedy}`,
  "no-comments-stay.signed": ({ sheet, count, authors }) =>
    `Comments on “${sheet}”: ${count}, with the names ${listOf(authors).join(", ")}. ${remedy}`,
  "no-comments-stay.unsigned": ({ sheet, count }) => `Comments on “${sheet}”: ${count}. ${remedy}`,
  "no-names-of-people-stay.creator": ({ value }) => `The properties name “${value}” as author. ${remedy}`,
  "no-names-of-people-stay.lastModifiedBy": ({ value }) =>
    `The properties name “${value}” as the one who saved last. ${remedy}`,
  "no-names-of-people-stay.manager": ({ value }) => `The properties name “${value}” as manager. ${remedy}`,
  "no-names-of-people-stay.company": ({ value }) => `The properties name “${value}” as company. ${remedy}`,
  "no-names-of-people-stay.folder": ({ value }) => `The file remembers the folder “${value}”. ${remedy}`,
  "no-links-to-other-files.linked": ({ count, files }) =>
    `The file is linked to others (${count}): ${listOf(files).join(", ")}. ${remedy}`,
  "no-source-data-stays.pivotCache": () =>
    "Pivot tables carry a copy of all their source data, which the public version keeps. Please paste them as values before publishing.",
  "no-source-data-stays.connections": () =>
    "The file holds data connections with addresses of databases or files, which the public version keeps. Please delete them under Data before publishing.",
};
