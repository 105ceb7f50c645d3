import { lastYearsAmountsAreCarriedOver } from "../../../src/audit/checks/last-years-amounts-are-carried-over";
import { openingBalancesAreLastYearsClosing } from "../../../src/audit/checks/opening-balances-are-last-years-closing";
import { render } from "../../../src/audit/words/render";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { overallAccounts } from "../../support/overall-budget";
import { smallBudget, type BudgetSheets } from "../../support/small-budget";
import { blankFinalAccounts, smallFinalAccounts } from "../../support/small-final-accounts";

type Sheets = BudgetSheets;

/** The same book a year earlier, as its titles and texts say it. */
function ofYear(sheets: Sheets, from: number, to: number): Sheets {
  return JSON.parse(JSON.stringify(sheets).replaceAll(String(from), String(to))) as Sheets;
}

describe("opening balances", () => {
  /** A book of 2024 that says so in its cover, since its forms do not. */
  const accounts = (year: number): Sheets => ({
    封面: [[`${year}年度部门决算`]],
    ...ofYear(smallFinalAccounts(), 2024, year),
  });
  /** The book whose closing balances the small one of 2024 opens with: 12 in all, 6 of each budget. */
  const lastYear = (change: (sheets: Sheets) => void = () => undefined): Sheets => {
    const sheets = accounts(2023);
    const put = (sheet: string, label: string, column: number, value: number) => {
      const row = sheets[sheet]!.find((cells) => cells.includes(label))!;
      row[row.indexOf(label) + column] = value;
    };
    put("01", "年末结转和结余", 1, 12);
    put("04", "年末财政拨款结转和结余", 1, 12);
    put("04", "年末财政拨款结转和结余", 2, 6);
    put("04", "年末财政拨款结转和结余", 3, 6);
    for (const cells of sheets["08"]!) if (cells[2] === 6) cells[7] = 6;
    change(sheets);
    return sheets;
  };
  const compare = (previous: Sheets | undefined, own = accounts(2024)) =>
    auditSheets(own, [openingBalancesAreLastYearsClosing], { ...(previous ? { previous } : {}), ties: [] });

  test("that continue last year's pass", () => {
    const result = compare(lastYear());
    expect(linesOf(result)).toEqual([]);
    expect(result.outcomes.passed).toBe(1);
  });

  test("a fen-hundred apart ask for a word, once, at the most detailed line", () => {
    const result = compare(
      lastYear((sheets) => {
        for (const cells of sheets["08"]!) if (cells[2] === 6) cells[7] = 5.99;
        for (const cells of sheets["04"]!) {
          if (cells[2] === "年末财政拨款结转和结余") cells.splice(3, 3, 11.99, 6, 5.99);
        }
        for (const cells of sheets["01"]!) if (cells[2] === "年末结转和结余") cells[3] = 11.99;
      }),
    );
    expect(linesOf(result)).toEqual(["warning differs 08!C8"]);
    expect(render(result.findings[0]!, "zh")).toBe(
      "《政府性基金预算财政拨款收入支出决算表》2120899 其他国有土地使用权出让收入安排的支出行“年初结转和结余”栏（C8）为6.00万元，" +
        "2023年年末数为5.99万元，多0.01万元；另有6处因此不符。请核对；属于会计差错更正、收回存量资金或机构改革的，请说明。",
    );
  });

  test("of own money alone differ in the summary alone", () => {
    const result = compare(
      lastYear((sheets) => {
        for (const cells of sheets["01"]!) if (cells[2] === "年末结转和结余") cells[3] = 13;
      }),
    );
    expect(linesOf(result)).toHaveLength(1);
    expect(linesOf(result)[0]).toMatch(/^warning differs 01!B\d+$/);
  });

  test.each([
    ["no book of last year", undefined, accounts(2024), "noLastYearsBook"],
    [
      "a book of two years before",
      ofYear(lastYear(), 2023, 2022),
      accounts(2024),
      "lastYearsBookOfAnotherYear",
    ],
    ["a budget of last year", ofYear(smallBudget(), 2025, 2023), accounts(2024), "lastYearsFormMissing"],
  ])("%s → 未检查", (_, previous, own, reason) => {
    const result = compare(previous, own);
    expect(result.findings).toEqual([]);
    expect(result.notChecked.map((item) => item.reason)).toEqual([reason]);
  });

  test.each([
    ["a budget", smallBudget(), "noLastYearPrinted"],
    ["a blank form", blankFinalAccounts(), "blankForm"],
  ])("%s → not applicable", (_, own, reason) => {
    expect(compare(lastYear(), own).notApplicable.map((item) => item.reason)).toEqual([reason]);
  });
});

