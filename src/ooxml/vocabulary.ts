import type { XmlElement } from "./xml/document";

const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The names a workbook uses for namespaces and relationship types: those of transitional or of strict files. */
export interface Vocabulary {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
  /** The whole type of a relationship between parts: `worksheet`, `drawing`… */
  relationshipType(kind: string): string;
}

/** The vocabulary of the workbook whose root element this is. */
export function vocabularyOf(root: XmlElement): Vocabulary {
  const isStrict = root.namespace === strictMain;
  const base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const year = isStrict ? "" : "/2006";
  const relationships = `${base}/officeDocument${year}/relationships`;
  return {
    main: isStrict ? strictMain : `${base}/spreadsheetml/2006/main`,
    relationships,
    drawing: `${base}/drawingml${year}/main`,
    spreadsheetDrawing: `${base}/drawingml${year}/spreadsheetDrawing`,
    chart: `${base}/drawingml${year}/chart`,
    relationshipType: (kind) => `${relationships}/${kind}`,
  };
}

/** Children of the workbook element in the order the schema wants them. */
export const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Children of the worksheet element in the order the schema wants them. */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties " +
  "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** Children of the style sheet element in the order the schema wants them. */
export const styleSheetOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
