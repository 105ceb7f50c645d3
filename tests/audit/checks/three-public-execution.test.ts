import { projectsHoldNoThreePublicExpenses } from "../../../src/audit/checks/projects-hold-no-three-public-expenses";
import { threePublicExecutionKeepsPace } from "../../../src/audit/checks/three-public-execution-keeps-pace";
import { threePublicTies } from "../../../src/audit/ties/three-public-expenses";
import { threePublicOfSnapshot } from "../../../src/jobs/three-public/three-public";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { snapshotOf, type SheetRows } from "../../support/book";
import { smallBudget } from "../../support/small-budget";
import { budgetWithAllMoney, executionRows } from "../../support/three-public-books";

const plain = "“三公”经费执行情况表";
const execution = (rows: SheetRows) =>
  threePublicOfSnapshot(snapshotOf({ 执行: rows }), { on: "2026-11-22" }).execution.map(
    ({ item, kind, month, spent, passesIn }) =>
      `${item} ${kind} to ${month}: ${spent}, passes in ${passesIn ?? "-"}`,
  );
const said = (rows: SheetRows) => {
  const result = auditSheets({ 执行: rows }, [threePublicExecutionKeepsPace], { ties: [] });
  return [...linesOf(result), ...result.notChecked.map(({ reason }) => reason)];
};

