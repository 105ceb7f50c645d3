import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { FilesHost } from "../../src/files/files-host";
import { openFile } from "../../src/files/open-file";
import { clearMarks } from "../../src/jobs/audit/clear-marks";
import { mark } from "../../src/jobs/audit/mark";
import { undo } from "../../src/jobs/writing/undo";
import { write } from "../../src/jobs/writing/write";
import { HostError } from "../../src/workbook/host-error";
import type { CellRef } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/plan";
import { WorkbookView } from "../../src/workbook/snapshot";
import { realWorkbooks } from "../support/real-workbooks";
import { smallPackage, smallStyles } from "../support/small-package";
import { snapshotLines } from "../support/snapshot-lines";

const at = "2026-11-21T09:00:00+08:00";
const facets = ["formulas", "numberFormats", "fills", "hidden"] as const;

/** The first cells of every sheet that may be written, and one beside them that is blank. */
async function someCells(host: FilesHost): Promise<CellRef[]> {
  const { sheets } = new WorkbookView(await host.read("all", []));
  return sheets
    .filter(({ data }) => !data.isProtected)
    .flatMap(({ name: sheet, data, rowEnd }) => [
      ...[...data.rows].slice(0, 5).map((row) => ({ sheet, row, column: 0 })),
      { sheet, row: rowEnd, column: 1 },
    ]);
}

function overwriting(cells: readonly CellRef[]): Edit[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "setCells",
    sheet,
    cells: cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column }, i) => ({
        row,
        column,
        ...(i % 2 === 0 ? { value: "007" } : { value: 3, formula: "1+2" }),
      })),
  }));
}

const small = smallPackage({
  sheets: { 支出表: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><f>A1*2</f><v>2</v></c></row>' },
  styles: smallStyles,
});

describe.each([
  { name: "a small workbook", open: async () => small },
  ...realWorkbooks().map(({ name, file }) => ({ name, open: () => readFile(file) })),
])("$name", ({ open }) => {
  test("says after undo and clearing what it said before", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "caishen-"));
    const copy = path.join(folder, "book.xlsx");
    await writeFile(copy, await open());
    const first = await openFile(copy).catch((error: unknown) => {
      if (error instanceof HostError && error.code === "encrypted") return undefined;
      throw error;
    });
    if (first instanceof FilesHost) {
      const before = snapshotLines(await first.read("all", facets));
      const cells = await someCells(first);
      await mark(first, { marks: cells.map((cell) => ({ cell, nature: "error" })), at });
      await write(first, { plan: { purpose: "fix", edits: overwriting(cells) }, at });
      await first.save();
      const second = (await openFile(copy)) as FilesHost;
      expect(snapshotLines(await second.read("all", facets))).not.toEqual(before);
      await undo(second);
      await clearMarks(second);
      await second.save();
      expect(snapshotLines(await (await openFile(copy)).read("all", facets))).toEqual(before);
    }
    await rm(folder, { recursive: true });
  }, 120_000);
});
