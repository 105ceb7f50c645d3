import { printedChangesFollowFromAmounts } from "../../../src/audit/checks/printed-changes-follow-from-amounts";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { furtherSheets } from "../../support/further-forms";

type Rows = (string | number | null)[][];

/** The form of the three public expenses by line; rows 4 to 10 of the sheet, the change in D and its rate in E. */
function found(change: (rows: Rows) => void): string[] {
  const { 三公按项: rows } = furtherSheets("三公按项");
  change(rows!);
  return linesOf(auditSheets({ 三公: rows! }, [printedChangesFollowFromAmounts]));
}

const put =
  (row: number, ...cells: [column: number, value: string | number | null][]) =>
  (rows: Rows) => {
    for (const [column, value] of cells) rows[row - 1]![column] = value;
  };
const [amount, rate] = ["error changeDiffers", "error rateDiffers"];

describe(printedChangesFollowFromAmounts.id, () => {
  test.each<[name: string, change: (rows: Rows) => void, lines: string[]]>([
    ["changes that follow", () => undefined, []],
    ["a change with two digits exchanged", put(6, [3, -0.52]), [`${amount} 三公!D6 三公!C6 三公!B6`]],
    ["a change left behind", put(7, [3, 1]), [`${amount} 三公!D7 三公!C7 三公!B7`]],
    ["a rate that is another", put(6, [4, "-21.83%"]), [`${rate} 三公!E6 三公!C6 三公!B6`]],
    ["a rate cut off", put(6, [4, "-20.8%"]), []],
    [
      "rates as numbers of per cent",
      (rows) => [put(4, [4, -4.81]), put(6, [4, -20.83])].forEach((to) => to(rows)),
      [],
    ],
    [
      "rates as fractions",
      (rows) => [put(4, [4, -0.0481]), put(6, [4, -0.2083])].forEach((to) => to(rows)),
      [],
    ],
    ["a rate on nothing in words", put(5, [4, "—"]), []],
    [
      "changes of another base throughout, which nothing tells",
      (rows) => [put(4, [3, 1.5]), put(6, [3, 0.7]), put(7, [3, 0.8])].forEach((to) => to(rows)),
      [],
    ],
    ["changes left blank", (rows) => rows.slice(3).forEach((row) => row.fill(null, 3)), []],
    [
      "金额 and 比例 under one heading",
      (rows) => {
        rows[2] = ["项目", "2024年预算数", "2025年预算数", "本年比上年增减", null];
        rows.splice(3, 0, [null, null, null, "金额", "比例"]);
        put(7, [3, 0.25])(rows);
      },
      [`${amount} 三公!D7 三公!C7 三公!B7`],
    ],
  ])("%s", (_name, change, lines) => {
    expect(found(change)).toEqual(lines);
  });

  it("says so where no form prints a change", () => {
    const { 三公按项: rows } = furtherSheets("三公按项");
    const result = auditSheets({ 三公: rows!.map((row) => row.slice(0, 3)) }, [
      printedChangesFollowFromAmounts,
    ]);
    expect(result.notApplicable).toContainEqual({
      rule: printedChangesFollowFromAmounts.id,
      reason: "noChangeColumns",
      data: {},
    });
  });
});
