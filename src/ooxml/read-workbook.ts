import { parseRange, type RangeRef } from "../workbook/address";
import type { Facet } from "../workbook/host";
import { SnapshotBuilder } from "../workbook/snapshot-builder";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readThreads } from "./comments/read-threads";
import { refuseOtherContainers } from "./container";
import { defaultLimits, type ReadLimits } from "./limits";
import { SharedStrings } from "./shared-strings";
import { openSheetPart, sheetDataEnd, sheetFrame } from "./sheet/sheet-part";
import { readSheet, type ReadContext } from "./sheet/read-sheet";
import { readCellFormats, type CellFormats } from "./styles/cell-formats";
import { readWorkbookPart, relatedPart, sheetNamed, type WorkbookPart } from "./workbook-part";
import { attribute, child, childrenOf } from "./xml/document";
import { Archive } from "./zip/archive";
import type { Compression } from "./zip/compression";

export interface OpenOptions {
  /** Caps that differ from the default ones. */
  readonly limits?: Partial<ReadLimits>;
  /** Deflate of the platform; plain JavaScript when absent. */
  readonly compression?: Compression;
}

export interface ReadOptions extends OpenOptions {
  /** What to read beside values; formulas, number formats and what is hidden when absent. */
  readonly facets?: readonly Facet[];
  /** Sheets by name, or ranges within them; every worksheet when absent. */
  readonly what?: readonly (string | RangeRef)[] | "all";
}

const usualFacets: readonly Facet[] = ["formulas", "numberFormats", "hidden"];

/**
 * Reads the cells of an .xlsx. Numbers and dates stay the numbers that are stored, formulas are those that are
 * stored too, with the values the last program computed.
 *
 * @throws HostError `notAWorkbook`, `encrypted`, `truncated`, `tooLarge` or `hostile`; `sheetMissing` when a sheet
 * asked for is not there.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookSnapshot {
  return readArchive(openArchive(bytes, options), options.what, options.facets);
}

/** Opens the zip of a workbook within the limits. @throws HostError as `readWorkbook`. */
export function openArchive(bytes: Uint8Array, options: OpenOptions = {}): Archive {
  refuseOtherContainers(bytes);
  return new Archive(bytes, { ...defaultLimits, ...options.limits }, options.compression);
}

/** Reads the cells of an opened workbook as it stands, changes included. */
export function readArchive(
  archive: Archive,
  what: ReadOptions["what"] = "all",
  facets: readonly Facet[] = usualFacets,
): WorkbookSnapshot {
  const workbook = readWorkbookPart(archive);
  const snapshot = new SnapshotBuilder();
  const context = readContext(archive, workbook, snapshot, facets);
  const wanted = what === "all" ? undefined : what;
  for (const each of wanted ?? []) sheetNamed(workbook, typeof each === "string" ? each : each.sheet);
  for (const entry of workbook.sheets) {
    if (!entry.isWorksheet) continue;
    const asked = wanted?.filter((each) => (typeof each === "string" ? each : each.sheet) === entry.name);
    if (asked?.length === 0) continue;
    const ranges = asked?.filter((each): each is RangeRef => typeof each !== "string") ?? [];
    const narrowed = ranges.length > 0 && ranges.length === asked?.length ? ranges : undefined;
    const comments = facets.includes("comments") ? readThreads(archive, entry.part) : [];
    snapshot.add(readSheet(archive.read(entry.part), entry, { ...context, comments }, narrowed));
  }
  return snapshot.build(workbook.names, workbook.date1904);
}

/**
 * Merged ranges of a sheet. Apart from the cells, since an audit recognises tables without them.
 *
 * @throws HostError `sheetMissing`.
 */
export function readMerges(archive: Archive, sheetName: string): RangeRef[] {
  const { part } = sheetNamed(readWorkbookPart(archive), sheetName);
  const sheet = openSheetPart(archive.read(part), part);
  const frame = sheetFrame(sheet, sheetDataEnd(sheet)).root;
  return childrenOf(child(frame, "mergeCells"), "mergeCell").flatMap((element) => {
    const range = parseRange(attribute(element, "ref") ?? "");
    return range ? [{ sheet: sheetName, ...range }] : [];
  });
}

function readContext(
  archive: Archive,
  workbook: WorkbookPart,
  { pool }: SnapshotBuilder,
  facets: readonly Facet[],
): Omit<ReadContext, "comments"> {
  let formats: CellFormats | undefined;
  const cellFormats = () => (formats ??= readCellFormats(archive, workbook));
  const stringsPart = relatedPart(workbook, archive, "sharedStrings");
  let strings: SharedStrings | undefined;
  return {
    pool,
    strings() {
      if (stringsPart === undefined) return undefined;
      return (strings ??= new SharedStrings(archive.read(stringsPart), stringsPart, pool));
    },
    formatOf: facets.includes("numberFormats")
      ? pooled(
          (style) => cellFormats().numberFormat(style),
          (text) => pool.index(text),
        )
      : () => -1,
    fillOf: facets.includes("fills")
      ? pooled(
          (style) => cellFormats().fill(style),
          (text) => pool.index(text),
        )
      : undefined,
    withFormulas: facets.includes("formulas"),
    withHidden: facets.includes("hidden"),
    date1904: workbook.date1904,
  };
}

/** The answers of `textOf` as indexes, each asked once. */
function pooled(textOf: (style: number) => string | undefined, index: (text: string) => number) {
  const known: number[] = [];
  return (style: number): number => {
    const found = known[style];
    if (found !== undefined) return found;
    const text = textOf(style);
    return (known[style] = text === undefined ? -1 : index(text));
  };
}