describe("opening balances of a government", () => {
  const government = () => JSON.parse(JSON.stringify(overallAccounts())) as Sheets;
  const compare = (
    change: (last: BudgetSheets) => void = () => undefined,
    own: BudgetSheets = government(),
  ) => {
    const previous = ofYear(government(), 2025, 2024);
    for (const [sheet, closing] of [
      ["总表", 6_000],
      ["基金", 3_000],
      ["国资", 20],
    ] as const)
      for (const row of previous[sheet]!) {
        const at = row.indexOf("年终结余");
        if (at >= 0) row[row.length - 1] = closing;
      }
    change(previous);
    return auditSheets(own, [openingBalancesAreLastYearsClosing], { previous, ties: [] });
  };

  test("that continue last year's closing ones pass in all three budgets", () => {
    const result = compare();
    expect(linesOf(result)).toEqual([]);
    expect(result.outcomes.passed).toBe(1);
  });

  test("one 万元 apart asks for a word", () => {
    const result = compare(({ 基金: rows }) => {
      for (const row of rows!) if (row.includes("年终结余")) row[3] = 2_999;
    });
    expect(linesOf(result)).toEqual(["warning differs 基金!B8"]);
  });

  test("a budget's opening balance is only expected, and a closing line not printed says nothing", () => {
    const estimated = JSON.parse(
      JSON.stringify(overallAccounts()).replaceAll("决算", "预算"),
    ) as BudgetSheets;
    expect(linesOf(compare(undefined, estimated))).toEqual([]);
    const result = compare((last) => {
      for (const rows of Object.values(last))
        for (const row of rows) if (row.includes("年终结余")) row[row.indexOf("年终结余")] = null;
    });
    expect(linesOf(result)).toEqual([]);
    expect(result.notChecked.map(({ reason }) => reason)).toEqual(["lastYearsFormMissing"]);
  });
});

