/** A piece of a page: a tag by its lower-case name, or the text between two. */
export type HtmlToken =
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string }
  | { readonly kind: "text"; readonly text: string };

/** Elements whose content is no text of the page. */
const rawElements = new Set(["script", "style", "xml", "title"]);

/**
 * The tags and texts of a page in order, comments and declarations left out. One pass whatever the page says; a tag
 * that never ends is a text.
 */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  const lower = page.toLowerCase();
  let at = 0;
  while (at < page.length) {
    const tag = page.indexOf("<", at);
    const textEnd = tag < 0 ? page.length : tag;
    if (textEnd > at) yield { kind: "text", text: page.slice(at, textEnd) };
    if (tag < 0) return;
    if (page.startsWith("<!--", tag)) {
      at = behind(page, "-->", tag + 4);
      continue;
    }
    const end = tagEnd(page, tag + 1);
    const match = /^(\/?)([a-z][a-z0-9:]*)/.exec(lower.slice(tag + 1, tag + 40));
    at = end + 1;
    if (!match) continue;
    const name = match[2]!;
    const attributes = page.slice(tag + 1 + match[0].length, end);
    yield { kind: match[1] === "/" ? "close" : "open", name, attributes };
    if (match[1] === "" && rawElements.has(name) && !attributes.endsWith("/")) {
      const close = lower.indexOf(`</${name}`, at);
      if (close < 0) return;
      at = close;
    }
  }
}

/** The `>` of a tag; one within quotes does not end it. */
function tagEnd(page: string, start: number): number {
  let quote = "";
  for (let at = start; at < page.length; at += 1) {
    const letter = page[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return page.length;
}

function behind(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}

/** The value of an attribute by its lower-case name; empty for one without a value, `undefined` for none. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single, bare] of attributes.matchAll(
    /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
  )) {
    if (found!.toLowerCase() === name) return htmlText(double ?? single ?? bare ?? "");
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  mdash: "—",
};

/** A text with its character references read; those nobody knows stay as they stand. */
export function htmlText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
