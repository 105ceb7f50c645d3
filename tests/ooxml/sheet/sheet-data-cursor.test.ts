import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { parseAddress } from "../../../src/workbook/address";
import { CellType } from "../../../src/ooxml/sheet/cell-attributes";
import { openSheetPart, sheetDataCursor, sheetFrame } from "../../../src/ooxml/sheet/sheet-part";
import { cellText, characterData } from "../../../src/ooxml/xml/byte-text";
import { unescapeCellText } from "../../../src/ooxml/xml/escape";
import { richText } from "../../../src/ooxml/xml/rich-text";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface ScannedCell {
  row: number;
  column: number;
  type: number;
  style: number;
  value: string | undefined;
  formula: string | undefined;
  inline: string | undefined;
}

/** What the scanner makes of a worksheet part. */
function scanned(xml: string): { cells: ScannedCell[]; hidden: number[]; tail: string[] } {
  const sheet = openSheetPart(new TextEncoder().encode(xml), "sheet1.xml");
  const cursor = sheetDataCursor(sheet);
  const cells: ScannedCell[] = [];
  const hidden: number[] = [];
  while (cursor?.nextRow()) {
    if (cursor.isRowHidden) hidden.push(cursor.row);
    while (cursor.nextCell()) {
      const { row, column, type, style, bytes, valueStart, valueEnd, formulaStart, formulaEnd, inlineStart } =
        cursor;
      cells.push({
        row,
        column,
        type,
        style,
        value: valueStart < 0 ? undefined : cellText(bytes, valueStart, valueEnd, cursor.isValueMarked),
        formula:
          formulaStart < 0
            ? undefined
            : characterData(bytes, formulaStart, formulaEnd, cursor.isFormulaMarked),
        inline: inlineStart < 0 ? undefined : richText(bytes, inlineStart, sheet.bytePrefix, sheet.part),
      });
    }
  }
  const frame = sheetFrame(sheet, cursor?.end ?? sheet.dataStart);
  return {
    cells,
    hidden,
    tail: frame.root.children.filter(({ namespace }) => namespace === main).map(({ name }) => name),
  };
}

const types: Record<string, number> = {
  n: CellType.number,
  s: CellType.sharedText,
  str: CellType.formulaText,
  inlineStr: CellType.inlineText,
  b: CellType.boolean,
  e: CellType.error,
  d: CellType.date,
};

/** What a plain reading with the XML parser makes of it. */
function parsed(xml: string): ReturnType<typeof scanned> {
  const parser = new SaxesParser({ xmlns: true });
  const open: { uri: string; local: string }[] = [];
  const cells: ScannedCell[] = [];
  const hidden: number[] = [];
  const tail: string[] = [];
  let row = -1;
  let column = -1;
  const path = () => open.map(({ uri, local }) => (uri === main ? local : "?")).join("/");
  parser.on("opentag", ({ local, uri, attributes, isSelfClosing }) => {
    open.push({ uri, local });
    const at = path();
    const attribute = (name: string) => attributes[name]?.value.trim();
    const cell = cells[cells.length - 1];
    if (open.length === 2 && uri === main) tail.push(local);
    if (at === "worksheet/sheetData/row") {
      row = attribute("r") === undefined ? row + 1 : Number(attribute("r")) - 1;
      column = -1;
      if (["1", "true"].includes(attribute("hidden") ?? "")) hidden.push(row);
    } else if (at === "worksheet/sheetData/row/c") {
      const address = parseAddress(attribute("r") ?? "");
      column = address ? address.column : column + 1;
      const type = types[attribute("t") ?? "n"]!;
      cells.push({
        row,
        column,
        type,
        style: Number(attribute("s") ?? 0),
        value: undefined,
        formula: undefined,
        inline: undefined,
      });
    } else if (at === "worksheet/sheetData/row/c/v") cell!.value = "";
    else if (at === "worksheet/sheetData/row/c/f") cell!.formula = "";
    else if (at === "worksheet/sheetData/row/c/is" && !isSelfClosing) cell!.inline = "";
  });
  let buffer = "";
  const addText = (text: string) => {
    const cell = cells[cells.length - 1];
    const at = path();
    if (at === "worksheet/sheetData/row/c/v") cell!.value += text;
    else if (at === "worksheet/sheetData/row/c/f") cell!.formula += text;
    else if (/^worksheet\/sheetData\/row\/c\/is(\/r)*\/t$/.test(at)) buffer += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const at = path();
    const cell = cells[cells.length - 1];
    if (at.endsWith("/t") && cell?.inline !== undefined) {
      cell.inline += unescapeCellText(buffer);
      buffer = "";
    }
    if (at === "worksheet/sheetData/row/c/v") cell!.value = unescapeCellText(cell!.value!);
    open.pop();
  });
  parser.write(xml).close();
  return { cells, hidden, tail };
}

