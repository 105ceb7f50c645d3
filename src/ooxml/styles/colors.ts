import { attribute, child, type XmlElement } from "../xml/document";

/** The colours an old workbook names by number (ECMA-376 part 1, 18.8.27); the first eight repeat as 8 to 15. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Theme colours by the number cells use: the first two pairs stand the other way round than in the theme. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

/** Colours of a theme part in the order cells number them, as `RRGGBB`. */
export function themeColors(theme: XmlElement): (string | undefined)[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return themeOrder.map((name) => {
    const color = child(scheme, name)?.children[0];
    return color && (attribute(color, "lastClr") ?? attribute(color, "val"));
  });
}

/** A colour element as `#RRGGBB`; `undefined` when it is automatic or unknown. */
export function colorOf(element: XmlElement, theme: readonly (string | undefined)[]): string | undefined {
  const tint = Number(attribute(element, "tint") ?? 0);
  const rgb = attribute(element, "rgb");
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return tinted(rgb.slice(-6), tint);
  const number = Number(attribute(element, "indexed") ?? NaN);
  const palette = indexed[number < 8 ? number : number - 8];
  if (palette !== undefined) return tinted(palette, tint);
  const themed = theme[Number(attribute(element, "theme") ?? NaN)];
  return themed === undefined ? undefined : tinted(themed, tint);
}

/** Lightens (tint above 0) or darkens a colour by its luminance (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const lighter = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const reach = (1 - Math.abs(2 * lighter - 1)) * saturation;
  const hex = [red, green, blue].map((part) => {
    const share = spread === 0 ? 0 : (part - (high + low) / 2) / spread;
    const value = Math.round(Math.min(1, Math.max(0, lighter + share * reach)) * 255);
    return value.toString(16).padStart(2, "0").toUpperCase();
  });
  return `#${hex.join("")}`;
}
