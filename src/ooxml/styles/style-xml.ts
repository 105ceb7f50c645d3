import type { CellStyle } from "../../workbook/plan";
import { escapeXml } from "../xml/escape";

/** A colour as OOXML writes it: `FF` for opaque, then `RRGGBB`. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** @param prefix - The prefix of the part's elements with its colon, or nothing. */
export function fontXml(font: NonNullable<CellStyle["font"]>, prefix: string): string {
  const parts = [
    font.bold ? `<${prefix}b/>` : "",
    font.underline ? `<${prefix}u/>` : "",
    `<${prefix}sz val="${font.size ?? 11}"/>`,
    font.color === undefined ? "" : `<${prefix}color rgb="${argb(font.color)}"/>`,
    `<${prefix}name val="${escapeXml(font.name ?? "宋体")}"/>`,
  ];
  return `<${prefix}font>${parts.join("")}</${prefix}font>`;
}

export function fillXml(color: string, prefix: string): string {
  const colors = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

export function borderXml(border: NonNullable<CellStyle["border"]>, prefix: string): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const style = border[side];
    if (style === undefined) return `<${prefix}${side}/>`;
    return `<${prefix}${side} style="${style}"><${prefix}color auto="1"/></${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

/** Empty when the style says nothing of alignment. */
export function alignmentXml(style: CellStyle, prefix: string): string {
  const { horizontal, vertical, wrap, indent } = style;
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
  ].join("");
  return attributes === "" ? "" : `<${prefix}alignment${attributes}/>`;
}

/** The least a style sheet must hold: one font, the two fills every program takes for granted, one cell style. */
export function minimalStyles(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