describe("monthly and cumulative sheets", () => {
  test.each<{ name: string; rows: SheetRows; read: string[] }>([
    {
      name: "months of a monthly sheet are added",
      rows: executionRows(
        `${plain}（分月）`,
        ["1月", "2月", "3月"],
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
      ),
      read: [
        "officialReceptions monthly to 3: 30000, passes in 9",
        "vehicleOperation monthly to 3: 30000, passes in -",
      ],
    },
    {
      name: "running totals never are",
      rows: executionRows(
        `${plain}（累计）`,
        ["1月", "2月", "3月"],
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
      ),
      read: [
        "officialReceptions cumulative to 3: 30000, passes in 9",
        "vehicleOperation cumulative to 3: 30000, passes in -",
      ],
    },
    {
      name: "a total that adds the months tells them monthly, though they rise",
      rows: executionRows(
        plain,
        ["1月", "2月", "3月", "合计"],
        [
          [1, 2, 3, 6],
          [1, 1, 1, 3],
        ],
      ),
      read: [
        "officialReceptions monthly to 3: 60000, passes in 5",
        "vehicleOperation monthly to 3: 30000, passes in -",
      ],
    },
    {
      name: "a total that repeats the last month tells them running",
      rows: executionRows(
        plain,
        ["1月", "2月", "3月", "累计"],
        [
          [1, 2, 3, 3],
          [1, 2, 3, 3],
        ],
      ),
      read: [
        "officialReceptions cumulative to 3: 30000, passes in 9",
        "vehicleOperation cumulative to 3: 30000, passes in -",
      ],
    },
    {
      name: "spans say it themselves",
      rows: executionRows(
        plain,
        ["1-6月", "1-9月"],
        [
          [4, 6],
          [5, 9],
        ],
      ),
      read: [
        "officialReceptions cumulative to 9: 60000, passes in -",
        "vehicleOperation cumulative to 9: 90000, passes in -",
      ],
    },
    {
      name: "本月 and 累计 with the month of the title",
      rows: executionRows(
        `2026年1—6月${plain}`,
        ["本月数", "累计数"],
        [
          [1, 5],
          [1, 6],
        ],
      ),
      read: [
        "officialReceptions cumulative to 6: 50000, passes in 10",
        "vehicleOperation cumulative to 6: 60000, passes in -",
      ],
    },
    {
      name: "months to come do not count as gone",
      rows: executionRows(
        `${plain}（分月）`,
        ["1月", "2月", "3月", "4月"],
        [
          [1, 1, null, null],
          [1, 1, 0, null],
        ],
      ),
      read: [
        "officialReceptions monthly to 2: 20000, passes in 9",
        "vehicleOperation monthly to 2: 20000, passes in -",
      ],
    },
  ])("$name", ({ rows, read }) => {
    expect(execution(rows)).toEqual(read);
  });

  test("rising months without a word or a total are not checked, and not passed", () => {
    const rows = executionRows(
      plain,
      ["1月", "2月", "3月"],
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
    expect([execution(rows), said(rows)]).toEqual([[], ["executionKindUnknown"]]);
  });

  test("a sheet with months about something else is none", () => {
    const rows: SheetRows = [["工资表"], ["姓名", "1月", "2月"], ["王宁", 1, 2], ["公务接待费", 1, 2]];
    expect(said(rows)).toEqual([]);
  });
});

describe("pace", () => {
  const at = (receptions: number) =>
    said(
      executionRows(
        `2026年1-6月${plain}`,
        ["本月", "累计"],
        [
          [1, receptions],
          [1, 1],
        ],
      ),
    );

  test.each([
    { name: "in step with the year", receptions: 4, lines: [] },
    { name: "a little ahead", receptions: 4.01, lines: ["info willPass 执行!D4"] },
    { name: "spent to the last fen", receptions: 8, lines: ["info willPass 执行!D4"] },
    { name: "passed", receptions: 8.01, lines: ["warning passed 执行!D4"] },
  ])("$name", ({ receptions, lines }) => {
    expect(at(receptions)).toEqual(lines);
  });

  test("without a budget nothing is said to keep within it", () => {
    const rows = executionRows(
      `2026年1-6月${plain}`,
      ["本月", "累计"],
      [
        [1, 4],
        [1, 1],
      ],
    );
    const unbudgeted = rows.map((row) =>
      row.map((value, column) => (column === 1 && typeof value === "number" ? null : value)),
    );
    expect(said(unbudgeted)).toEqual(["executionWithoutBudget"]);
  });
});

describe("projects that speak of receptions, vehicles or trips", () => {
  const found = (name: string, amount: number) => {
    const 项目: SheetRows = [
      ["2025年项目支出预算表"],
      ["编制部门：云溪县档案馆", null, "单位：元"],
      ["项目名称", "合计", "一般公共预算"],
      [name, amount, amount],
      ["合计", amount, amount],
    ];
    return linesOf(
      auditSheets({ ...smallBudget(), 项目 }, [projectsHoldNoThreePublicExpenses], { ties: [] }),
    );
  };

  test.each([
    { name: "接待工作经费", amount: 9500, lines: [] },
    { name: "接待工作经费", amount: 9500.01, lines: ["info larger 项目!B4 三公!C7"] },
    { name: "信访接待经费", amount: 500_000, lines: [] },
    { name: "公务用车更新", amount: 40_000.01, lines: ["info larger 项目!B4 三公!D7"] },
    { name: "消防车辆购置", amount: 900_000, lines: [] },
    { name: "因公出国培训", amount: 1, lines: ["info larger 项目!B4 三公!B7"] },
    { name: "档案数字化", amount: 900_000, lines: [] },
  ])("$name at $amount", ({ name, amount, lines }) => {
    expect(found(name, amount)).toEqual(lines);
  });
});

describe("codes of all fiscal money", () => {
  const allMoney = threePublicTies.filter(({ id }) => id.includes("of-all-money"));

  test.each([
    { receptions: 9500, messages: [] },
    { receptions: 9600, messages: ["exceedsWhole"] },
  ])("公务接待费 of $receptions against 9500", ({ receptions, messages }) => {
    const { findings, outcomes } = auditSheets(budgetWithAllMoney(receptions), [], { ties: allMoney });
    expect(findings.map(({ messageId }) => messageId)).toEqual(messages);
    expect(outcomes.passed + outcomes.failed).toBeGreaterThan(0);
  });
});
