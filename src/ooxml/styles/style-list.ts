import { styleSheetOrder } from "../vocabulary";
import { attribute, child, type XmlDocument, type XmlElement } from "../xml/document";
import { tagName, type XmlEdits } from "../xml/edits";

export type StyleListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** One list of the style sheet: what is there, and what will be added. */
export class StyleList {
  readonly added: string[] = [];
  private readonly element: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly existing: readonly string[];

  constructor(
    private readonly document: XmlDocument,
    private readonly name: StyleListName,
  ) {
    this.element = child(document.root, name);
    this.existing = this.element
      ? this.element.children.map(({ start, end }) => document.text.slice(start, end))
      : [];
    this.existing.forEach((xml, i) => {
      if (!this.indexes.has(xml)) this.indexes.set(xml, i);
    });
  }

  get all(): readonly string[] {
    return [...this.existing, ...this.added];
  }

  xml(index: number): string | undefined {
    return this.existing[index] ?? this.added[index - this.existing.length];
  }

  /** The place of an element written exactly so; added when there is none. */
  index(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.existing.length + this.added.push(xml) - 1;
    this.indexes.set(xml, index);
    return index;
  }

  write(edits: XmlEdits): void {
    const { root } = this.document;
    const count = this.existing.length + this.added.length;
    if (this.element) {
      edits.append(this.element, this.added.join(""));
      if (attribute(this.element, "count") !== undefined) {
        edits.setAttribute(this.element, "count", String(count));
      }
      return;
    }
    const tag = tagName(root, this.name);
    const xml = `<${tag} count="${count}">${this.added.join("")}</${tag}>`;
    edits.insertInOrder(root, styleSheetOrder, this.name, xml);
  }
}
