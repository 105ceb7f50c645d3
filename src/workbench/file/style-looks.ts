import type { CellLook, EdgeLine } from "../engine/cell-look";
import { edges } from "../engine/cell-look";
import { readCellFormats } from "../../ooxml/styles/cell-formats";
import { colorOf, themeColors } from "../../ooxml/styles/colors";
import { digitPixels, usualFont } from "../../ooxml/styles/usual-font";
import { relatedPart, type WorkbookPart } from "../../ooxml/workbook-part";
import { partText } from "../../ooxml/xml/decode-part";
import { attribute, child, childrenOf, flag, parseXml, type XmlElement } from "../../ooxml/xml/document";
import type { Archive } from "../../ooxml/zip/archive";

type Theme = readonly (string | undefined)[];

/** Lines of borders as files name them, where the grid has another name or none of its own. */
const lines: Readonly<Record<string, EdgeLine["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  dashDot: "dashDot",
  dashDotDot: "dashDotDot",
  mediumDashed: "dashed",
  mediumDashDot: "dashDot",
  mediumDashDotDot: "dashDotDot",
  slantDashDot: "dashDot",
};
const horizontal = ["left", "center", "right", "justify", "distributed"] as const;
const vertical = ["top", "center", "bottom"] as const;

/** How styles look: number format, fill, font, lines, alignment. */
export interface StyleLooks {
  /** Of a cell, by the number in its `s`. */
  cell(style: number): CellLook;
  /** Of a conditional format, by the number of its differential style (dxf). */
  rule(style: number): CellLook;
  readonly theme: Theme;
  /** Pixels of a digit of the usual font, in which widths of columns are given. */
  readonly digitPixels: number;
}

/** Reads the looks of the styles part; without one everything is plain. */
export function readStyleLooks(archive: Archive, workbook: WorkbookPart): StyleLooks {
  const formats = readCellFormats(archive, workbook);
  const [styles, theme] = (["styles", "theme"] as const).map((kind) => {
    const part = relatedPart(workbook, archive, kind);
    return part === undefined ? undefined : parseXml(partText(archive.read(part)), part).root;
  });
  const colors = theme ? themeColors(theme) : [];
  const entries = childrenOf(child(styles, "cellXfs"), "xf");
  const [fonts, borders] = [
    childrenOf(child(styles, "fonts"), "font"),
    childrenOf(child(styles, "borders"), "border"),
  ];
  const differences = childrenOf(child(styles, "dxfs"), "dxf");
  const known = new Map<number, CellLook>();
  const cell = (style: number): CellLook => {
    let look = known.get(style);
    if (!look) {
      const entry = entries[style];
      look = defined({
        numberFormat: formats.numberFormat(style),
        fill: formats.fill(style),
        ...fontLook(fonts[Number((entry && attribute(entry, "fontId")) ?? 0)], colors),
        ...borderLook(borders[Number((entry && attribute(entry, "borderId")) ?? 0)], colors),
        ...alignmentLook(child(entry, "alignment")),
      });
      known.set(style, look);
    }
    return look;
  };
  const rule = (style: number) => differenceLook(differences[style], colors);
  return { cell, rule, theme: colors, digitPixels: digitPixels(usualFont(styles)) };
}

/** In a differential style the colour of a solid fill is its background, which no pattern covers. */
function differenceLook(difference: XmlElement | undefined, theme: Theme): CellLook {
  const pattern = child(child(difference, "fill"), "patternFill");
  const color = child(pattern, "bgColor") ?? child(pattern, "fgColor");
  return defined({
    fill: color && colorOf(color, theme),
    ...fontLook(child(difference, "font"), theme),
    ...borderLook(child(difference, "border"), theme),
  });
}

function fontLook(font: XmlElement | undefined, theme: Theme): Partial<Record<keyof CellLook, unknown>> {
  const [name, size, color] = [child(font, "name"), child(font, "sz"), child(font, "color")];
  return {
    fontName: name && attribute(name, "val"),
    fontSize: size && Number(attribute(size, "val")),
    fontColor: color && colorOf(color, theme),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    strikethrough: isOn(child(font, "strike")),
    underline: child(font, "u") ? true : undefined,
  };
}

/** A trait that is there is on, unless it says otherwise. */
function isOn(element: XmlElement | undefined): true | undefined {
  return element && (attribute(element, "val") === undefined || flag(element, "val")) ? true : undefined;
}

function borderLook(border: XmlElement | undefined, theme: Theme): Partial<Record<keyof CellLook, unknown>> {
  return Object.fromEntries(
    edges.map((edge) => {
      const element = child(border, edge);
      const style = element && lines[attribute(element, "style") ?? ""];
      const color = child(element, "color");
      return [edge, style && { style, color: (color && colorOf(color, theme)) ?? "#000000" }];
    }),
  );
}

function alignmentLook(alignment: XmlElement | undefined): Partial<Record<keyof CellLook, unknown>> {
  if (!alignment) return {};
  const given = attribute(alignment, "horizontal");
  return {
    horizontal: given === "centerContinuous" ? "center" : horizontal.find((each) => each === given),
    vertical: vertical.find((each) => each === attribute(alignment, "vertical")),
    wrap: flag(alignment, "wrapText") || undefined,
    indent: Number(attribute(alignment, "indent") ?? 0) || undefined,
  };
}

function defined(traits: Partial<Record<keyof CellLook, unknown>>): CellLook {
  return Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined)) as CellLook;
}
