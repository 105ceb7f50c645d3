import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/workbook/address";
import { smallStyles } from "./small-package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const columns = 20;

/**
 * An .xlsx of so many cells in rows of twenty, as Excel would write it: of every ten cells five numbers, two
 * formulas, three shared texts; styles throughout. The same bytes every time.
 */
export function largeWorkbook(cells: number): Uint8Array {
  const rows = Math.ceil(cells / columns);
  const texts = Array.from(
    { length: Math.max(1, Math.ceil(cells / 50)) },
    (_, i) => `2080${i % 900} 一般公共预算支出项目${i}`,
  );
  const random = randomNumbers();
  const lines: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    let line = `<row r="${row}" spans="1:${columns}">`;
    for (let column = 0; column < columns; column += 1) {
      const address = `${columnLetters(column)}${row}`;
      const kind = column % 10;
      if (kind < 3) line += `<c r="${address}" s="1" t="s"><v>${Math.floor(random() * texts.length)}</v></c>`;
      else if (kind < 8) line += `<c r="${address}" s="4"><v>${(random() * 1e7).toFixed(row % 3)}</v></c>`;
      else {
        const before = columnLetters(column - 1);
        line += `<c r="${address}" s="4"><f>SUM(D${row}:${before}${row})</f><v>${random() * 1e7}</v></c>`;
      }
    }
    lines.push(`${line}</row>`);
  }
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${type("sheet.main")}"/>` +
          `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type("worksheet")}"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${type("styles")}"/>` +
          `<Override PartName="/xl/sharedStrings.xml" ContentType="${type("sharedStrings")}"/></Types>`,
        "_rels/.rels": links(["officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": links(
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
          ["sharedStrings", "sharedStrings.xml"],
        ),
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><dimension ref="A1:T${rows}"/><sheetData>${lines.join("")}</sheetData></worksheet>`,
        "xl/sharedStrings.xml": `<sst xmlns="${main}" count="${cells}" uniqueCount="${texts.length}">${strings}</sst>`,
        "xl/styles.xml": smallStyles,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
    { level: 6 },
  );
}

function links(...all: readonly (readonly [string, string])[]): string {
  const elements = all.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

/** Numbers between 0 and 1 in an order that never changes (Park and Miller's generator). */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
