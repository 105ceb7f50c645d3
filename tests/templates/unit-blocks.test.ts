import { auditSnapshot } from "../../src/jobs/audit/audit";
import { render } from "../../src/audit/words/render";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf, snapshotOf, type SheetRows } from "../support/book";

const headings: SheetRows = [
  ["2025年部门支出总表"],
  ["单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
];
const firstUnit: SheetRows = [
  ["103001", "云岭县档案馆（本级）", 30, 20, 10],
  ["201", "一般公共服务支出", 30, 20, 10],
  ["20126", "档案事务", 30, 20, 10],
  ["2012601", "行政运行", 20, 20, null],
  ["2012604", "档案馆", 10, null, 10],
];
const secondUnit: SheetRows = [
  [null, "云岭县史志办公室", 12, 12, null],
  ["201", "一般公共服务支出", 9, 9, null],
  ["20126", "档案事务", 9, 9, null],
  ["2012601", "行政运行", 9, 9, null],
  ["221", "住房保障支出", 3, 3, null],
  ["22102", "住房改革支出", 3, 3, null],
  ["2210201", "住房公积金", 3, 3, null],
];
const total = [null, "合计", 42, 32, 10];
const book = (...rows: SheetRows[]) => ({ 支出总表: [...headings, ...rows.flat()] });
const tableOf = (...rows: SheetRows[]) => recognise(bookOf(book(...rows)), allTemplates).tables[0]!;
const findingsOf = (...rows: SheetRows[]) =>
  auditSnapshot(snapshotOf(book(...rows)), { on: "2025-03-01" }).result.findings;

describe("a form that a department prints unit by unit", () => {
  test("has each code once, with the amounts of all units", () => {
    const table = tableOf([total], firstUnit, secondUnit);
    expect(table.rowsOf().map(({ key, alsoAt = [] }) => [key, alsoAt.length])).toEqual([
      ["total", 0],
      ["201", 1],
      ["20126", 1],
      ["2012601", 1],
      ["2012604", 0],
      ["221", 0],
      ["22102", 0],
      ["2210201", 0],
    ]);
    expect(table.fact("2012601", "total")!.amount.toFixed()).toBe("290000");
    expect(table.fact("221", "basic")!.amount.toFixed()).toBe("30000");
  });

  test("is held to its sums as a whole, and says of whom the amounts are", () => {
    expect(findingsOf([total], firstUnit, secondUnit)).toEqual([]);
    const wrong = firstUnit.map((row) => (row[0] === "2012601" ? [...row.slice(0, 2), 25, 25, null] : row));
    const said = findingsOf([total], wrong, secondUnit).map((finding) => render(finding, "zh"));
    expect(said.length).toBeGreaterThan(0);
    expect(said.join()).toContain("2012601 行政运行（各单位合计）");
  });

  test.each<[string, (unit: string, line: number) => SheetRows[number]]>([
    ["on every line", (unit) => [unit, `${unit}号单位`]],
    ["as numbers", (unit) => [Number(unit), `${unit}号单位`]],
    [
      "on the first line of each alone",
      (unit, line) => (line === 0 ? [unit, `${unit}号单位`] : [null, null]),
    ],
  ])("units in columns beside the codes, %s", (_where, unitOf) => {
    const lines = [firstUnit, secondUnit].flatMap((rows, i) =>
      rows.slice(1).map((row, line) => [...unitOf(`10300${i + 1}`, line), ...row]),
    );
    const [title, unit, labels] = headings;
    const table = recognise(
      bookOf({
        支出总表: [title!, unit!, ["单位代码", "单位名称", ...labels!], [null, null, ...total], ...lines],
      }),
      allTemplates,
    ).tables[0]!;
    expect(table.fact("total", "total")!.amount.toFixed()).toBe("420000");
    expect(table.fact("2012601", "total")!.amount.toFixed()).toBe("290000");
    expect(table.rowsOf().filter(({ key }) => key === "2012601")).toHaveLength(1);
  });

  test("one group heading between the codes joins nothing", () => {
    const table = tableOf([[null, "合计", 39, 29, 10]], firstUnit.slice(1), secondUnit.slice(0, 4));
    expect(table.rowsOf().filter(({ key }) => key === "201")).toHaveLength(2);
  });

  test("a line printed twice under one unit stays twice", () => {
    const twice = [...firstUnit, firstUnit.at(-1)!];
    const table = tableOf([total], twice, secondUnit);
    expect(table.rowsOf().filter(({ key }) => key === "2012604")).toHaveLength(2);
  });
});
