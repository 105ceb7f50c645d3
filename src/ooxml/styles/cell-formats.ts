import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/document";
import { partText } from "../xml/decode-part";
import type { Archive } from "../zip/archive";
import { relatedPart, type WorkbookPart } from "../workbook-part";
import { colorOf, themeColors } from "./colors";
import { builtInFormat } from "./number-formats";

/** What the styles of a workbook say about a cell, by the number in the cell's `s`. */
export interface CellFormats {
  /** The number format; `undefined` for General. */
  numberFormat(style: number): string | undefined;
  /** The solid fill as `#RRGGBB`. */
  fill(style: number): string | undefined;
  /** Whether the cell is locked once its sheet is protected; so unless the style says otherwise. */
  isLocked(style: number): boolean;
}

/** Reads the styles part; a workbook without one has General cells, locked and without fill. */
export function readCellFormats(archive: Archive, workbook: WorkbookPart): CellFormats {
  const part = relatedPart(workbook, archive, "styles");
  const root = part === undefined ? undefined : parseXml(partText(archive.read(part)), part).root;
  const formats = childrenOf(child(root, "cellXfs"), "xf");
  const custom = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((element) => [
      Number(attribute(element, "numFmtId")),
      attribute(element, "formatCode") ?? "General",
    ]),
  );
  const fillElements = childrenOf(child(root, "fills"), "fill");
  let theme: readonly (string | undefined)[] | undefined;
  const fills = new Map<number, string | undefined>();
  const fillOf = (id: number) => {
    if (!fills.has(id)) {
      theme ??= readTheme(archive, workbook);
      fills.set(id, solidFill(fillElements[id], theme));
    }
    return fills.get(id);
  };

  return {
    numberFormat(style) {
      const id = Number((formats[style] && attribute(formats[style], "numFmtId")) ?? 0);
      const format = custom.get(id) ?? builtInFormat(id);
      return format === "General" ? undefined : format;
    },
    fill: (style) => fillOf(Number((formats[style] && attribute(formats[style], "fillId")) ?? 0)),
    isLocked(style) {
      const protection = child(formats[style], "protection");
      const locked = protection && attribute(protection, "locked");
      return locked !== "0" && locked !== "false";
    },
  };
}

function solidFill(fill: XmlElement | undefined, theme: readonly (string | undefined)[]): string | undefined {
  const pattern = child(fill, "patternFill");
  if (!pattern || attribute(pattern, "patternType") !== "solid") return undefined;
  const color = child(pattern, "fgColor");
  return color && colorOf(color, theme);
}

function readTheme(archive: Archive, workbook: WorkbookPart): readonly (string | undefined)[] {
  const part = relatedPart(workbook, archive, "theme");
  return part === undefined ? [] : themeColors(parseXml(partText(archive.read(part)), part).root);
}
