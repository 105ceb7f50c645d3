import type { CellRef } from "../../workbook/address";
import type { MadePublic, Withheld } from "../../workbook/public-version";
import { dropCalculationChain } from "../recalculation";
import { removeSheet } from "../remove-sheet";
import { readWorkbookPart } from "../workbook-part";
import type { Archive } from "../zip/archive";
import { dropRelated } from "../drop-related";
import { dropComments } from "./drop-comments";
import { dropProperties } from "./drop-properties";
import { dropReferences } from "./drop-references";
import { forgetUnusedTexts } from "./forget-unused-texts";
import { valuesOnly } from "./values-only";

/**
 * Turns a package into its public version (公开版): values instead of formulas, without some sheets, comments,
 * properties that name people, links to other files and custom XML. What need not change keeps its bytes.
 *
 * @throws HostError `sheetProtected` when sheets are to go and the structure of the workbook is locked.
 */
export function makePublic(archive: Archive, { sheets, isBlanked }: Withheld): MadePublic {
  for (const name of sheets) removeSheet(archive, name);
  dropReferences(archive, sheets);
  dropComments(archive);
  dropProperties(archive);
  const workbook = readWorkbookPart(archive);
  dropRelated(
    archive,
    workbook.part,
    workbook.relationships.all.filter(({ kind }) => kind === "customXml"),
  );
  let formulas = 0;
  const withoutValue: CellRef[] = [];
  for (const { part, name, isWorksheet } of workbook.sheets) {
    if (!isWorksheet) continue;
    const made = valuesOnly(archive.read(part), part, name, (row, column) =>
      isBlanked({ sheet: name, row, column }),
    );
    formulas += made.formulas;
    withoutValue.push(...made.withoutValue);
    if (made.isChanged) archive.put(part, made.bytes);
  }
  if (formulas > 0) dropCalculationChain(archive);
  forgetUnusedTexts(archive);
  return { formulas, withoutValue };
}
