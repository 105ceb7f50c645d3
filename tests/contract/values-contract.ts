import type { CellWrite } from "../../src/workbook/plan";
import { CellKind } from "../../src/workbook/snapshot";
import { cellOf, edit, kindNames, newSheet, view, type OpenHost } from "./open-host";

/** Texts that a host may take for something else. */
const texts = [
  ..."01|007|0|-5|+5|1,234.50|1e5|100%|¥5|１２".split("|"),
  ..."2025-01-01|2025/1/1|1-2|1/2|3月1日|9:30".split("|"),
  ..."=1+1|=合计|+甲|-甲|@甲|＝1".split("|"),
  ..."'引号|''|'01|\"|TRUE|FALSE|true|#N/A|#REF!|NULL".split("|"),
  ..." 前|后 | |一行\n二行|一\t二|<&>|]]>|_x000D_|&amp;|𠮷😀|é".split("|"),
];

const numbers = [0, 1, -0.01, 0.1 + 0.2, 873617.36, 123456789012345, 1e-7, -1e15, 1e300];

const constants: readonly { readonly kind: string; readonly cell: Omit<CellWrite, "row" | "column"> }[] = [
  ...texts.map((value) => ({ kind: "text", cell: { value } })),
  ...numbers.map((value) => ({ kind: "number", cell: { value } })),
  ...[true, false].map((value) => ({ kind: "boolean", cell: { value } })),
  ...["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"].map((value) => ({
    kind: "error",
    cell: { value, isError: true },
  })),
];

export function describeValues(open: () => OpenHost): void {
  const column = constants.map(({ cell }, row): CellWrite => ({ row, column: 0, ...cell }));
  const expected = constants.map(({ kind, cell }) => ({ kind, value: cell.value }));
  const found = async (sheet: string, host = open().host) => {
    const read = await view(host, sheet);
    return constants.map((_, row) => {
      const { kind, value } = read.cell(row, 0) ?? { kind: CellKind.empty, value: null };
      return { kind: kindNames[kind], value };
    });
  };

  test("every value keeps its kind on a sheet of ours, also after reopening", async () => {
    await edit(open().host, newSheet("新表", column));
    expect(await found("新表")).toEqual(expected);
    expect(await found("新表", await open().reopen())).toEqual(expected);
  });

  test("every value keeps its kind in cells that were there, also after reopening", async () => {
    const { host } = open();
    await edit(
      host,
      newSheet(
        "旧表",
        column.map(({ row }) => ({ row, column: 0, value: row })),
      ),
    );
    await edit(host, { kind: "setCells", sheet: "旧表", cells: column });
    expect(await found("旧表")).toEqual(expected);
    expect(await found("旧表", await open().reopen())).toEqual(expected);
  });

  test("a value takes the place of any other", async () => {
    const { host } = open();
    await edit(host, newSheet("表", column));
    const reversed = column.map((cell, i) => ({ ...column[column.length - 1 - i]!, row: cell.row }));
    await edit(host, { kind: "setCells", sheet: "表", cells: reversed });
    expect(await found("表")).toEqual(expected.toReversed());
  });

  test("a formula comes with its value, and a constant takes its place without a trace of it", async () => {
    const { host } = open();
    const formula = { row: 0, column: 1, value: 6, formula: "SUM(A1,2)" };
    await edit(host, newSheet("表", [{ row: 0, column: 0, value: 4 }, formula]));
    expect(await cellOf(host, "表", 0, 1)).toMatchObject({ kind: "number", value: 6, formula: "SUM(A1,2)" });
    await edit(host, { kind: "setCells", sheet: "表", cells: [{ row: 0, column: 1, value: "无" }] });
    expect(await cellOf(host, "表", 0, 1)).toMatchObject({ kind: "text", value: "无", formula: undefined });
    await edit(host, { kind: "setCells", sheet: "表", cells: [formula] });
    expect(await cellOf(host, "表", 0, 1)).toMatchObject({ kind: "number", value: 6, formula: "SUM(A1,2)" });
  });

  test.each<{ name: string; cell: Omit<CellWrite, "row" | "column">; kind: string }>([
    { name: "a text", cell: { value: "甲乙", formula: '"甲"&"乙"' }, kind: "text" },
    { name: "a boolean", cell: { value: true, formula: "1=1" }, kind: "boolean" },
    { name: "an error", cell: { value: "#DIV/0!", formula: "1/0", isError: true }, kind: "error" },
    { name: "an amount of another sheet", cell: { value: 5, formula: "'带 空格'!A1" }, kind: "number" },
    { name: "signs XML knows", cell: { value: true, formula: '"<&>"<>"\'"' }, kind: "boolean" },
  ])("a formula may give $name", async ({ cell, kind }) => {
    const { host } = open();
    await edit(host, newSheet("带 空格", [{ row: 0, column: 0, value: 5 }]));
    await edit(host, newSheet("表", [{ row: 0, column: 0, ...cell }]));
    const { value, formula } = cell;
    expect(await cellOf(host, "表", 0, 0)).toMatchObject({ kind, value, formula });
    const reopened = await open().reopen();
    expect(await cellOf(reopened, "表", 0, 0)).toMatchObject({ kind, value, formula });
  });

  test.each([null, ""])("writing %p clears a cell, a formula too", async (value) => {
    const { host } = open();
    const cells = [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2, formula: "1+1" },
    ];
    await edit(host, newSheet("表", cells));
    const cleared = cells.map(({ row, column: at }) => ({ row, column: at, value }));
    await edit(host, { kind: "setCells", sheet: "表", cells: cleared });
    expect((await view(host, "表")).cellCount).toBe(0);
  });

  test("a text may have 32,767 characters and not one more", async () => {
    const { host } = open();
    const longest = "预".repeat(32_767);
    const write = (value: string) =>
      edit(host, { kind: "setCells", sheet: "表", cells: [{ row: 0, column: 0, value }] });
    await edit(host, newSheet("表"));
    await write(longest);
    expect((await view(host, "表")).text(0, 0)).toBe(longest);
    await expect(write(`${longest}算`)).rejects.toMatchObject({ code: "invalidArgument" });
    expect((await view(await open().reopen(), "表")).text(0, 0)).toBe(longest);
  });

  test("twenty thousand cells at once", async () => {
    const { host } = open();
    const cells = Array.from({ length: 20_000 }, (_, i) => ({
      row: Math.floor(i / 100),
      column: i % 100,
      value: i % 3 === 0 ? `项目${i}` : i / 100,
    }));
    await edit(host, newSheet("表"));
    await edit(host, { kind: "setCells", sheet: "表", cells });
    const sheet = await view(host, "表");
    expect(sheet.cellCount).toBe(cells.length);
    for (const { row, column: at, value } of cells) expect(sheet.cell(row, at)?.value).toBe(value);
  });

  test("cells far apart in one edit", async () => {
    const { host } = open();
    const cells = [0, 70, 1_000, 300_000].map((row) => ({ row, column: row % 200, value: row + 1 }));
    await edit(host, newSheet("表"));
    await edit(host, { kind: "setCells", sheet: "表", cells });
    const sheet = await view(host, "表");
    expect(cells.map(({ row, column: at }) => sheet.cell(row, at)?.value)).toEqual([1, 71, 1_001, 300_001]);
    expect(sheet.cellCount).toBe(4);
  });
}
