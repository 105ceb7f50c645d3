import { threePublicItemsWithinLastYearsBudget } from "../../../src/audit/checks/three-public-items-within-last-years-budget";
import { threePublicTotalWithinLastYearsBudget } from "../../../src/audit/checks/three-public-total-within-last-years-budget";
import { render } from "../../../src/audit/words/render";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget } from "../../support/small-budget";

const checks = [threePublicTotalWithinLastYearsBudget, threePublicItemsWithinLastYearsBudget];
/** 合计, 出国, 接待, 车小计, 购置, 运行, 机关运行, in 万元. */
type Row = readonly (number | null)[];
const now: Row = [4.95, null, 0.95, 4, 0, 4, 20];

function book(row: Row, text?: string) {
  const sheets = smallBudget();
  if (text) sheets["说明"] = [["其他相关情况说明"], [text]];
  sheets["三公"]![6] = [...row];
  return sheets;
}

function lastYear(row: Row) {
  const sheets = book(row);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((cells) =>
        cells.map((value) => (typeof value === "string" ? value.replace(/2025/g, "2024") : value)),
      ),
    ]),
  );
}

describe("zero growth of the three public expenses", () => {
  test.each<{ name: string; last: Row; lines: string[] }>([
    { name: "below last year's budget", last: [5, null, 1, 4, 0, 4, 20], lines: [] },
    { name: "exactly last year's budget", last: now, lines: [] },
    {
      name: "a fen-hundred above",
      last: [4.94, null, 0.94, 4, 0, 4, 20],
      lines: ["warning exceeds 三公!A7"],
    },
    {
      name: "from nothing",
      last: [null, null, null, null, null, null, 20],
      lines: ["warning exceedsZero 三公!A7"],
    },
    {
      name: "one item up within a flat total",
      last: [4.95, null, 0.45, 4.5, 0, 4.5, 20],
      lines: ["warning itemRises 三公!C7"],
    },
  ])("$name", ({ last, lines }) => {
    expect(linesOf(auditSheets(book(now), checks, { previous: lastYear(last) }))).toEqual(lines);
  });

  it("asks for the number of vehicles when only a purchase rises", () => {
    const result = auditSheets(book([4.95, null, 0.95, 4, 2, 2, 20]), checks, {
      previous: lastYear([4.95, null, 0.95, 4, 0, 4, 20]),
    });
    expect(linesOf(result)).toEqual(["warning purchaseRises 三公!E7"]);
  });

  it("is not checked without last year's budget", () => {
    const result = auditSheets(book(now), checks);
    expect(result.findings).toEqual([]);
    expect(result.notChecked.filter(({ reason }) => reason === "noLastYear")).toHaveLength(2);
  });

  it("takes last year's budget from the text when there is nothing better, and says so", () => {
    const text = "2025年“三公”经费预算数为4.95万元，比2024年预算增加2.50万元。";
    const [finding] = auditSheets(book(now, text), checks).findings;
    expect(render(finding!, "zh")).toBe(
      "2025年“三公”经费预算4.95万元，比2024年预算2.45万元增加2.50万元，增长102.04%（上年预算数取自说明）。请说明原因，并附批准文件。",
    );
  });

  it("does not take 执行数 for a budget", () => {
    const text = "2025年“三公”经费预算数为4.95万元，比2024年预算执行数增加2.50万元。";
    const result = auditSheets(book(now, text), checks);
    expect(result.findings).toEqual([]);
    expect(result.notChecked.map(({ reason }) => reason)).toContain("noLastYear");
  });
});
