import { SaxesParser } from "saxes";
import { HostError } from "../../workbook/host-error";

/** An element with the places of its tags in the text, so that changes can be spliced in and the rest stay. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  /** Values by name as written, prefix and all. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces by prefix, as they hold inside it; the default one by the empty prefix. */
  readonly namespaces: Namespaces;
  readonly children: XmlElement[];
  /** Character data directly inside it. */
  text: string;
  /** At the `<` of the start tag. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly contentStart: number;
  /** At the `<` of the end tag; `contentStart` when the element is one empty tag. */
  contentEnd: number;
  /** Behind the element. */
  end: number;
}

export type Namespaces = Readonly<Record<string, string>>;

/** A part other than cell data, read whole. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

const deepest = 128;
const outermost: Namespaces = { "": "", xml: "http://www.w3.org/XML/1998/namespace" };

/**
 * Reads a part with its namespaces.
 *
 * @throws HostError `hostile` on a document type (with it come entities and external files) or bottomless
 * nesting, `truncated` when it is not well-formed.
 */
export function parseXml(text: string, part: string): XmlDocument {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (cause) => {
    throw new HostError("truncated", { part }, { cause });
  });
  parser.on("doctype", () => {
    throw new HostError("hostile", { part, reason: "documentType" });
  });
  parser.on("opentag", (tag) => {
    if (open.length >= deepest) throw new HostError("hostile", { part, reason: "nesting" });
    const parent = open[open.length - 1];
    const namespaces = declaredNamespaces(tag.attributes, parent?.namespaces ?? outermost);
    const colon = tag.name.indexOf(":");
    const prefix = colon < 0 ? "" : tag.name.slice(0, colon);
    const namespace = namespaces[prefix];
    if (namespace === undefined) throw new HostError("truncated", { part, reason: `prefix ${prefix}` });
    const contentStart = parser.position;
    const element: XmlElement = {
      name: tag.name.slice(colon + 1),
      prefix,
      namespace,
      attributes: tag.attributes,
      namespaces,
      children: [],
      text: "",
      start: text.lastIndexOf("<", contentStart - 1),
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    };
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  const addText = (data: string) => {
    const element = open[open.length - 1];
    if (element) element.text += data;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? element.contentStart : text.lastIndexOf("<", element.end - 1);
  });
  parser.write(text).close();
  if (!root) throw new HostError("truncated", { part });
  return { text, root };
}

/** The namespaces inside an element: those about it, and what it declares itself. */
function declaredNamespaces(attributes: Readonly<Record<string, string>>, outer: Namespaces): Namespaces {
  let own: Record<string, string> | undefined;
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    own ??= { ...outer };
    own[name.slice(6)] = attributes[name]!;
  }
  return own ?? outer;
}

/** An attribute without namespace. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes[name];
}

/** An attribute in the element's own namespace, as WordprocessingML has them, whatever prefix the file gave it. */
export function ownAttribute(element: XmlElement, name: string): string | undefined {
  for (const written in element.attributes) {
    const colon = written.indexOf(":");
    if (colon < 0 || written.slice(colon + 1) !== name) continue;
    if (element.namespaces[written.slice(0, colon)] === element.namespace) return element.attributes[written];
  }
  return undefined;
}

/** The `r:id` of an element, whatever prefix the file gave it. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const name in element.attributes) {
    if (!name.endsWith(":id")) continue;
    if (element.namespaces[name.slice(0, -3)]?.endsWith("/relationships")) return element.attributes[name];
  }
  return undefined;
}

/** Whether an attribute is set, as XML Schema writes true. */
export function flag(element: XmlElement, name: string): boolean {
  const value = attribute(element, name);
  return value === "1" || value === "true" || value === "on";
}

/** The first child of a name in the parent's own namespace. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name && each.namespace === element.namespace);
}

/** All children of a name in the parent's own namespace. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name && each.namespace === element.namespace) ?? [];
}
