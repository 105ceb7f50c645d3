import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a small .xlsx made for a test holds; whole parts may be given or replaced by name. */
export interface SmallPackage {
  /** The inner XML of each `sheetData` by sheet name, or the whole part when it starts with `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hiddenSheets?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Put into the workbook part behind its sheets. */
  readonly behindSheets?: string;
  /** Put into the workbook part before its sheets. */
  readonly beforeSheets?: string;
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** Styles 0 plain, 1 two decimals, 2 a date, 3 unlocked, 4 filled yellow and hidden formula. */
export const smallStyles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="4" fontId="0" fillId="2" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf>' +
  "</cellXfs></styleSheet>";

/** The bytes of a small .xlsx. */
export function smallPackage(content: SmallPackage): Uint8Array {
  const names = Object.keys(content.sheets);
  const ids = names.map((_, i) => `rId${i + 1}`);
  const parts: Record<string, string | null> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      names
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
        )
        .join("") +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${relationships}">${content.beforeSheets ?? ""}<sheets>` +
      names
        .map((name, i) => {
          const state = content.hiddenSheets?.includes(name) ? ' state="hidden"' : "";
          return `<sheet name="${name}" sheetId="${i + 1}"${state} r:id="${ids[i]}"/>`;
        })
        .join("") +
      `</sheets>${content.behindSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...names.map((_, i) => [ids[i]!, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rId98", "styles", "styles.xml"],
      ["rId99", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": content.styles ?? smallStyles,
    "xl/sharedStrings.xml": content.sharedStrings ?? `<sst xmlns="${main}"/>`,
  };
  names.forEach((name, i) => {
    const xml = content.sheets[name]!;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith("<worksheet")
      ? xml
      : `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`;
  });
  return zipParts({ ...parts, ...content.parts });
}

/** The bytes of a zip of texts; `null` leaves a part out. */
export function zipParts(parts: Readonly<Record<string, string | null>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]])),
    ),
  );
}

/** The parts of a package as texts, unpacked by another program than ours. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** A whole worksheet part. */
export function worksheetXml(inner: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relationships}">${inner}</worksheet>`;
}

function relationshipsXml(all: readonly (readonly [string, string, string])[]): string {
  const elements = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${elements.join("")}</Relationships>`;
}
