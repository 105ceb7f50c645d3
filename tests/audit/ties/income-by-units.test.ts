import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { snapshotOf, type SheetRows } from "../../support/book";

type Amounts = readonly [total: number, budget: number, other: number];

const book = (
  units: readonly (readonly [code: string, amounts: Amounts])[],
  total: Amounts = [30, 20, 10],
) => {
  const rows: SheetRows = [
    ["2025年部门收入总表"],
    ["单位：元"],
    ["部门代码", "部门名称", "合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入"],
    [null, "合计", total[0], total[1], total[2]],
    ...units.map(([code, amounts]) => [code, `第${code}号单位`, ...amounts]),
  ];
  return { 收入总表: rows };
};
const cells = (...of: Parameters<typeof book>) =>
  auditSnapshot(snapshotOf(book(...of)), { on: "2025-03-01" })
    .result.findings.filter(({ rule }) => rule === "income-table-adds-up")
    .map(({ cells: [cell] }) => `${cell!.row + 1}:${cell!.column}`);

describe("income by units under their own codes", () => {
  const first: Amounts = [18, 12, 6];
  const second: Amounts = [12, 8, 4];

  test.each([
    { name: "the code of the department heads those of its units", department: "301" },
    { name: "a line that repeats the total is the department's, whatever its code", department: "105" },
  ])("$name", ({ department }) => {
    expect(
      cells([
        [department, [30, 20, 10]],
        ["301001", first],
        ["301002", second],
      ]),
    ).toEqual([]);
  });

  test("units alone add up to the total", () => {
    expect(
      cells([
        ["301001", first],
        ["301002", second],
      ]),
    ).toEqual([]);
  });

  test("an amount of one unit that does not fit is told once, at its cell", () => {
    expect(
      cells([
        ["301", [30, 20, 10]],
        ["301001", [18, 52, 6]],
        ["301002", second],
      ]),
    ).toEqual(["6:3"]);
  });
});
