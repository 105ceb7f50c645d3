import { Decimal } from "../../../src/finance/money/decimal";
import type { FormLine } from "../../../src/reports/forms/form-sheet";
import { withoutRareClasses } from "../../../src/reports/forms/rare-classes";
import { layoutsOf } from "../../../src/templates/form-layouts";

const layouts = layoutsOf("final-accounts").filter(({ rareClasses }) => rareClasses);

/** The lines of the expenditure side, with an amount in one class. */
const linesWith = (lines: readonly (readonly [string, string])[], funded?: string, yuan = "0"): FormLine[] =>
  lines.map(([item, label]) => ({
    item,
    label,
    amounts: item === funded ? { amount: new Decimal(yuan) } : {},
  }));

describe.each(layouts)("the classes of $template", (layout) => {
  const printed = layout.lines!["expenditure"]!;
  const classesOf = (funded?: string, yuan?: string) =>
    withoutRareClasses(linesWith(printed, funded, yuan), layout).filter(({ item }) => /^\d{3}$/.test(item!));

  test.each([
    { name: "no money for debts", funded: "201", count: 24, last: "二十四、抗疫特别国债安排的支出" },
    { name: "interest alone", funded: "232", count: 25, last: "二十五、抗疫特别国债安排的支出" },
    { name: "principal alone", funded: "231", count: 25, last: "二十五、抗疫特别国债安排的支出" },
  ])("$name → $count lines", ({ funded, count, last }) => {
    const classes = classesOf(funded, "0.01");
    expect([classes.length, classes.at(-1)!.label]).toEqual([count, last]);
    expect(classes.some(({ item }) => item === funded)).toBe(true);
  });

  test("the lines that follow keep their names", () => {
    const left = withoutRareClasses(linesWith(printed), layout);
    expect(left.slice(24).map(({ label }) => label)).toEqual(printed.slice(26).map(([, label]) => label));
  });

  test("a line with a negative amount is money too", () => {
    expect(classesOf("232", "-1")).toHaveLength(25);
  });
});
