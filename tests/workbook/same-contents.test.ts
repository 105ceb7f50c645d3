import fc from "fast-check";
import { sheetDigest } from "../../src/workbook/digest";
import { saysTheSame } from "../../src/workbook/same-contents";
import { WorkbookView, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { SnapshotBuilder } from "../../src/workbook/snapshot-builder";
import { arbitraryWorkbook } from "../support/arbitrary-plan";
import { MemoryHost } from "../support/memory-host";

type Content = Parameters<ReturnType<SnapshotBuilder["sheet"]>["add"]>;

function read(...cells: readonly Content[]): WorkbookSnapshot {
  const builder = new SnapshotBuilder();
  const sheet = builder.sheet();
  for (const cell of cells) sheet.add(...cell);
  builder.add(sheet.build({ name: "预算" }));
  return builder.build();
}

test.each<{ name: string; one: Content[]; other: Content[] }>([
  {
    name: "a fill more",
    one: [[0, 0, 1]],
    other: [
      [0, 0, 1, { fill: "#FFF2CC" }],
      [3, 1, null, { fill: "#FFF2CC" }],
    ],
  },
  { name: "another number format", one: [[0, 0, 1]], other: [[0, 0, 1, { numberFormat: "0.00" }]] },
  {
    name: "a formula that yields another value",
    one: [[0, 0, 1, { formula: "A2" }]],
    other: [[0, 0, 2, { formula: "A2" }]],
  },
  {
    name: "a formula as Excel writes it back",
    one: [[0, 0, 1, { formula: "sum( '收入'!A2)" }]],
    other: [[0, 0, 1, { formula: "SUM(收入!A2)" }]],
  },
  { name: "another end of line", one: [[0, 0, "甲\r\n乙"]], other: [[0, 0, "甲\n乙"]] },
  { name: "the sixteenth digit", one: [[0, 0, 0.1 + 0.2]], other: [[0, 0, 0.3]] },
])("$name changes nothing of what is said", ({ one, other }) => {
  expect(saysTheSame(read(...one), read(...other))).toBe(true);
  expect(saysTheSame(read(...other), read(...one))).toBe(true);
});

test.each<{ name: string; one: Content[]; other: Content[] }>([
  { name: "another number", one: [[0, 0, 1]], other: [[0, 0, 2]] },
  { name: "a number typed as text", one: [[0, 0, 1]], other: [[0, 0, "1"]] },
  { name: "an error written as text", one: [[0, 0, "#N/A", { isError: true }]], other: [[0, 0, "#N/A"]] },
  { name: "a value over a formula", one: [[0, 0, 1, { formula: "A2" }]], other: [[0, 0, 1]] },
  { name: "a cell elsewhere", one: [[0, 0, 1]], other: [[0, 1, 1]] },
  {
    name: "a cell more",
    one: [[0, 0, 1]],
    other: [
      [0, 0, 1],
      [9, 0, "甲"],
    ],
  },
])("$name is noticed", ({ one, other }) => {
  expect(saysTheSame(read(...one), read(...other))).toBe(false);
  expect(saysTheSame(read(...other), read(...one))).toBe(false);
});

test("judges as the digests of the sheets do", async () => {
  const said = (snapshot: WorkbookSnapshot) =>
    new WorkbookView(snapshot).sheets.map((sheet) => `${sheet.name} ${sheetDigest(sheet)}`);
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, arbitraryWorkbook, fc.boolean(), async (open, openOther, isAgain) => {
      const one = await new MemoryHost(open()).read("all", ["formulas", "fills"]);
      const other = await new MemoryHost((isAgain ? open : openOther)()).read("all", ["formulas"]);
      const isSame = JSON.stringify(said(one)) === JSON.stringify(said(other));
      expect(saysTheSame(one, other)).toBe(isSame);
    }),
  );
});
