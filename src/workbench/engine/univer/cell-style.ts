import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { edges, type CellLook, type Edge, type EdgeLine, type LookPatch } from "../cell-look";

const lineCodes: Readonly<Record<EdgeLine["style"], number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  thick: 13,
};
const horizontalCodes = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 } as const;
const verticalCodes = { top: 1, center: 2, bottom: 3 } as const;
const edgeKeys: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};
const wrapped = 3;
/** Pixels of one step of indentation. */
const indentPixels = 12;

/** A change of looks in Univer's short keys; `null` takes a trait away. */
export function styleOf(patch: LookPatch): IStyleData {
  const style: Record<string, unknown> = {};
  const set = (key: string, value: unknown, made: () => unknown): void => {
    if (value !== undefined) style[key] = value === null ? null : made();
  };
  set("n", patch.numberFormat, () => ({ pattern: patch.numberFormat }));
  set("bg", patch.fill, () => ({ rgb: patch.fill }));
  set("ff", patch.fontName, () => patch.fontName);
  set("fs", patch.fontSize, () => patch.fontSize);
  set("cl", patch.fontColor, () => ({ rgb: patch.fontColor }));
  set("bl", patch.bold, () => Number(patch.bold));
  set("it", patch.italic, () => Number(patch.italic));
  set("ul", patch.underline, () => ({ s: Number(patch.underline) }));
  set("st", patch.strikethrough, () => ({ s: Number(patch.strikethrough) }));
  set("ht", patch.horizontal, () => horizontalCodes[patch.horizontal!]);
  set("vt", patch.vertical, () => verticalCodes[patch.vertical!]);
  set("tb", patch.wrap, () => (patch.wrap ? wrapped : 1));
  set("pd", patch.indent, () => ({ l: patch.indent! * indentPixels }));
  const lines: Record<string, unknown> = {};
  for (const edge of edges) {
    const line = patch[edge];
    if (line !== undefined)
      lines[edgeKeys[edge]] = line && { s: lineCodes[line.style], cl: { rgb: line.color } };
  }
  if (Object.keys(lines).length > 0) style.bd = lines;
  return style as IStyleData;
}

const plain: CellLook = {};
/** Univer keeps one object for each style in use and never changes it; many cells share it. */
const looks = new WeakMap<IStyleData, CellLook>();

/** What Univer's style says, in words; the same object for the same style. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  if (!style) return plain;
  let look = looks.get(style);
  if (!look) looks.set(style, (look = inWords(style)));
  return look;
}

function inWords(style: IStyleData): CellLook {
  const look: Record<string, unknown> = {};
  const take = (trait: keyof CellLook, value: unknown): void => {
    if (value !== undefined && value !== null) look[trait] = value;
  };
  take("numberFormat", style.n?.pattern);
  take("fill", style.bg?.rgb);
  take("fontName", style.ff);
  take("fontSize", style.fs);
  take("fontColor", style.cl?.rgb);
  take("bold", style.bl === 1 || undefined);
  take("italic", style.it === 1 || undefined);
  take("underline", style.ul?.s === 1 || undefined);
  take("strikethrough", style.st?.s === 1 || undefined);
  take("horizontal", keyOf(horizontalCodes, style.ht));
  take("vertical", keyOf(verticalCodes, style.vt));
  take("wrap", style.tb === wrapped || undefined);
  take("indent", style.pd?.l ? Math.round(style.pd.l / indentPixels) : undefined);
  for (const edge of edges) take(edge, lineOf(style.bd?.[edgeKeys[edge]]));
  return look as CellLook;
}

function lineOf(line: Nullable<IBorderStyleData>): EdgeLine | undefined {
  const style = keyOf(lineCodes, line ? line.s : undefined);
  return style && { style, color: (line && line.cl.rgb) ?? "#000000" };
}

function keyOf<Key extends string>(codes: Readonly<Record<Key, number>>, code: unknown): Key | undefined {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code);
}
