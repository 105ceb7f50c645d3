import { consolidate } from "../../../src/jobs/audit/consolidate";
import type { UnitsOptions } from "../../../src/jobs/audit/units-of-department";
import { render, wordingProblem } from "../../../src/audit/words/render";
import { reasonProblem } from "../../../src/audit/words/reasons";
import { addressOf } from "../../../src/workbook/address";
import { snapshotOf } from "../../support/book";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";

/** The small budget as a unit's: its amounts times a factor, under another name. */
function unit(name: string, factor = 1): BudgetSheets {
  const sheets = JSON.parse(JSON.stringify(smallBudget()).replaceAll("云溪县档案馆", name)) as BudgetSheets;
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, rows]) => [sheet, rows.map((cells) => cells.map(times(factor)))]),
  );
}

const times = (factor: number) => (value: string | number | null) =>
  typeof value === "number" ? Number((value * factor).toFixed(2)) : value;

const department = unit("云溪县档案局", 3);
const units = { "馆.xlsx": unit("云溪县档案馆"), "中心.xlsx": unit("云溪县数据中心", 2) };

function put(
  whole: BudgetSheets,
  books: Readonly<Record<string, BudgetSheets>> = units,
  options: Partial<UnitsOptions> = {},
) {
  const read = Object.entries(books).map(([name, sheets]) => ({ name, snapshot: snapshotOf(sheets) }));
  const result = consolidate(snapshotOf(whole), read, { on: "2025-03-01", ...options });
  for (const finding of result.report.result.findings) expect(wordingProblem(finding)).toBeUndefined();
  for (const open of result.report.result.notChecked) expect(reasonProblem(open)).toBeUndefined();
  return result;
}

const linesOf = ({ report }: ReturnType<typeof put>) =>
  report.result.findings.map(
    ({ severity, messageId, cells }) =>
      `${severity} ${messageId} ${cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`).join(" ")}`,
  );

const changed = (sheets: BudgetSheets, change: (copy: BudgetSheets) => void): BudgetSheets => {
  const copy = JSON.parse(JSON.stringify(sheets)) as BudgetSheets;
  change(copy);
  return copy;
};

test("a department that is the sum of its units passes, and says which", () => {
  const result = put(department);
  expect(linesOf(result)).toEqual([]);
  expect(result.report.result.outcomes.passed).toBe(1);
  expect(result).toMatchObject({ units: ["云溪县档案馆", "云溪县数据中心"], missing: [], leftOut: [] });
});

test("one item that one unit changed is one finding, its totals with it", () => {
  const other = changed(units["馆.xlsx"], (copy) => {
    for (const row of [8, 9, 11, 18])
      for (const column of [4, 6])
        copy["支出"]![row]![column] = (copy["支出"]![row]![column] as number) - 500;
  });
  const result = put(department, { ...units, "馆.xlsx": other });
  expect(linesOf(result)).toEqual(["error differs 支出!G12"]);
  expect(render(result.report.result.findings[0]!, "zh")).toBe(
    "《支出预算总表》2012604 档案馆行“项目支出”栏（G12）为2,400,000.00元，2个所属单位合计为2,399,500.00元，多500.00元；" +
      "另有7处因此不符。请核对部门和单位的数。",
  );
});

describe("what units pay each other", () => {
  /** The unit's income summary gets a line of grants from the department. */
  const withGrants = (sheets: BudgetSheets, amount: number) =>
    changed(sheets, (copy) => {
      const rows = copy["收支"]!;
      rows[13] = ["四、上级补助收入", amount];
      rows[14] = ["收入总计", (rows[14]![1] as number) + amount, rows[14]![2]!, rows[14]![3]!];
    });

  test("drops out of the department's book", () => {
    const result = put(department, { ...units, "馆.xlsx": withGrants(units["馆.xlsx"], 700) });
    expect(linesOf(result)).toEqual([]);
  });

  test("does not excuse more than was paid", () => {
    const result = put(withGrants(department, 900), {
      ...units,
      "馆.xlsx": withGrants(units["馆.xlsx"], 700),
    });
    expect(linesOf(result)).toHaveLength(1);
  });
});

describe("a unit that is missing is named, and nothing is summed", () => {
  const wrong = changed(department, (copy) => void (copy["支出"]![11]![6] = 1));

  test.each<{
    name: string;
    books: Record<string, BudgetSheets>;
    options: Partial<UnitsOptions>;
    missing: string[];
  }>([
    { name: "by the list", books: units, options: { expected: ["云溪县方志办"] }, missing: ["云溪县方志办"] },
    {
      name: "by a file that cannot be read",
      books: units,
      options: { unread: ["坏.xlsx"] },
      missing: ["坏.xlsx"],
    },
  ])("$name", ({ books, options, missing }) => {
    const result = put(wrong, books, options);
    expect(result.missing).toEqual(missing);
    expect(linesOf(result)).toEqual([]);
    expect(result.report.result.notChecked).toMatchObject([
      { reason: "unitBooksMissing", data: { units: missing } },
    ]);
  });

  test("by the department's own table by unit", () => {
    const listed: BudgetSheets = {
      ...department,
      分单位: [
        ["2025年部门支出分单位明细表"],
        ["编制部门：云溪县档案局", null, null, "单位：元"],
        ["单位名称", "合计", "基本支出", "项目支出"],
        ["合计", 3, 3, 0],
        ["云溪县档案馆", 1, 1, 0],
        ["云溪县方志办", 2, 2, 0],
      ],
    };
    expect(put(listed).missing).toEqual(["云溪县方志办"]);
  });

  test("no book at all", () => {
    expect(put(department, {}).report.result.notChecked).toMatchObject([{ reason: "unitBooksNone" }]);
  });
});

test("books of another year and a second book of a unit are left out, and said to be", () => {
  const older = JSON.parse(JSON.stringify(unit("云溪县旧馆")).replaceAll("2025", "2024")) as BudgetSheets;
  const result = put(department, { ...units, "旧.xlsx": older, "馆2.xlsx": unit("云溪县档案馆") });
  expect(result.leftOut).toEqual(["旧.xlsx", "馆2.xlsx"]);
  expect(linesOf(result)).toEqual([]);
});

test("forms that a unit puts in a second workbook are put together", () => {
  const { 三公, ...rest } = units["馆.xlsx"];
  const cover = { 封面: [[null, null, "x"], [`预算主管部门：云溪县档案馆`]] };
  const result = put(department, {
    "一.xlsx": rest,
    "二.xlsx": { ...cover, 三公: 三公! },
    "中心.xlsx": units["中心.xlsx"],
  });
  expect(result.units).toEqual(["云溪县档案馆", "云溪县数据中心"]);
  expect(linesOf(result)).toEqual([]);
  expect(result.report.result.notChecked).toEqual([]);
});

test("a form that one unit lacks is not summed", () => {
  const { 支出: _left, ...rest } = units["馆.xlsx"];
  const result = put(department, { ...units, "馆.xlsx": rest });
  expect(result.report.result.notChecked).toMatchObject([
    { reason: "formsNotOfEveryUnit", data: { forms: ["expenditure-summary"] } },
  ]);
});