const space = fc.constantFrom("", " ", "\n", "\t", "\r\n  ");
const gap = fc.constantFrom(" ", "\n", "\t ", "\r\n");
const quote = fc.constantFrom('"', "'");
const prefix = fc.constantFrom("", "x:", "长:");
const noise = fc.constantFrom(
  "",
  "",
  "\n ",
  "<!-- <row><c><v>9</v></c></row> > - -->",
  "<?mso a>b?>",
  "<![CDATA[</row>]]>",
  "stray text &amp; &#x20;",
);
const plainText = fc.string({ unit: "grapheme", maxLength: 12 }).map(withoutForbidden);

function withoutForbidden(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "");
}

/** Character data written in one of the ways XML has. */
const characters = fc
  .array(
    fc.oneof(
      plainText.map((text) => text.replace(/[<&\]]/g, "")),
      plainText.map((text) => `<![CDATA[${text.replaceAll("]]>", "")}]]>`),
      plainText.map((text) => `<!--${text.replaceAll("-", "")}-->`),
      fc.constantFrom(
        "&lt;",
        "&gt;",
        "&amp;",
        "&quot;",
        "&apos;",
        "&#65;",
        "&#x4E00;",
        "_x000D_",
        "_x005F_",
        "\r\n",
      ),
      fc.constantFrom("0", "-12.5", "1E3"),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.join(""));

const attributeOf = (name: string, value: string) =>
  fc
    .record({ gap, before: space, after: space, quote })
    .map(({ gap, before, after, quote }) => `${gap}${name}${before}=${after}${quote}${value}${quote}`);

const maybe = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: undefined });
const otherAttribute = maybe(
  fc.constantFrom(
    " x14ac:dyDescent='0.25'",
    ' cm="1"',
    ' ph = "1>2"',
    ' rr="A1"',
    " spans='1:9'",
    ' y="/&gt;"',
  ),
);

const tagged = (
  name: fc.Arbitrary<string>,
  attributes: fc.Arbitrary<string>,
  content: fc.Arbitrary<string>,
) =>
  fc
    .record({ name, attributes, content, end: space, isEmpty: fc.boolean() })
    .map(({ name, attributes, content, end, isEmpty }) =>
      isEmpty && content === ""
        ? `<${name}${attributes}${end}/>`
        : `<${name}${attributes}${end}>${content}</${name}${end}>`,
    );

const joined = (...all: fc.Arbitrary<string | undefined>[]) =>
  fc.tuple(...all).map((parts) => parts.map((part) => part ?? "").join(""));

