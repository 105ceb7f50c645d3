import {
  attribute,
  child,
  childrenOf,
  flag,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from "../xml/document";
import { XmlEdits } from "../xml/edits";
import { sheetDataEnd, sheetFrame, type SheetPart } from "./sheet-part";

/** What stands about the cell data of a sheet, while it is asked or changed. */
export class SheetFrame {
  readonly edits: XmlEdits;
  private readonly dataEnd: number;
  private readonly document: XmlDocument;

  constructor(private readonly sheet: SheetPart) {
    this.dataEnd = sheetDataEnd(sheet);
    this.document = sheetFrame(sheet, this.dataEnd);
    this.edits = new XmlEdits(this.document);
  }

  get root(): XmlElement {
    return this.document.root;
  }

  /** The protection of the sheet; `undefined` when it is not switched on. */
  get protection(): XmlElement | undefined {
    const protection = child(this.root, "sheetProtection");
    return protection && flag(protection, "sheet") ? protection : undefined;
  }

  /** The style of the blank cells of a column; 0 where none is set. */
  columnStyle(column: number): number {
    const found = childrenOf(child(this.root, "cols"), "col").find(
      (element) =>
        column + 1 >= Number(attribute(element, "min")) && column + 1 <= Number(attribute(element, "max")),
    );
    return Number((found && attribute(found, "style")) ?? 0);
  }

  /** The part with the edits of the frame made and its cell data as it was. */
  bytes(): Uint8Array {
    const { text } = this.edits;
    const data = child(parseXml(text, this.sheet.part).root, "sheetData");
    const at = data?.contentStart ?? text.length;
    const encoder = new TextEncoder();
    const head = encoder.encode(text.slice(0, at));
    const cells = this.sheet.bytes.subarray(this.sheet.dataStart, this.dataEnd);
    const tail = encoder.encode(text.slice(at));
    const joined = new Uint8Array(head.length + cells.length + tail.length);
    joined.set(head);
    joined.set(cells, head.length);
    joined.set(tail, head.length + cells.length);
    return joined;
  }
}
