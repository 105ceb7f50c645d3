import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { districtBudgetSet } from "../../src/templates/district-budget/set";
import { recognise } from "../../src/templates/recognise";
import { WorkbookView } from "../../src/workbook/snapshot";
import { realWorkbooks } from "../support/real-workbooks";

const found = (file: string) =>
  recognise(new WorkbookView(readWorkbook(readFileSync(file))), departmentalBudgetForms);

const workbooks = realWorkbooks();
/** Stands for the workbooks on a machine without them: a table of cases may not be empty. */
const none = { name: "nothing", file: "" };
const isBudget = ({ name }: { name: string }) => /^(budgets|templates)/.test(name);

describe("real workbooks", () => {
  test.each([...workbooks.filter(isBudget), none])("$name holds the nine forms once", ({ file }) => {
    if (file === "") return;
    const { tables } = found(file);
    expect(tables.map(({ template }) => template.id)).toEqual(districtBudgetSet.map(({ id }) => id));
    for (const table of tables)
      for (const { key } of table.template.sections) expect(table.unknownColumns(key)).toEqual([]);
  });

  test.each([...workbooks.filter((workbook) => !isBudget(workbook)), none])(
    "$name holds no form of a departmental budget",
    ({ file }) => {
      if (file !== "") expect(found(file).tables.map(({ template }) => template.id)).toEqual([]);
    },
  );
});
