/**
 * How a small text is kept inside a workbook: one custom XML part for each key, in a namespace of its own, so that a
 * host finds a key without opening the others. Every host writes this form; what Excel stored, the files read.
 */
const namespacePrefix = "urn:caishen:state:";

export function stateNamespace(key: string): string {
  return `${namespacePrefix}${encodeURIComponent(key)}`;
}

/** The key of a part by its namespace; `undefined` when the part is not ours. */
export function stateKey(namespace: string): string | undefined {
  return namespace.startsWith(namespacePrefix)
    ? decodeURIComponent(namespace.slice(namespacePrefix.length))
    : undefined;
}

export function encodeStatePart(key: string, text: string): string {
  return `<state xmlns="${stateNamespace(key)}">${escapeText(text)}</state>`;
}

/** The text of a part as any XML writer may have put it; `undefined` when it is not one of ours. */
export function decodeStatePart(xml: string): string | undefined {
  const match = /<(?:\w+:)?state\b[^>]*?(?:\/>|>([^<]*)<\/(?:\w+:)?state\s*>)\s*$/.exec(xml);
  return match ? unescapeText(match[1] ?? "") : undefined;
}

/** Characters XML cannot carry, and `_` where it begins a text that reads like one of their substitutes. */
const notInXml = /_(?=x[0-9A-F]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

function escapeText(text: string): string {
  return text
    .replace(notInXml, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      },
    )
    .replace(/_x([0-9A-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
