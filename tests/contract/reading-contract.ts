import { columnLimit, rowLimit } from "../../src/workbook/address";
import { WorkbookView } from "../../src/workbook/snapshot";
import { snapshotLines } from "../support/snapshot-lines";
import { allFacets, edit, newSheet, view, type ContractFeatures, type OpenHost } from "./open-host";

const sample = newSheet(
  "样表",
  [
    { row: 1, column: 1, value: "合计", style: 0 },
    { row: 1, column: 2, value: 12.5, style: 1 },
    { row: 3, column: 4, value: 3, formula: "1+2" },
  ],
  { styles: [{ fill: "#FFF2CC" }, { numberFormat: "#,##0.00" }] },
);

export function describeReading(open: () => OpenHost, features: ContractFeatures): void {
  test("the outline names every sheet in order, with its valued range", async () => {
    const { host } = open();
    const { sheets } = await host.outline();
    await edit(host, sample, newSheet("空表"));
    const outline = await host.outline();
    expect(outline.sheets.slice(0, -2)).toEqual(sheets);
    const common = { visibility: "visible", isProtected: false };
    const valued = { row: 1, column: 1, rowCount: 3, columnCount: 4 };
    expect(outline.sheets.slice(-2)).toEqual([
      { ...common, name: "样表", valued },
      { ...common, name: "空表" },
    ]);
  });

  test("a whole sheet comes with every facet asked for", async () => {
    const { host } = open();
    await edit(host, sample);
    expect(
      snapshotLines(await host.read(["样表"], allFacets)).filter((line) => !line.startsWith("name")),
    ).toEqual([
      "[样表] visible",
      'B2 text "合计" on #FFF2CC',
      "C2 number 12.5 as #,##0.00",
      "E4 number 3 =1+2",
    ]);
  });

  test("facets not asked for do not come", async () => {
    const { host } = open();
    await edit(host, sample);
    const { sheets } = await host.read(["样表"], []);
    expect([...sheets[0]!.formulas, ...sheets[0]!.formats]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(sheets[0]!.fills).toHaveLength(0);
  });

  test("ranges narrow a sheet, several of one sheet join, and sheets keep the order of the workbook", async () => {
    const { host } = open();
    await edit(host, sample, newSheet("后表", [{ row: 0, column: 0, value: 1 }]));
    const one = { sheet: "样表", row: 1, column: 1, rowCount: 1, columnCount: 1 };
    const snapshot = await host.read(["后表", { ...one, row: 3, column: 4 }, one], ["formulas"]);
    expect(snapshotLines({ ...snapshot, names: [] })).toEqual([
      "[样表] visible",
      'B2 text "合计"',
      "E4 number 3 =1+2",
      "[后表] visible",
      "A1 number 1",
    ]);
  });

  test("ranges that overlap give each cell once", async () => {
    const { host } = open();
    await edit(host, sample);
    const range = { sheet: "样表", row: 0, column: 0, rowCount: 3, columnCount: 3 };
    const snapshot = await host.read([range, { ...range, column: 2 }], []);
    expect(snapshotLines({ ...snapshot, names: [] })).toEqual([
      "[样表] visible",
      'B2 text "合计"',
      "C2 number 12.5",
    ]);
  });

  test("an empty sheet and a range without cells come with no cells", async () => {
    const { host } = open();
    await edit(host, newSheet("空表"), sample);
    const beyond = { sheet: "样表", row: 500, column: 30, rowCount: 9, columnCount: 9 };
    const { sheets } = await host.read(["空表", beyond], allFacets);
    expect(sheets.map(({ name, columns }) => [name, columns.length])).toEqual(
      expect.arrayContaining([
        ["空表", 0],
        ["样表", 0],
      ]),
    );
  });

  test("a lone cell in the last row and column is found", async () => {
    const { host } = open();
    await edit(host, newSheet("大表", [{ row: rowLimit - 1, column: columnLimit - 1, value: "末" }]));
    const sheet = await view(host, "大表");
    expect([sheet.cellCount, sheet.text(rowLimit - 1, columnLimit - 1)]).toEqual([1, "末"]);
    const outline = (await host.outline()).sheets.find(({ name }) => name === "大表");
    expect(outline?.valued).toEqual({
      row: rowLimit - 1,
      column: columnLimit - 1,
      rowCount: 1,
      columnCount: 1,
    });
  });

  test("everything is read when all is asked for", async () => {
    const { host } = open();
    await edit(host, sample);
    const names = new WorkbookView(await host.read("all", [])).sheets.map(({ name }) => name);
    expect(names).toEqual((await host.outline()).sheets.map(({ name }) => name));
  });

  test("the names of the workbook come even when no sheet is asked for", async () => {
    const { host } = open();
    await edit(host, sample, { kind: "setName", name: "总计", formula: "样表!$C$2" });
    const { sheets, names } = await host.read([], []);
    expect(sheets).toEqual([]);
    expect(names).toContainEqual({ name: "总计", formula: "样表!$C$2" });
  });

  test("a missing sheet is named", async () => {
    const missing = { code: "sheetMissing", data: { sheet: "无此表" } };
    await expect(open().host.read(["无此表"], [])).rejects.toMatchObject(missing);
    const range = { sheet: "无此表", row: 0, column: 0, rowCount: 1, columnCount: 1 };
    await expect(open().host.read([range], [])).rejects.toMatchObject(missing);
  });

  test("a read that was stopped says so", async () => {
    const stopped = open().host.read("all", [], AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ code: "aborted" });
  });

  const { protectedSheet, hiddenSheet, hiddenSpans } = features;
  if (protectedSheet !== undefined) {
    test("a protected sheet is said to be so", async () => {
      const { sheets } = await open().host.outline();
      expect(sheets.find(({ name }) => name === protectedSheet)?.isProtected).toBe(true);
      expect((await view(open().host, protectedSheet)).data.isProtected).toBe(true);
    });
  }
  if (hiddenSheet !== undefined) {
    test("a hidden sheet is said to be so, and read like any other", async () => {
      const { sheets } = await open().host.outline();
      expect(sheets.find(({ name }) => name === hiddenSheet)?.visibility).toBe("hidden");
      expect((await view(open().host, hiddenSheet)).data.visibility).toBe("hidden");
    });
  }
  if (hiddenSpans !== undefined) {
    test("hidden rows and columns come when asked for", async () => {
      const { sheets } = await open().host.read([hiddenSpans.sheet], ["hidden"]);
      expect(sheets[0]).toMatchObject({ hiddenRows: hiddenSpans.rows, hiddenColumns: hiddenSpans.columns });
    });
  }
}
