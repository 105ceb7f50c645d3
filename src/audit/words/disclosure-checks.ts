import { defineMessages } from "./message-shape";

/** What a file would let out when it is published. Personal numbers come masked. */
export const disclosureCheckMessages = defineMessages({
  "no-identity-numbers.found": { sheet: "text", count: "number", example: "text" },
  "no-bank-card-numbers.found": { sheet: "text", count: "number", example: "text" },
  "no-sheets-stay-hidden.hidden": { sheet: "text", count: "number" },
  "no-sheets-stay-hidden.veryHidden": { sheet: "text", count: "number" },
  "no-cells-stay-hidden.hidden": { sheet: "text", count: "number" },
  "no-working-sheets-stay.sheet": { sheet: "text" },
  "no-working-sheets-stay.source": { sheet: "text" },
  "no-working-sheets-stay.journal": {},
  "no-comments-stay.signed": { sheet: "text", count: "number", authors: "list" },
  "no-comments-stay.unsigned": { sheet: "text", count: "number" },
  "no-names-of-people-stay.creator": { value: "text" },
  "no-names-of-people-stay.lastModifiedBy": { value: "text" },
  "no-names-of-people-stay.manager": { value: "text" },
  "no-names-of-people-stay.company": { value: "text" },
  "no-names-of-people-stay.folder": { value: "text" },
  "no-links-to-other-files.linked": { count: "number", files: "list" },
  "no-source-data-stays.pivotCache": {},
  "no-source-data-stays.connections": {},
});
