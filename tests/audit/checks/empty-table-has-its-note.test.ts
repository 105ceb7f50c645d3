import { emptyTableHasItsNote } from "../../../src/audit/checks/empty-table-has-its-note";
import { auditSheets, linesOf } from "../../support/audit-sheets";
import { smallBudget, smallBudgetWith } from "../../support/small-budget";

describe(emptyTableHasItsNote.id, () => {
  test.each([
    { name: "each its own note", sheets: smallBudget(), lines: [] },
    {
      name: "another budget's note",
      sheets: smallBudgetWith(
        "国资",
        9,
        0,
        "注:本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。",
      ),
      lines: ["error wrongBudget 国资!A10"],
    },
    { name: "no note", sheets: smallBudgetWith("基金", 9, 0, null), lines: ["warning missing 基金!A2"] },
    {
      name: "a note of emptiness under amounts",
      sheets: smallBudgetWith("三公", 7, 0, "注：本表为空表。"),
      lines: ["error notEmpty 三公!A8"],
    },
    {
      name: "another note under amounts",
      sheets: smallBudgetWith("三公", 7, 0, "注：本表含下属单位。"),
      lines: [],
    },
  ])("$name", ({ sheets, lines }) => {
    expect(linesOf(auditSheets(sheets, [emptyTableHasItsNote]))).toEqual(lines);
  });
});
