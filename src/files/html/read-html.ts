import { HostError } from "../../workbook/host-error";
import { SnapshotBuilder, type SheetBuilder } from "../../workbook/snapshot-builder";
import type { Span, WorkbookSnapshot } from "../../workbook/snapshot";
import { decodeText } from "../decode-text";
import { cellCounter, largestBytes, refuseLarger } from "../read-limits";
import { writtenValue } from "../written-value";
import { PageGrid } from "./page-grid";
import { isTextFormat, textClasses } from "./text-classes";
import { htmlAttribute, htmlText, htmlTokens } from "./tokens";

/**
 * Reads a web page that calls itself .xls, as many systems export: one sheet, as Excel opens it, with the texts
 * between tables in rows of their own. A table within a cell is text of that cell.
 *
 * @param sheetName - What the sheet is called when the page does not say.
 * @throws HostError `tooLarge`, or `notAWorkbook` for a page without a table.
 */
export function readHtml(bytes: Uint8Array, sheetName: string): WorkbookSnapshot {
  refuseLarger(bytes, largestBytes.text);
  const page = decodeText(bytes, declaredEncoding(bytes));
  if (!/<table[\s>]/i.test(page)) throw new HostError("notAWorkbook", { reason: "noTable" });
  const snapshot = new SnapshotBuilder();
  const sheet = snapshot.sheet();
  const reader = new PageReader(sheet, textClasses(page));
  for (const token of htmlTokens(page)) {
    if (token.kind === "text") reader.text(token.text);
    else if (token.kind === "open") reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  reader.end();
  const named = /<x:Name>([^<>]{1,100})<\/x:Name>/i.exec(page)?.[1];
  snapshot.add(
    sheet.build({ name: named === undefined ? sheetName : htmlText(named), hiddenRows: reader.hiddenRows }),
  );
  return snapshot.build();
}

/** The encoding a page declares in its head; GBK pages of old systems do. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1];
}

/** Elements that break a line of text. */
const lineBreaks = new Set(["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "caption"]);

class PageReader {
  readonly hiddenRows: Span[] = [];
  private readonly grid = new PageGrid();
  private readonly count = cellCounter();
  private depth = 0;
  private written: string[] = [];
  /** The attributes of the cell being read; absent between cells. */
  private cell: string | undefined;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly textClasses: ReadonlySet<string>,
  ) {}

  text(text: string): void {
    // Line ends of the source are spaces of the page.
    this.written.push(htmlText(text.replace(/\s+/g, " ")));
  }

  open(name: string, attributes: string): void {
    if (name === "table") {
      if (this.depth === 0) this.endText();
      this.depth += 1;
    } else if (this.depth === 1 && name === "tr") {
      this.endCell();
      this.grid.startRow();
      const { row } = this.grid;
      if (isHidden(attributes)) this.hiddenRows.push({ from: row, to: row });
    } else if (this.depth === 1 && (name === "td" || name === "th")) {
      this.endCell();
      this.cell = attributes;
      this.written = [];
    } else this.breakLine(name);
  }

  close(name: string): void {
    if (name === "table") {
      if (this.depth === 1) {
        this.endCell();
        this.grid.endTable();
      }
      this.depth = Math.max(0, this.depth - 1);
    } else if (this.depth === 1 && (name === "td" || name === "th" || name === "tr")) this.endCell();
    else if (this.depth === 1 && name === "caption") this.endText();
    else if (name !== "br") this.breakLine(name);
  }

  end(): void {
    this.endCell();
    this.endText();
  }

  private breakLine(name: string): void {
    if (!lineBreaks.has(name)) return;
    if (this.depth === 0) this.endText();
    else this.written.push("\n");
  }

  /** Writes what stood outside of cells into a row of its own. */
  private endText(): void {
    const text = this.takeText();
    if (text === "" || this.cell !== undefined) return;
    this.grid.startRow();
    const { row, column } = this.grid.place(1, 1);
    this.count(row, column);
    this.sheet.add(row, column, text);
  }

  private endCell(): void {
    const attributes = this.cell;
    if (attributes === undefined) return;
    this.cell = undefined;
    const of = (name: string) => htmlAttribute(attributes, name);
    const { row, column } = this.grid.place(Number(of("colspan") ?? 1), Number(of("rowspan") ?? 1));
    this.count(row, column);
    const text = this.takeText();
    const stored = of("x:num");
    const isText =
      of("x:str") !== undefined ||
      isTextFormat(of("style") ?? "") ||
      (of("class") ?? "").split(/\s+/).some((name) => this.textClasses.has(name));
    const { value, ...extra } = isText ? { value: text } : writtenValue(stored || text);
    const formula = of("x:fmla")?.replace(/^=/, "");
    this.sheet.add(row, column, value, { ...extra, ...(formula ? { formula } : {}) });
  }

  private takeText(): string {
    const text = this.written.join("");
    this.written = [];
    return text
      .replace(/ *\n */g, "\n")
      .replace(/\n{2,}/g, "\n")
      .trim();
  }
}

function isHidden(attributes: string): boolean {
  return /display:\s*none/i.test(htmlAttribute(attributes, "style") ?? "");
}
