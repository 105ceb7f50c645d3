import { CellKind } from "../../workbook/snapshot";
import type { TextPool } from "../../workbook/snapshot-builder";
import { HostError } from "../../workbook/host-error";
import type { SharedStrings } from "../shared-strings";
import { parseNumber } from "../xml/byte-number";
import { cellText } from "../xml/byte-text";
import { richText } from "../xml/rich-text";
import { integerOf, CellType } from "./cell-attributes";
import { serialOf } from "./date-serial";
import type { SheetDataCursor } from "./sheet-data-cursor";
import type { SheetPart } from "./sheet-part";

/** The values of a sheet, cell by cell, coded as snapshots store them. */
export class ValueReader {
  /** The number, or the index of the text, of the cell last read. */
  value = 0;

  constructor(
    private readonly sheet: SheetPart,
    private readonly cursor: SheetDataCursor,
    private readonly pool: TextPool,
    private readonly strings: () => SharedStrings | undefined,
    private readonly date1904: boolean,
  ) {}

  /** Reads the cell the cursor stands on; a text without characters is no value. */
  read(): CellKind {
    const { cursor } = this;
    this.value = 0;
    if (cursor.type === CellType.inlineText) return this.readInline();
    if (cursor.valueStart < 0 || cursor.valueEnd === cursor.valueStart) return CellKind.empty;
    switch (cursor.type) {
      case CellType.number:
        return this.readNumber();
      case CellType.sharedText:
        return this.readShared();
      case CellType.boolean:
        this.value = ["1", "true"].includes(this.text().trim()) ? 1 : 0;
        return CellKind.boolean;
      case CellType.error:
        this.value = this.pool.index(this.text());
        return CellKind.error;
      case CellType.date:
        return this.readDate();
      default:
        return this.keepText(this.text());
    }
  }

  private readNumber(): CellKind {
    const { bytes, valueStart, valueEnd, isValueMarked } = this.cursor;
    const number = isValueMarked ? Number(this.text()) : parseNumber(bytes, valueStart, valueEnd);
    if (Number.isNaN(number)) return this.keepText(this.text().trim());
    this.value = number;
    return CellKind.number;
  }

  private readShared(): CellKind {
    const { bytes, valueStart, valueEnd, isValueMarked } = this.cursor;
    const number = isValueMarked ? Number(this.text()) : integerOf(bytes, valueStart, valueEnd);
    const strings = this.strings();
    if (!strings) throw new HostError("truncated", { part: this.sheet.part, sharedString: String(number) });
    this.value = strings.index(number);
    return this.value < 0 ? CellKind.empty : CellKind.text;
  }

  private readInline(): CellKind {
    const { bytes, inlineStart } = this.cursor;
    if (inlineStart < 0) return this.cursor.valueStart < 0 ? CellKind.empty : this.keepText(this.text());
    return this.keepText(richText(bytes, inlineStart, this.sheet.bytePrefix, this.sheet.part));
  }

  private readDate(): CellKind {
    const text = this.text();
    const serial = serialOf(text, this.date1904);
    if (serial === undefined) return this.keepText(text);
    this.value = serial;
    return CellKind.number;
  }

  private keepText(text: string): CellKind {
    if (text === "") return CellKind.empty;
    this.value = this.pool.index(text);
    return CellKind.text;
  }

  private text(): string {
    const { bytes, valueStart, valueEnd, isValueMarked } = this.cursor;
    return cellText(bytes, valueStart, valueEnd, isValueMarked);
  }
}