function cellOf(p: string, row: number, column: number): fc.Arbitrary<string> {
  const address = String.fromCharCode(65 + column) + (row + 1);
  const name = (local: string) => fc.constant(p + local);
  const attributes = joined(
    otherAttribute,
    attributeOf("r", address),
    maybe(fc.nat(99).chain((style) => attributeOf("s", String(style)))),
    maybe(fc.constantFrom(...Object.keys(types)).chain((type) => attributeOf("t", type))),
  );
  const text = tagged(name("t"), fc.constantFrom("", ' xml:space="preserve"'), characters);
  const phonetic = tagged(name("rPh"), fc.constant(' sb="0" eb="1"'), text);
  const run = joined(
    fc.constant(`<${p}r>`),
    maybe(tagged(name("rPr"), fc.constant(""), fc.constant(`<${p}b/>`))),
    text,
    fc.constant(`</${p}r>`),
  );
  const foreign = fc.constantFrom(
    "",
    `<z:v>1</z:v>`,
    `<${p}extLst><${p}ext><${p}v>5</${p}v></${p}ext></${p}extLst>`,
  );
  const content = joined(
    noise,
    maybe(tagged(name("f"), fc.constantFrom("", ' t="shared" si="0"', " aca='1'"), characters)),
    noise,
    foreign,
    maybe(tagged(name("v"), fc.constantFrom("", ' xml:space="preserve"'), characters)),
    maybe(tagged(name("is"), fc.constant(""), joined(maybe(text), maybe(run), maybe(phonetic), maybe(run)))),
  );
  return tagged(name("c"), attributes, content);
}

function rowOf(p: string, row: number): fc.Arbitrary<string> {
  const attributes = joined(
    attributeOf("r", String(row + 1)),
    otherAttribute,
    maybe(fc.constantFrom("1", "true", "0", "false").chain((hidden) => attributeOf("hidden", hidden))),
  );
  const cells = fc
    .uniqueArray(fc.nat(20), { maxLength: 4 })
    .chain((columns) =>
      joined(
        ...[...columns].sort((a, b) => a - b).flatMap((column) => [noise, cellOf(p, row, column)]),
        noise,
      ),
    );
  return tagged(fc.constant(`${p}row`), attributes, cells);
}

const worksheet = fc
  .record({ prefix, rows: fc.uniqueArray(fc.nat(50), { maxLength: 5 }) })
  .chain(({ prefix: p, rows }) => {
    const data = joined(...[...rows].sort((a, b) => a - b).flatMap((row) => [noise, rowOf(p, row)]), noise);
    const declared = p === "" ? `xmlns="${main}"` : `xmlns:${p.slice(0, -1)}="${main}" xmlns="urn:none"`;
    return joined(
      fc.constantFrom(
        "",
        '<?xml version="1.0"?>',
        "\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- <sheetData> -->",
      ),
      fc.constant(`<${p}worksheet ${declared} xmlns:z="urn:z" xmlns:x14ac="urn:x14ac">`),
      fc.constantFrom(
        "",
        `<${p}dimension ref="A1:XFD9"/>`,
        "<!--<sheetData><row/>-->",
        "<z:other><z:row/></z:other>",
      ),
      tagged(fc.constant(`${p}sheetData`), fc.constant(""), data),
      fc.constantFrom(
        "",
        `<${p}mergeCells count="1"><${p}mergeCell ref="A1:B2"/></${p}mergeCells>`,
        "<!-- </sheetData> -->",
      ),
      fc.constant(`</${p}worksheet>`),
    );
  });

test("the scanner reads every worksheet as an XML parser does", () => {
  fc.assert(
    fc.property(worksheet, (xml) => {
      expect(scanned(xml)).toEqual(parsed(xml.replace(/^\uFEFF/, "")));
    }),
    { numRuns: 500 },
  );
});

test("cut off anywhere, it says so and comes to an end", () => {
  fc.assert(
    fc.property(worksheet, fc.nat(), (xml, at) => {
      const cut = xml.slice(0, at % xml.length);
      expect(() => scanned(cut)).toThrow(expect.objectContaining({ code: "truncated" }));
    }),
    { numRuns: 500 },
  );
});

test("whatever bytes stand there, it comes to an end", () => {
  fc.assert(
    fc.property(
      worksheet,
      fc.nat(),
      fc.string({ unit: "binary-ascii", maxLength: 6 }),
      (xml, at, garbage) => {
        const place = at % xml.length;
        try {
          scanned(xml.slice(0, place) + garbage + xml.slice(place + garbage.length));
        } catch (error) {
          expect(["truncated", "hostile"]).toContain((error as { code?: string }).code);
        }
      },
    ),
    { numRuns: 500 },
  );
});
