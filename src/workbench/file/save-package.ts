import { WorkbookPackage } from "../../ooxml/workbook-package";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { chartEdit } from "./chart-edit";
import { commentEdits } from "./comment-edits";
import { withCustomXml } from "./custom-xml";
import type { Edit } from "./edits";
import { formulaShown, formulaStored } from "./function-prefixes";
import { newSheet } from "./new-sheet";
import { sheetIds } from "./open-book";
import { openPackage, type OpenedPackage } from "./open-package";
import { sheetEdits } from "./sheet-edits";
import type { Snapshot } from "./snapshot";

/** What a save could not put into the file, in words for the person who saves. */
export interface SavedPackage {
  readonly bytes: Uint8Array;
  readonly notSaved: readonly string[];
}

/**
 * The opened file with what was changed since: rows put in, values, formulas, fills, comments, sheets of ours, names, charts, custom XML.
 * Every part that need not change keeps its bytes. Renaming, moving, hiding and restyling sheets of the file is not
 * offered, so where it happened it is said in `notSaved`.
 *
 * @param namespaces - Namespaces of the add-ins whose functions formulas may call.
 */
export function savePackage(
  opened: OpenedPackage,
  workbook: Workbook,
  namespaces: readonly string[],
): SavedPackage {
  const file = WorkbookPackage.open(opened.bytes);
  const toFile = (formula: string): string => formulaStored(formula, namespaces);
  const before = withRowEdits(file, opened, workbook);
  const ids = workbook.sheets.map(({ id }) => id);
  for (const [index, id] of sheetIds(before).entries()) {
    if (!ids.includes(id)) file.removeSheet(before.sheets[index]!.name);
  }
  for (const edit of edits(before, workbook, toFile)) file.apply(edit);
  const documents = workbook.customXmlParts.items.map((part) => part.getXml());
  return { bytes: withCustomXml(file.save(), documents), notSaved: notSaved(opened, workbook) };
}

/** Puts the rows into the file that were put into its sheets, and says what the file holds then. */
function withRowEdits(file: WorkbookPackage, { snapshot }: OpenedPackage, workbook: Workbook): Snapshot {
  const names = new Map(sheetIds(snapshot).map((id, index) => [id, snapshot.sheets[index]!.name]));
  const ofFile = workbook.rowEdits.filter(({ sheetId }) => names.has(sheetId));
  for (const { kind, sheetId, insertion } of ofFile) file[kind](names.get(sheetId)!, [insertion]);
  return ofFile.length === 0 ? snapshot : openPackage(file.save()).snapshot;
}

function* edits(snapshot: Snapshot, workbook: Workbook, toFile: (formula: string) => string): Iterable<Edit> {
  const ids = sheetIds(snapshot);
  const present = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  for (const [index, id] of ids.entries()) {
    const sheet = present.get(id);
    const before = snapshot.sheets[index]!;
    if (!sheet) continue;
    yield* sheetEdits(sheet, before, snapshot.texts, toFile);
    yield* commentEdits(sheet, before);
  }
  let after: Worksheet | undefined;
  for (const sheet of workbook.sheets) {
    if (!ids.includes(sheet.id)) {
      yield { kind: "addSheet", sheet: newSheet(sheet, after?.name, toFile) };
      yield* commentEdits(sheet, { name: sheet.name, comments: [] });
    }
    after = sheet;
  }
  yield* nameEdits(snapshot, workbook, toFile);
  for (const sheet of workbook.sheets) for (const chart of sheet.charts.items) yield chartEdit(chart);
}

function* nameEdits(
  snapshot: Snapshot,
  workbook: Workbook,
  toFile: (formula: string) => string,
): Iterable<Edit> {
  const before = new Map(
    snapshot.names
      .filter(({ name, sheet }) => sheet === undefined && !name.startsWith("_xlnm."))
      .map(({ name, formula }) => [name, formulaShown(formula)]),
  );
  const after = new Map(workbook.names.items.map(({ name, definition }) => [name, definition]));
  for (const name of before.keys()) if (!after.has(name)) yield { kind: "setName", name, formula: null };
  for (const [name, formula] of after) {
    if (before.get(name) !== formula) yield { kind: "setName", name, formula: toFile(formula) };
  }
}

function notSaved(opened: OpenedPackage, workbook: Workbook): string[] {
  const ids = sheetIds(opened.snapshot);
  const told: string[] = [];
  const kept: string[] = [];
  for (const sheet of workbook.sheets) {
    const before = opened.snapshot.sheets[ids.indexOf(sheet.id)];
    if (!before) continue;
    kept.push(sheet.id);
    if (before.name !== sheet.name) told.push(`工作表“${before.name}”改名为“${sheet.name}”`);
    if (before.visibility.toLowerCase() !== sheet.visibility.toLowerCase())
      told.push(`工作表“${before.name}”的显示或隐藏`);
    if (before.isProtected !== sheet.protection.protected) told.push(`工作表“${before.name}”的保护`);
  }
  if (kept.join() !== ids.filter((id) => kept.includes(id)).join()) told.push("工作表的次序");
  return told;
}
