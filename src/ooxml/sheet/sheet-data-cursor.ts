import { columnLimit, rowLimit } from "../../workbook/address";
import { ByteScanner, TagKind } from "../xml/byte-scanner";
import {
  attributeText,
  CellType,
  cellTypeOf,
  FormulaType,
  formulaTypeOf,
  integerOf,
  packedAddressOf,
} from "./cell-attributes";

const none = -1;

/**
 * Walks `<sheetData>` row by row and cell by cell, telling where things stand in the bytes; it makes no objects.
 * Missing addresses count on from the cell before. Only elements with the prefix of `sheetData` itself are looked
 * at; what else stands there is passed over.
 *
 * The fields are of the row or cell last moved to; -1 in a `…Start` says there is none.
 */
export class SheetDataCursor {
  row = none;
  isRowHidden = false;
  isRowEmptyTag = false;
  rowStart = 0;
  /** Behind the start tag of the row. */
  rowContentStart = 0;
  /** At the end tag of the row; known once its cells are walked. */
  rowContentEnd = 0;
  rowEnd = 0;

  column = none;
  cellStart = 0;
  cellEnd = 0;
  type: CellType = CellType.number;
  style = 0;
  valueStart = none;
  valueEnd = none;
  isValueMarked = false;
  /** Content of `<is>`. */
  inlineStart = none;

  formulaStart = none;
  formulaEnd = none;
  isFormulaMarked = false;
  /** The whole `<f>` element. */
  formulaTagStart = none;
  formulaTagEnd = none;
  formulaType: FormulaType = FormulaType.normal;
  /** The `si` of a shared formula. */
  sharedIndex = none;

  /** At `</sheetData>` once the last row is walked. */
  end = none;

  private formulaRangeStart = none;
  private formulaRangeEnd = none;
  private readonly scanner: ByteScanner;
  private isInRow = false;
  private lastRow = none;

  /**
   * @param start - Behind the start tag of `sheetData`.
   * @param prefix - The prefix of `sheetData` with its colon, or nothing; one character for each byte.
   */
  constructor(
    readonly bytes: Uint8Array,
    start: number,
    private readonly prefix: string,
    part: string,
  ) {
    this.scanner = new ByteScanner(bytes, start, part);
  }

  /** The `ref` of a shared or array formula, such as `B2:B9`. */
  get formulaRange(): string | undefined {
    if (this.formulaRangeStart < 0) return undefined;
    return attributeText(this.bytes, this.formulaRangeStart, this.formulaRangeEnd);
  }

  /** Moves to the next row, over cells not walked; false at the end of the data. */
  nextRow(): boolean {
    while (this.isInRow) this.nextCell();
    if (this.end >= 0) return false;
    const { scanner } = this;
    while (scanner.nextTag() === TagKind.open) {
      const isRow = scanner.isNamed(this.prefix, "row");
      scanner.skipName();
      if (isRow) {
        this.readRowTag();
        return true;
      }
      while (scanner.nextAttribute());
      scanner.skipContent();
    }
    this.end = scanner.tagStart;
    return false;
  }

  /** Moves to the next cell of the row; false at its end. */
  nextCell(): boolean {
    if (!this.isInRow) return false;
    const { scanner } = this;
    while (scanner.nextTag() === TagKind.open) {
      const isCell = scanner.isNamed(this.prefix, "c");
      this.cellStart = scanner.tagStart;
      scanner.skipName();
      if (isCell) {
        this.readCell();
        return true;
      }
      while (scanner.nextAttribute());
      scanner.skipContent();
    }
    this.rowContentEnd = scanner.tagStart;
    scanner.skipEndTag();
    this.rowEnd = scanner.at;
    this.isInRow = false;
    return false;
  }

