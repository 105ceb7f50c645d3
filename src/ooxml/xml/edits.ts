import type { XmlDocument, XmlElement } from "./document";
import { escapeXml } from "./escape";

/** Changes to a part, spliced into its text so that every character not asked about stays. */
export class XmlEdits {
  private readonly splices: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  private readonly appended = new Map<XmlElement, string[]>();

  constructor(private readonly document: XmlDocument) {}

  /** Puts text before an element. */
  insertBefore(element: XmlElement, xml: string): void {
    this.splice(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.splice(element.end, element.end, xml);
  }

  /** Adds text as the last content of an element, which may so far be one empty tag. */
  append(parent: XmlElement, xml: string): void {
    const waiting = this.appended.get(parent);
    if (waiting) waiting.push(xml);
    else this.appended.set(parent, [xml]);
  }

  /** Adds a child where the schema wants it: before the first child that stands later in `order`. */
  insertInOrder(parent: XmlElement, order: readonly string[], name: string, xml: string): void {
    const rank = order.indexOf(name);
    const next = parent.children.find((child) => order.indexOf(child.name) > rank);
    if (next) this.insertBefore(next, xml);
    else this.append(parent, xml);
  }

  replace(element: XmlElement, xml: string): void {
    this.splice(element.start, element.end, xml);
  }

  /** Puts other character data into an element that holds nothing else. */
  setText(element: XmlElement, text: string): void {
    this.splice(element.contentStart, element.contentEnd, escapeXml(text));
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  /** Sets an attribute without namespace; `undefined` takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const tag = this.document.text.slice(element.start, element.contentStart);
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    const written = value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
    if (match) {
      const from = element.start + match.index;
      this.splice(from, from + match[0].length, written);
    } else {
      const behindName = element.start + /^<[^\s/>]+/.exec(tag)![0].length;
      this.splice(behindName, behindName, written);
    }
  }

  /** The text of the part with all changes made. */
  get text(): string {
    const { text } = this.document;
    const splices = [
      ...this.splices,
      ...[...this.appended].map(([parent, xml]) => this.appendix(parent, xml)),
    ];
    let result = "";
    let from = 0;
    for (const splice of splices.sort((a, b) => a.from - b.from || a.to - b.to)) {
      result += text.slice(from, splice.from) + splice.text;
      from = splice.to;
    }
    return result + text.slice(from);
  }

  /** The bytes of the part with all changes made, in UTF-8. */
  get bytes(): Uint8Array {
    const declared = /^(<\?xml[^>]*?encoding\s*=\s*["'])utf-16[a-z]*/i;
    return new TextEncoder().encode(this.text.replace(declared, "$1UTF-8"));
  }

  private splice(from: number, to: number, text: string): void {
    this.splices.push({ from, to, text });
  }

  private appendix(parent: XmlElement, xml: readonly string[]) {
    const isEmptyTag = parent.end === parent.contentStart;
    if (!isEmptyTag) return { from: parent.contentEnd, to: parent.contentEnd, text: xml.join("") };
    return {
      from: parent.end - 2,
      to: parent.end,
      text: `>${xml.join("")}</${tagName(parent, parent.name)}>`,
    };
  }
}

/** The name of a tag with the prefix its neighbour has. */
export function tagName(neighbour: XmlElement, name: string): string {
  return neighbour.prefix === "" ? name : `${neighbour.prefix}:${name}`;
}
