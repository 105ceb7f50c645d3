import { partDocument } from "./part-document";
import { HostError } from "../workbook/host-error";
import type { DefinedName, SheetVisibility } from "../workbook/snapshot";
import { readRelationships, type Relationships } from "./relationships";
import type { Archive } from "./zip/archive";
import {
  attribute,
  child,
  childrenOf,
  flag,
  relationshipId,
  type XmlDocument,
  type XmlElement,
} from "./xml/document";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Name of the part that holds it. */
  readonly part: string;
  /** A worksheet, and not a chart sheet, dialog or macro sheet. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/** The workbook part: which sheets there are and where, names, settings. */
export interface WorkbookPart {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: Relationships;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whether sheets may be added, removed and renamed. */
  readonly isStructureProtected: boolean;
}

/** @throws HostError `notAWorkbook` when the package holds no spreadsheet. */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const part = readRelationships(archive, "").all.find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined || !archive.has(part))
    throw new HostError("notAWorkbook", { reason: "noWorkbookPart" });
  if (part.endsWith(".bin")) throw new HostError("notAWorkbook", { kind: "xlsb" });
  const document = partDocument(archive, part);
  if (document.root.name !== "workbook") throw new HostError("notAWorkbook", { part });
  const relationships = readRelationships(archive, part);
  const { root } = document;

  const sheets = childrenOf(child(root, "sheets"), "sheet").flatMap((element): SheetEntry[] => {
    const id = relationshipId(element);
    const relationship = relationships.all.find((each) => each.id === id);
    if (!relationship || relationship.isExternal) return [];
    const name = attribute(element, "name") ?? "";
    const { target, kind } = relationship;
    return [
      { name, visibility: visibilityOf(element), part: target, isWorksheet: kind === "worksheet", element },
    ];
  });
  const protection = child(root, "workbookProtection");
  const properties = child(root, "workbookPr");
  return {
    part,
    document,
    relationships,
    sheets,
    names: readNames(root, sheets),
    date1904: properties !== undefined && flag(properties, "date1904"),
    isStructureProtected: protection !== undefined && flag(protection, "lockStructure"),
  };
}

/** The worksheet of a name. @throws HostError `sheetMissing`. */
export function sheetNamed(workbook: WorkbookPart, name: string): SheetEntry {
  const sheet = workbook.sheets.find((each) => each.isWorksheet && each.name === name);
  if (!sheet) throw new HostError("sheetMissing", { sheet: name });
  return sheet;
}

/** The part of a kind the workbook leads to: `styles`, `sharedStrings`, `theme`, `calcChain`. */
export function relatedPart(workbook: WorkbookPart, archive: Archive, kind: string): string | undefined {
  const found = workbook.relationships.all.find((each) => each.kind === kind && !each.isExternal);
  return found && archive.has(found.target) ? found.target : undefined;
}

function visibilityOf(sheet: XmlElement): SheetVisibility {
  const state = attribute(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function readNames(root: XmlElement, sheets: readonly SheetEntry[]): DefinedName[] {
  const listed = childrenOf(child(root, "sheets"), "sheet");
  return childrenOf(child(root, "definedNames"), "definedName").map((element) => {
    const name = attribute(element, "name") ?? "";
    const owner = listed[Number(attribute(element, "localSheetId") ?? NaN)];
    const sheet = sheets.find((each) => each.element === owner)?.name;
    return { name, formula: element.text, ...(sheet === undefined ? {} : { sheet }) };
  });
}
