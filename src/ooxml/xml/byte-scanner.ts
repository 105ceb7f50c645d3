import { HostError } from "../../workbook/host-error";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const exclamation = 0x21;
const question = 0x3f;
const dash = 0x2d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const letterD = 0x44;
const ampersand = 0x26;
const space = 0x20;

/** What `nextTag` came upon. */
export const TagKind = { open: 0, close: 1 } as const;
export type TagKind = (typeof TagKind)[keyof typeof TagKind];

/**
 * Walks the tags of UTF-8 XML without making an object or a string of any. Made for the two parts that are large,
 * cell data and shared strings; it trusts them to be well-formed, but always moves on and never reads past the end.
 */
export class ByteScanner {
  /** Of the last attribute: its name and its value between the quotes. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Whether the tag whose attributes were just walked closed itself. */
  isEmptyTag = false;
  /** Where the last tag began. */
  tagStart = 0;
  /** Whether the text last passed holds entities, CDATA or comments. */
  isMarked = false;

  constructor(
    readonly bytes: Uint8Array,
    /** The next byte to read. */
    public at: number,
    private readonly part: string,
  ) {}

  /**
   * Moves to the name of the next start tag or end tag, over text, comments, CDATA and instructions.
   * `at` then stands on the first letter of the name.
   */
  nextTag(): TagKind {
    const { bytes } = this;
    let at = this.at;
    this.isMarked = false;
    for (;;) {
      let byte = bytes[at];
      while (byte !== lessThan) {
        if (byte === undefined) throw this.cutOff();
        if (byte === ampersand) this.isMarked = true;
        at += 1;
        byte = bytes[at];
      }
      const next = bytes[at + 1];
      if (next === exclamation || next === question) {
        this.isMarked = true;
        at = next === question ? this.behindInstruction(at + 2) : this.behindDeclaration(at + 2);
        continue;
      }
      this.tagStart = at;
      this.at = next === slash ? at + 2 : at + 1;
      return next === slash ? TagKind.close : TagKind.open;
    }
  }

  /** Whether the tag just met has this prefix (with its colon, or nothing) and this name. */
  isNamed(prefix: string, name: string): boolean {
    const { bytes } = this;
    let at = this.at;
    for (let i = 0; i < prefix.length; i += 1, at += 1) {
      if (bytes[at] !== prefix.charCodeAt(i)) return false;
    }
    for (let i = 0; i < name.length; i += 1, at += 1) {
      if (bytes[at] !== name.charCodeAt(i)) return false;
    }
    const next = bytes[at]!;
    return next === greaterThan || next === slash || next <= space;
  }

  /** Moves behind the name of a tag. */
  skipName(): void {
    let byte = this.bytes[this.at];
    while (byte !== undefined && byte > space && byte !== greaterThan && byte !== slash) {
      this.at += 1;
      byte = this.bytes[this.at];
    }
  }

  /** Moves over the next attribute of a start tag; false when the tag has ended, `at` standing behind its `>`. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    while (bytes[at]! <= space) at += 1;
    const first = bytes[at];
    if (first === greaterThan || first === slash) {
      this.isEmptyTag = first === slash;
      this.at = this.isEmptyTag ? at + 2 : at + 1;
      if (this.isEmptyTag && bytes[at + 1] !== greaterThan) throw this.cutOff();
      return false;
    }
    this.nameStart = at;
    while (bytes[at]! > space && bytes[at] !== equals) at += 1;
    this.nameEnd = at;
    while (bytes[at]! <= space) at += 1;
    if (bytes[at] !== equals) throw this.cutOff();
    at += 1;
    while (bytes[at]! <= space) at += 1;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw this.cutOff();
    at += 1;
    this.valueStart = at;
    for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
      if (byte === undefined) throw this.cutOff();
      at += 1;
    }
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Moves behind the `>` of a tag whose name `at` stands on or behind. */
  skipTag(): void {
    this.skipName();
    while (this.nextAttribute());
  }

  /** Moves behind the `>` of an end tag. */
  skipEndTag(): void {
    const { bytes } = this;
    let at = this.at;
    for (let byte = bytes[at]; byte !== greaterThan; byte = bytes[at]) {
      if (byte === undefined) throw this.cutOff();
      at += 1;
    }
    this.at = at + 1;
  }

  /** Moves behind the element whose start tag has just been walked. Counts depth, so nesting costs no stack. */
  skipContent(): void {
    if (this.isEmptyTag) return;
    for (let depth = 1; depth > 0;) {
      if (this.nextTag() === TagKind.close) {
        this.skipEndTag();
        depth -= 1;
      } else {
        this.skipTag();
        if (!this.isEmptyTag) depth += 1;
      }
    }
  }

  cutOff(): HostError {
    return new HostError("truncated", { part: this.part, at: String(this.at) });
  }

  refuse(reason: string): HostError {
    return new HostError("hostile", { part: this.part, reason });
  }

  private behindInstruction(at: number): number {
    for (
      let end = this.bytes.indexOf(greaterThan, at);
      end >= 0;
      end = this.bytes.indexOf(greaterThan, end + 1)
    ) {
      if (this.bytes[end - 1] === question) return end + 1;
    }
    throw this.cutOff();
  }

  private behindDeclaration(at: number): number {
    const isComment = this.bytes[at] === dash;
    if (this.bytes[at] === letterD) throw this.refuse("documentType");
    if (!isComment && this.bytes[at] !== openBracket) throw this.cutOff();
    const mark = isComment ? dash : closeBracket;
    const from = isComment ? at + 4 : at + 9;
    for (
      let end = this.bytes.indexOf(greaterThan, from);
      end >= 0;
      end = this.bytes.indexOf(greaterThan, end + 1)
    ) {
      if (this.bytes[end - 1] === mark && this.bytes[end - 2] === mark) return end + 1;
    }
    throw this.cutOff();
  }
}
