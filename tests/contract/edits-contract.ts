import { newSheetDigest } from "../../src/workbook/digest";
import { inverseOf } from "../../src/workbook/inverse";
import type { Edit, NewChart, Plan } from "../../src/workbook/plan";
import { WorkbookView } from "../../src/workbook/snapshot";
import {
  allFacets,
  cellOf,
  edit,
  everything,
  newSheet,
  old,
  view,
  type ContractFeatures,
  type OpenHost,
} from "./open-host";

const sheetNames = [
  "一般公共预算财政拨款支出表",
  "带 空格",
  "尾空格 ",
  " 头空格",
  "引'号",
  "2025",
  "A1",
  "R1C1",
  "a&b<c>",
  "（括号）-。",
  "三十一个字".padEnd(31, "长"),
];

const chart: NewChart = {
  sheet: "旧表",
  name: "趋势",
  kind: "line",
  title: "趋势",
  categories: "A1:A2",
  series: [{ nameCell: "B1", values: "B1:B2", color: "#2E75B6" }],
  over: "D1:J15",
};

export function describeEdits(open: () => OpenHost, features: ContractFeatures): void {
  const kinds: { name: string; edits: Edit[] }[] = [
    {
      name: "setting cells",
      edits: [
        {
          kind: "setCells",
          sheet: "旧表",
          cells: [
            { row: 0, column: 0, value: null },
            { row: 1, column: 0, value: 5, formula: "2+3" },
            { row: 0, column: 1, value: "文字" },
            { row: 1, column: 1, value: true },
            { row: 9, column: 9, value: "#N/A", isError: true },
          ],
        },
      ],
    },
    {
      name: "setting fills",
      edits: [
        {
          kind: "setFills",
          sheet: "旧表",
          fills: [
            { row: 0, column: 0, color: "#FFF2CC" },
            { row: 0, column: 1, color: null },
            { row: 1, column: 1, color: "#FFF9E5" },
            { row: 7, column: 3, color: "#FFF2CC" },
          ],
        },
      ],
    },
    ...sheetNames.map((name) => ({
      name: `adding the sheet “${name}”`,
      edits: [
        newSheet(name, [
          { row: 0, column: 0, value: "题" },
          { row: 1, column: 0, value: 3, formula: "旧表!B2" },
        ]),
      ],
    })),
    {
      name: "hanging comments",
      edits: [
        {
          kind: "addComments",
          sheet: "旧表",
          comments: [
            { row: 0, column: 1, text: "【须改正】多录一位数字。\n【提示】<请核对> & 说明" },
            { row: 11, column: 9, text: "空白处" },
          ],
        },
        {
          kind: "addComments",
          sheet: "首页",
          comments: [{ row: 0, column: 0, text: "【需说明】单位名称。" }],
        },
      ],
    },
    {
      name: "putting rows in",
      edits: [
        {
          kind: "insertRows",
          sheet: "旧表",
          insertions: [
            { before: 0, like: [1] },
            { before: 1, like: [0, 1] },
          ],
          witness: { row: 1, column: 0, text: "01" },
        },
        { kind: "setCells", sheet: "旧表", cells: [{ row: 2, column: 0, value: "新行" }] },
        { kind: "setFills", sheet: "旧表", fills: [{ row: 4, column: 1, color: "#FFF2CC" }] },
      ],
    },
    { name: "adding a sheet behind another", edits: [newSheet("新表", [], { after: "旧表" })] },
    { name: "setting a name", edits: [{ kind: "setName", name: "新名称", formula: "旧表!$A$1:$B$2" }] },
    { name: "setting a name anew", edits: [{ kind: "setName", name: "旧名称", formula: "旧表!$B$1" }] },
    { name: "removing a name", edits: [{ kind: "setName", name: "旧名称", formula: null }] },
  ];

  describe.each(kinds)("$name", ({ edits }) => {
    test("changes the workbook, and its inverse restores it, also after reopening", async () => {
      const { host } = open();
      await edit(host, old, { kind: "setName", name: "旧名称", formula: "旧表!$A$1" });
      const before = await everything(host);
      const plan: Plan = { purpose: "contract", edits };
      const inverse = inverseOf(plan, new WorkbookView(await host.read("all", allFacets)));
      await host.apply(plan);
      const after = await everything(host);
      expect(after).not.toEqual(before);
      const reopened = await open().reopen();
      expect(await everything(reopened)).toEqual(after);
      await reopened.apply(inverse);
      expect(await everything(reopened)).toEqual(before);
      expect(await everything(await open().reopen())).toEqual(before);
    });
  });

  test("what refers to rows below those put in follows them, and comes back when they go", async () => {
    const { host } = open();
    const cells = ["旧表!B2", "SUM(旧表!$B$1:B2)", "SUM(旧表!B:B)", "A1+1", 'IF(旧表!A2="旧表!A2",1,0)'];
    const referring = newSheet(
      "引用",
      cells.map((formula, column) => ({ row: 0, column, value: 0, formula })),
    );
    await edit(host, old, referring, { kind: "setName", name: "旧名称", formula: "旧表!$A$1:$B$2" });
    const before = await everything(host);
    const rows = {
      sheet: "旧表",
      insertions: [{ before: 1, like: [1, 1] }],
      witness: { row: 1, column: 0, text: "01" },
    } as const;
    await edit(host, { kind: "insertRows", ...rows });
    const reopened = await open().reopen();
    const said = await Promise.all(cells.map((_, column) => cellOf(reopened, "引用", 0, column)));
    expect(said.map((cell) => cell?.formula)).toEqual([
      "旧表!B4",
      "SUM(旧表!$B$1:B4)",
      "SUM(旧表!B:B)",
      "A1+1",
      'IF(旧表!A4="旧表!A2",1,0)',
    ]);
    expect(await cellOf(reopened, "旧表", 3, 1)).toMatchObject({ formula: "B1*2", fill: undefined });
    const { names } = await reopened.read([], []);
    expect(names.find(({ name }) => name === "旧名称")?.formula).toBe("旧表!$A$1:$B$4");
    await edit(reopened, { kind: "deleteRows", ...rows });
    expect(await everything(await open().reopen())).toEqual(before);
  });

  test("contents and look do not disturb each other", async () => {
    const { host } = open();
    await edit(host, old);
    await edit(host, { kind: "setCells", sheet: "旧表", cells: [{ row: 0, column: 1, value: 7 }] });
    expect((await everything(host)).filter((line) => line.startsWith("B1"))).toEqual([
      "B1 number 7 as 0.00 on #FFC000",
    ]);
    const fills = [{ row: 1, column: 1, color: "#FFF2CC" }];
    await edit(host, { kind: "setFills", sheet: "旧表", fills });
    expect(await cellOf(host, "旧表", 1, 1)).toMatchObject({ formula: "B1*2", fill: "#FFF2CC" });
    await edit(host, { kind: "setCells", sheet: "旧表", cells: [{ row: 1, column: 1, value: null }] });
    expect(await cellOf(host, "旧表", 1, 1)).toMatchObject({
      kind: "empty",
      formula: undefined,
      fill: "#FFF2CC",
    });
  });

  test("a sheet stands behind the one it is to follow", async () => {
    const { host } = open();
    await edit(host, old, newSheet("末表"), newSheet("中表", [], { after: "旧表" }));
    const names = (await host.outline()).sheets.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(["旧表", "中表", "末表"]);
  });

  test("links, merges, widths, print set-up and frozen panes are accepted with a sheet", async () => {
    const { host } = open();
    const link = { sheet: "旧表", address: "B2" };
    const cells = [
      { row: 0, column: 0, value: "B2", link },
      { row: 2, column: 0, value: "见旧表", formula: '"见"&"旧表"', link },
    ];
    const look = {
      columnWidths: [12, 30],
      rowHeights: { 0: 30 },
      merges: ["A1:B1"],
      freeze: { rows: 1, columns: 1 },
      print: {
        orientation: "landscape",
        repeatRowsThrough: 0,
        fitToWidth: true,
        footer: "第 &P 页，共 &N 页",
      },
      tabColor: "#FFF2CC",
    } as const;
    await edit(host, old, newSheet("新表", cells, look));
    const reopened = await open().reopen();
    expect(await cellOf(reopened, "新表", 0, 0)).toMatchObject({ kind: "text", value: "B2" });
    expect(await cellOf(reopened, "新表", 2, 0)).toMatchObject({ value: "见旧表", formula: '"见"&"旧表"' });
  });

  test("a sheet of ours is removed while it says what we wrote", async () => {
    const { host } = open();
    const before = await everything(host);
    await edit(host, old);
    const digest = newSheetDigest((old as Extract<Edit, { kind: "addSheet" }>).sheet);
    const reopened = await open().reopen();
    await edit(reopened, { kind: "removeSheet", name: "旧表", digest });
    expect(await everything(reopened)).toEqual(before);
  });

  test("comments stay when they say something else, and one that is not there is no error", async () => {
    const { host } = open();
    const hung = [
      { row: 0, column: 0, text: "甲" },
      { row: 1, column: 1, text: "乙" },
    ];
    await edit(host, old, { kind: "addComments", sheet: "旧表", comments: hung });
    const others = [
      { row: 0, column: 0, text: "丙" },
      { row: 1, column: 1, text: "乙" },
      { row: 5, column: 5, text: "丁" },
    ];
    const reopened = await open().reopen();
    await edit(reopened, { kind: "removeComments", sheet: "旧表", comments: others });
    const found = (await view(await open().reopen(), "旧表")).data.comments;
    expect(found).toEqual([{ row: 0, column: 0, text: "甲", replies: 0, isNote: false }]);
  });

  test("of a range the comments within come, blank cells included, and none unasked", async () => {
    const { host } = open();
    const comments = [0, 6].map((row) => ({ row, column: 3, text: "说明" }));
    await edit(host, old, { kind: "addComments", sheet: "旧表", comments });
    const range = { sheet: "旧表", row: 5, column: 3, rowCount: 2, columnCount: 1 };
    const read = async (facets: readonly "comments"[]) =>
      (await host.read([range], facets)).sheets[0]!.comments;
    expect((await read(["comments"])).map(({ row }) => row)).toEqual([6]);
    expect(await read([])).toEqual([]);
  });

  if (features.charts) {
    test("a chart is added and removed; one that is not there is no error", async () => {
      const { host } = open();
      await edit(host, old);
      const before = await everything(host);
      await edit(host, { kind: "addChart", chart });
      const reopened = await open().reopen();
      await edit(reopened, { kind: "removeChart", sheet: "旧表", name: "趋势" });
      await edit(reopened, { kind: "removeChart", sheet: "旧表", name: "趋势" });
      expect(await everything(await open().reopen())).toEqual(before);
    });
  }
}
