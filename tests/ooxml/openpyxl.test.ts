import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { addressOf } from "../../src/workbook/address";
import { CellKind, WorkbookView } from "../../src/workbook/snapshot";
import { pythonWithOpenpyxl } from "../support/office-programs";
import { realWorkbooks } from "../support/real-workbooks";

/** Every cell as openpyxl reads it: sheet, address and value; numbers in hexadecimal, so that none is rounded. */
const script = `
import datetime, json, sys, openpyxl
from openpyxl.utils.datetime import to_excel
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
cells = {}
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None or value == "": continue
            if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)): value = to_excel(value, book.epoch)
            if isinstance(value, (int, float)) and not isinstance(value, bool): value = "n" + float(value).hex()
            elif isinstance(value, bool): value = "b" + str(value)
            else: value = "t" + str(value).replace("_x000D_", "\\r").replace("\\r\\n", "\\n").replace("\\r", "\\n")
            cells[sheet.title + "!" + cell.coordinate] = value
json.dump(cells, sys.stdout)
`;

/** A number as `float.hex` of Python writes it. */
function hexOf(text: string): number {
  const match = /^(-?)0x([01])\.([0-9a-f]+)p([+-]\d+)$/.exec(text);
  if (!match) return Number(text);
  const [, sign, whole, fraction = "", power] = match;
  const size = (Number(whole) + parseInt(fraction, 16) / 16 ** fraction.length) * 2 ** Number(power);
  return sign === "-" ? -size : size;
}

const python = pythonWithOpenpyxl();
const workbooks = python === undefined ? [] : realWorkbooks();

(workbooks.length === 0 ? describe.skip : describe)("openpyxl reads the same values", () => {
  test.each(workbooks)(
    "$name",
    ({ file }) => {
      const output = execFileSync(python!, ["-c", script, file], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const theirs = new Map(Object.entries(JSON.parse(output) as Record<string, string>));
      let compared = 0;
      for (const sheet of new WorkbookView(readWorkbook(new Uint8Array(readFileSync(file)))).sheets) {
        sheet.forEachRow((row, start, end) => {
          for (let i = start; i < end; i += 1) {
            const { column, kind, value } = sheet.cellAt(i, row);
            if (kind === CellKind.empty) continue;
            const place = `${sheet.name}!${addressOf({ row, column })}`;
            const their = theirs.get(place);
            theirs.delete(place);
            compared += 1;
            if (typeof value === "number" && their?.startsWith("n")) {
              // Dates go through openpyxl's own calendar, which keeps microseconds.
              const number = hexOf(their.slice(1));
              if (Math.abs(number - value) > 1e-9 * Math.max(1, Math.abs(value)))
                expect([place, number]).toEqual([place, value]);
            } else {
              const ours =
                typeof value === "boolean"
                  ? `b${value ? "True" : "False"}`
                  : `t${String(value).replace(/\r\n?/g, "\n")}`;
              if (their !== ours) expect([place, their]).toEqual([place, ours]);
            }
          }
        });
      }
      expect([...theirs]).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    },
    120_000,
  );
});