describe("last year's column of a budget", () => {
  /** 一般公共预算“三公”经费支出情况表 by item with 上年预算数 beside 本年预算数. */
  const withLastYear = (previous: readonly (number | null)[]): Sheets => ({
    ...smallBudget(),
    三公: [
      ["2025年部门一般公共预算“三公”经费支出情况表"],
      ["编制部门：云溪县档案馆", null, "单位：万元"],
      ["项目", "上年预算数", "本年预算数"],
      ["合计", previous[0]!, 4.95],
      ["因公出国（境）费", previous[1]!, 0],
      ["公务接待费", previous[2]!, 0.95],
      ["公务用车购置及运行费", previous[3]!, 4],
      ["公务用车购置费", previous[4]!, 0],
      ["公务用车运行费", previous[5]!, 4],
    ],
  });
  const lastYear = ofYear(smallBudget(), 2025, 2024);
  const compare = (previous: readonly (number | null)[], book: Sheets | undefined = lastYear) =>
    auditSheets(withLastYear(previous), [lastYearsAmountsAreCarriedOver], { previous: book, ties: [] });

  test.each<{ name: string; column: readonly (number | null)[]; lines: string[] }>([
    { name: "as last year's book has it", column: [4.95, 0, 0.95, 4, 0, 4], lines: [] },
    { name: "a blank where last year's book has nothing", column: [4.95, null, 0.95, 4, null, 4], lines: [] },
    { name: "one item otherwise", column: [4.95, 0, 0.96, 4, 0, 4], lines: ["warning differs 三公!B6"] },
    {
      name: "one item and its total otherwise",
      column: [5.95, 0, 1.95, 4, 0, 4],
      lines: ["warning differs 三公!B6"],
    },
  ])("$name", ({ column, lines }) => {
    expect(linesOf(compare(column))).toEqual(lines);
  });

  describe("beside the forms by code", () => {
    /** 2025年预算数 and 上年预算数 side by side in the expenditure summary. */
    const withColumn = (of: (total: number) => number | null): Sheets => {
      const sheets = smallBudget();
      const rows = sheets["支出"]!;
      rows[6] = [...rows[6]!, "2024年预算数"];
      for (const cells of rows.slice(8)) if (typeof cells[4] === "number") cells[7] = of(cells[4]);
      return sheets;
    };
    const found = (sheets: Sheets) =>
      auditSheets(sheets, [lastYearsAmountsAreCarriedOver], { previous: lastYear, ties: [] });

    test("as last year's book has it", () => {
      expect(linesOf(found(withColumn((total) => total)))).toEqual([]);
    });

    test("one item otherwise", () => {
      const sheets = withColumn((total) => total);
      sheets["支出"]![11]![7] = 790_000;
      expect(linesOf(found(sheets))).toEqual(["warning differs 支出!H12"]);
    });

    test("a column that is blank throughout holds no data", () => {
      expect(found(withColumn(() => null)).findings).toEqual([]);
    });
  });

  describe("of what became of last year's budget", () => {
    /** The final accounts of 2024 that the small ones are, and what they give by code, in yuan. */
    const accounts: Sheets = { 封面: [["2024年度部门决算"]], ...smallFinalAccounts() };
    const outcomes: Readonly<Record<string, number>> = {
      "2012601": 1_205_000,
      "2012604": 800_000,
      "2080505": 300_000,
      "2210201": 200_000,
    };
    const withOutcome = (heading: string, change = 0): Sheets => {
      const sheets = smallBudget();
      const rows = sheets["一般公共预算"]!;
      rows[6] = [...rows[6]!, heading];
      for (const cells of rows.slice(8)) {
        const code = cells.slice(0, 3).join("");
        const under = Object.entries(outcomes).filter(([each]) => code === "合计" || each.startsWith(code));
        cells[7] = under.reduce((sum, [, amount]) => sum + amount, 0) + (code === "2012604" ? change : 0);
      }
      return sheets;
    };
    const against = (sheets: Sheets, previous: Sheets) =>
      auditSheets(sheets, [lastYearsAmountsAreCarriedOver], { previous, ties: [] });

    test.each(["2024年执行数", "上年预算执行数", "2024年决算数"])("%s is the final accounts'", (heading) => {
      expect(linesOf(against(withOutcome(heading), accounts))).toEqual([]);
      const [line, ...others] = linesOf(against(withOutcome(heading, 10_000), accounts));
      expect(line).toMatch(/^warning differs 一般公共预算!H\d+$/);
      expect(others).toEqual([]);
    });

    test("it is not held to last year's budget, nor an estimate to anything", () => {
      const result = against(withOutcome("2024年执行数", 10_000), lastYear);
      expect(linesOf(result)).toEqual([]);
      expect(result.notChecked.map(({ reason }) => reason)).toEqual(["lastYearsFormMissing"]);
      expect(linesOf(against(withOutcome("2024年预计执行数", 10_000), accounts))).toEqual([]);
    });

    test("over the three public items it is no budget of last year", () => {
      const sheets = smallBudget();
      sheets["三公"]!.splice(
        4,
        3,
        ["2024年决算数", null, "2025年预算数"],
        ["合计", "公务接待费", "合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费"],
        [9, 9, 4.95, 0, 0.95, 4],
      );
      const { notApplicable } = against(sheets, lastYear);
      expect(notApplicable.map(({ reason }) => reason)).toEqual(["noLastYearPrinted"]);
    });
  });

  test("that is blank throughout holds no data", () => {
    const result = compare([null, null, null, null, null, null]);
    expect(result.notChecked.map(({ reason }) => reason)).toEqual(["lastYearBlank"]);
  });
});