  private readRowTag(): void {
    const { scanner, bytes } = this;
    this.rowStart = scanner.tagStart;
    this.isRowHidden = false;
    this.row = this.lastRow + 1;
    this.column = none;
    while (scanner.nextAttribute()) {
      const { nameStart, valueStart, valueEnd } = scanner;
      const length = scanner.nameEnd - nameStart;
      if (length === 1 && bytes[nameStart] === 0x72) {
        this.row = integerOf(bytes, valueStart, valueEnd) - 1;
      } else if (length === 6 && attributeText(bytes, nameStart, scanner.nameEnd) === "hidden") {
        const value = attributeText(bytes, valueStart, valueEnd);
        this.isRowHidden = value === "1" || value === "true";
      }
    }
    if (this.row >= rowLimit || this.row < 0) throw scanner.refuse("rowLimit");
    this.lastRow = this.row;
    this.isRowEmptyTag = scanner.isEmptyTag;
    this.isInRow = !scanner.isEmptyTag;
    this.rowContentStart = scanner.at;
    this.rowContentEnd = scanner.at;
    this.rowEnd = scanner.at;
  }

  private readCell(): void {
    const { scanner, bytes } = this;
    this.column += 1;
    this.type = CellType.number;
    this.style = 0;
    this.valueStart = none;
    this.inlineStart = none;
    this.formulaStart = none;
    while (scanner.nextAttribute()) {
      const { nameStart, valueStart, valueEnd } = scanner;
      if (scanner.nameEnd - nameStart !== 1) continue;
      const name = bytes[nameStart];
      if (name === 0x72) {
        const address = packedAddressOf(bytes, valueStart, valueEnd);
        if (address < 0) throw scanner.refuse("cellAddress");
        this.row = Math.floor(address / columnLimit);
        this.column = address % columnLimit;
      } else if (name === 0x73) {
        this.style = integerOf(bytes, valueStart, valueEnd);
      } else if (name === 0x74) {
        this.type = cellTypeOf(bytes, valueStart, valueEnd);
      }
    }
    if (this.column >= columnLimit) throw scanner.refuse("columnLimit");
    if (!scanner.isEmptyTag) this.readCellContent();
    this.cellEnd = scanner.at;
  }

  private readCellContent(): void {
    const { scanner } = this;
    while (scanner.nextTag() === TagKind.open) {
      if (scanner.isNamed(this.prefix, "v")) {
        scanner.skipTag();
        this.valueStart = scanner.at;
        this.valueEnd = this.skipText();
        this.isValueMarked = scanner.isMarked;
      } else if (scanner.isNamed(this.prefix, "f")) {
        this.readFormula();
      } else {
        const isInline = scanner.isNamed(this.prefix, "is");
        scanner.skipTag();
        if (isInline && !scanner.isEmptyTag) this.inlineStart = scanner.at;
        scanner.skipContent();
      }
    }
    scanner.skipEndTag();
  }

  private readFormula(): void {
    const { scanner, bytes } = this;
    this.formulaType = FormulaType.normal;
    this.formulaRangeStart = none;
    this.sharedIndex = none;
    this.formulaTagStart = scanner.tagStart;
    scanner.skipName();
    while (scanner.nextAttribute()) {
      const { nameStart, valueStart, valueEnd } = scanner;
      const length = scanner.nameEnd - nameStart;
      const first = bytes[nameStart];
      if (length === 1 && first === 0x74) this.formulaType = formulaTypeOf(bytes, valueStart, valueEnd);
      else if (length === 2 && first === 0x73 && bytes[nameStart + 1] === 0x69) {
        this.sharedIndex = integerOf(bytes, valueStart, valueEnd);
      } else if (
        length === 3 &&
        first === 0x72 &&
        bytes[nameStart + 1] === 0x65 &&
        bytes[nameStart + 2] === 0x66
      ) {
        this.formulaRangeStart = valueStart;
        this.formulaRangeEnd = valueEnd;
      }
    }
    this.formulaStart = scanner.at;
    this.formulaEnd = this.skipText();
    this.isFormulaMarked = scanner.isMarked;
    this.formulaTagEnd = scanner.at;
  }

  /** Moves behind an element that holds text alone; returns where its text ends. */
  private skipText(): number {
    const { scanner } = this;
    if (scanner.isEmptyTag) {
      scanner.isMarked = false;
      return scanner.at;
    }
    if (scanner.nextTag() === TagKind.open) throw scanner.cutOff();
    scanner.skipEndTag();
    return scanner.tagStart;
  }
}
