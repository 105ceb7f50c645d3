import type { TextPool } from "../workbook/snapshot-builder";
import { HostError } from "../workbook/host-error";
import { ByteScanner, TagKind } from "./xml/byte-scanner";
import { attributeText } from "./sheet/cell-attributes";
import { asUtf8 } from "./xml/decode-part";
import { richText } from "./xml/rich-text";

const noText = -1;
const unknown = -2;

/** The shared strings of a workbook, each read only when a cell first asks for it. */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  private readonly prefix: string;
  /** Behind the start tag of each `<si>`; its complement for an empty tag. */
  private starts = new Int32Array(1024);
  private count = 0;
  private readonly indexes: Int32Array;

  /** @param part - Name of the part, for errors. */
  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    private readonly pool: TextPool,
  ) {
    this.bytes = asUtf8(bytes);
    this.prefix = this.findItems();
    this.indexes = new Int32Array(this.count).fill(unknown);
  }

  /**
   * Index into the pool of the string with this number; -1 when it is empty.
   *
   * @throws HostError `truncated` when there is none of that number.
   */
  index(number: number): number {
    const known = this.indexes[number];
    if (known === undefined)
      throw new HostError("truncated", { part: this.part, sharedString: String(number) });
    if (known !== unknown) return known;
    const start = this.starts[number]!;
    const text = start < 0 ? "" : richText(this.bytes, start, this.prefix, this.part);
    return (this.indexes[number] = text === "" ? noText : this.pool.index(text));
  }

  /** Notes where each item begins; returns the prefix of the part's elements. */
  private findItems(): string {
    const scanner = new ByteScanner(this.bytes, 0, this.part);
    if (scanner.nextTag() === TagKind.close) throw scanner.cutOff();
    const nameStart = scanner.at;
    scanner.skipName();
    const name = attributeText(this.bytes, nameStart, scanner.at);
    const prefix = name.slice(0, name.indexOf(":") + 1);
    while (scanner.nextAttribute());
    if (scanner.isEmptyTag) return prefix;
    while (scanner.nextTag() === TagKind.open) {
      const isItem = scanner.isNamed(prefix, "si");
      scanner.skipTag();
      if (isItem) this.addStart(scanner.isEmptyTag ? ~scanner.at : scanner.at);
      scanner.skipContent();
    }
    return prefix;
  }

  private addStart(start: number): void {
    if (this.count === this.starts.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.starts);
      this.starts = wider;
    }
    this.starts[this.count] = start;
    this.count += 1;
  }
}
