import type { CellStyle } from "../../workbook/plan";
import { addContentType, contentTypes } from "../content-types";
import { addRelationship } from "../edit-relationships";
import { partDocument } from "../part-document";
import { vocabularyOf } from "../vocabulary";
import { relatedPart, type WorkbookPart } from "../workbook-part";
import { attribute, parseXml, type XmlDocument } from "../xml/document";
import { usualFont, type UsualFont } from "./usual-font";
import { tagName, XmlEdits } from "../xml/edits";
import { escapeXml } from "../xml/escape";
import type { Archive } from "../zip/archive";
import { builtInFormatId, firstCustomFormat } from "./number-formats";
import { StyleList, type StyleListName } from "./style-list";
import { alignmentXml, borderXml, fillXml, fontXml, minimalStyles } from "./style-xml";

/** The styles of a workbook while styles are added to them. Nothing is written until `save`. */
export class StyleSheet {
  private readonly document: XmlDocument;
  private readonly edits: XmlEdits;
  private readonly lists = new Map<StyleListName, StyleList>();
  private readonly isNew: boolean;

  constructor(
    private readonly archive: Archive,
    private readonly workbook: WorkbookPart,
  ) {
    const part = relatedPart(workbook, archive, "styles");
    const { root } = workbook.document;
    this.isNew = part === undefined;
    this.document =
      part === undefined
        ? parseXml(minimalStyles(vocabularyOf(root).main), "styles.xml")
        : partDocument(archive, part);
    this.edits = new XmlEdits(this.document);
  }

  /** The usual font of the workbook (标准字体). */
  get usualFont(): UsualFont {
    return usualFont(this.document.root);
  }

  /** The style that looks so; found again when it was added before. */
  add(style: CellStyle): number {
    const tag = this.tag("xf");
    const format = this.formatId(style.numberFormat ?? "General");
    const font = style.font ? this.list("fonts").index(fontXml(style.font, this.prefix)) : 0;
    const fill = style.fill === undefined ? 0 : this.list("fills").index(fillXml(style.fill, this.prefix));
    const border = style.border ? this.list("borders").index(borderXml(style.border, this.prefix)) : 0;
    const alignment = alignmentXml(style, this.prefix);
    const applied = [
      [format, "applyNumberFormat"],
      [font, "applyFont"],
      [fill, "applyFill"],
      [border, "applyBorder"],
      [alignment, "applyAlignment"],
    ].flatMap(([given, name]) => (given ? ` ${name}="1"` : []));
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const xml = `<${tag} ${ids}${applied.join("")}`;
    return this.list("cellXfs").index(alignment === "" ? `${xml}/>` : `${xml}>${alignment}</${tag}>`);
  }

  /**
   * The style that differs from another in its fill alone: protection, borders and all else stay.
   *
   * @param color - `#RRGGBB`, or `null` for none.
   */
  withFill(style: number, color: string | null): number {
    const fill = color === null ? 0 : this.list("fills").index(fillXml(color, this.prefix));
    const formats = this.list("cellXfs");
    const document = parseXml(this.standalone(formats.xml(style) ?? `<${this.tag("xf")}/>`), "cellXfs");
    const xf = document.root.children[0]!;
    if (attribute(xf, "fillId") === String(fill)) return style;
    const edits = new XmlEdits(document);
    edits.setAttribute(xf, "fillId", String(fill));
    edits.setAttribute(xf, "applyFill", "1");
    return formats.index(edits.text.slice(document.root.contentStart, -this.wrapperEnd.length));
  }

  /** Writes the styles back when any was added; makes the part when there was none. */
  save(): void {
    const changed = [...this.lists.values()].filter((list) => list.added.length > 0);
    if (changed.length === 0 && !this.isNew) return;
    for (const list of changed) list.write(this.edits);
    const existing = relatedPart(this.workbook, this.archive, "styles");
    const part = existing ?? this.workbook.part.replace(/[^/]*$/, "styles.xml");
    this.archive.put(part, this.edits.bytes);
    if (existing !== undefined) return;
    const type = vocabularyOf(this.workbook.document.root).relationshipType("styles");
    addRelationship(this.archive, this.workbook.part, type, part);
    addContentType(this.archive, part, contentTypes.styles);
  }

  private formatId(format: string): number {
    const known = builtInFormatId(format);
    if (known !== undefined) return known;
    const list = this.list("numFmts");
    const code = `formatCode="${escapeXml(format)}"`;
    const taken = list.all.map((xml) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(xml)?.[1] ?? 0));
    const found = list.all.findIndex((xml) => xml.includes(code));
    if (found >= 0) return taken[found]!;
    const id = Math.max(firstCustomFormat - 1, ...taken) + 1;
    list.index(`<${this.tag("numFmt")} numFmtId="${id}" ${code}/>`);
    return id;
  }

  private list(name: StyleListName): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const list = new StyleList(this.document, name);
    this.lists.set(name, list);
    return list;
  }

  private get prefix(): string {
    const { prefix } = this.document.root;
    return prefix === "" ? "" : `${prefix}:`;
  }

  private tag(name: string): string {
    return tagName(this.document.root, name);
  }

  /** A lone element as a document: all namespaces of the part are declared about it. */
  private standalone(xml: string): string {
    const { root, text } = this.document;
    return text.slice(root.start, root.contentStart).replace(/\/>$/, ">") + xml + this.wrapperEnd;
  }

  private get wrapperEnd(): string {
    return `</${this.tag(this.document.root.name)}>`;
  }
}
