import fc from "fast-check";
import type { CellWrite, Edit, NewSheet, Plan } from "../../src/workbook/plan";
import { MemoryWorkbook } from "./memory-workbook";

const row = fc.integer({ min: 0, max: 8 });
const column = fc.integer({ min: 0, max: 4 });
const color = fc.constantFrom("#FFF2CC", "#FFF9E5", "#00B050");
const sheetName = fc.constantFrom("预算", "Sheet 2");

const content = fc.oneof(
  fc.record({ value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()) }),
  fc.record({ value: fc.constantFrom("01", "=文字", "'", "2025-01-01", "#N/A", "合计", "") }),
  fc.record({ value: fc.constantFrom("#N/A", "#DIV/0!"), isError: fc.constant(true) }),
  // What a formula yields is the engine's: the same formula never stands with another value.
  fc.constantFrom({ value: 1, formula: "SUM(A1:A2)" }, { value: "甲", formula: 'B1&"a b"' }),
  fc.record({ value: fc.constant(null) }),
);

const cell: fc.Arbitrary<CellWrite> = fc
  .tuple(row, column, content)
  .map(([atRow, atColumn, held]) => ({ row: atRow, column: atColumn, ...held }));

const newSheet: fc.Arbitrary<NewSheet> = fc
  .array(cell, { maxLength: 6 })
  .map((cells) => ({ name: "审核结果", styles: [], cells, columnWidths: [] }));

const editInPlace: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("setCells" as const),
    sheet: sheetName,
    cells: fc.array(cell, { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant("setFills" as const),
    sheet: sheetName,
    fills: fc.array(fc.record({ row, column, color: fc.option(color) }), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant("setName" as const),
    name: fc.constantFrom("单位", "年度"),
    formula: fc.option(fc.constantFrom("预算!$A$1", "2025")),
  }),
);

/** Comments for cells of one sheet, each cell once. */
const comments: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant("addComments" as const),
  sheet: sheetName,
  comments: fc.uniqueArray(
    fc.record({ row, column, text: fc.constantFrom("请核对。", "【须改正】<合计>\n不符", "=1") }),
    { maxLength: 4, selector: (comment) => `${comment.row},${comment.column}` },
  ),
});

/** Plans over the sheets of `arbitraryWorkbook`; some hang comments, some add a sheet and write on it. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.array(editInPlace, { maxLength: 5 }),
    fc.option(comments),
    fc.option(newSheet),
    fc.array(cell, { maxLength: 3 }),
  )
  .map(([others, commenting, sheet, cells]) => ({
    edits: [...others, ...(commenting ? [commenting] : [])],
    sheet,
    cells,
  }))
  .map(({ edits, sheet, cells }) => ({
    purpose: "test",
    edits: sheet
      ? [
          ...edits,
          { kind: "addSheet" as const, sheet },
          { kind: "setCells" as const, sheet: sheet.name, cells },
        ]
      : edits,
  }));

/** A workbook of two sheets with contents, formulas, errors and fills of all kinds. */
export const arbitraryWorkbook: fc.Arbitrary<() => MemoryWorkbook> = fc
  .array(fc.tuple(sheetName, cell, fc.option(color)), { maxLength: 20 })
  .map((placed) => () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet("预算");
    workbook.addSheet("Sheet 2");
    for (const [name, { row: atRow, column: atColumn, value, formula, isError }, fill] of placed) {
      const held = { value: value === "" ? null : value, formula, isError, fill: fill ?? undefined };
      const isBlank = held.value === null && formula === undefined && held.fill === undefined;
      if (!isBlank) workbook.sheet(name).cells.set(atRow * 16_384 + atColumn, held);
    }
    workbook.names = [{ name: "年度", formula: "2024" }];
    return workbook;
  });
