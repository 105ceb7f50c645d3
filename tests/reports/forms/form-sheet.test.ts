import { Decimal } from "../../../src/finance/money/decimal";
import { printableForms } from "../../../src/jobs/report/report-sets";
import { blankContents } from "../../../src/reports/forms/blank-contents";
import { formSheet } from "../../../src/reports/forms/form-sheet";
import { recognise } from "../../../src/templates/recognise";
import { districtBudgetLayouts } from "../../../src/templates/district-budget/layout";
import type { BookKind } from "../../../src/templates/form-layout";
import { allTemplates, templateById } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { snapshotOfSheets } from "../../support/book-of-sheets";

const template = (id: string) => templateById(id)!;
const kinds: readonly BookKind[] = ["department", "unit"];
const cases = printableForms().flatMap(({ set, template: { id }, layout }) =>
  kinds.map((kind) => ({ set: set.id, id, kind, layout })),
);

describe.each(cases)("the blank $id of a $kind in $set", ({ id, kind, layout }) => {
  const book = { kind, year: 2026, organisation: "云岭县星野管理局" };
  const blank = formSheet(template(id), layout, blankContents(template(id), layout, book));

  test("is recognised as itself, with every amount column that is printed", async () => {
    const { tables } = recognise(new WorkbookView(await snapshotOfSheets([blank])), allTemplates);
    expect(tables.map((table) => table.template.id)).toEqual([id]);
    const [table] = tables;
    expect(table!.parts).toMatchObject({ year: 2026, unit: template(id).unit });
    expect(table!.parts.organisation?.name).toBe("云岭县星野管理局");
    expect([...table!.parts.unknownColumns.values()].flat()).toEqual([]);
    const found = [...table!.parts.columns].flatMap(([section, columns]) =>
      [...columns.keys()].map((column) => `${section.key}.${column}`),
    );
    expect(found.sort()).toEqual(printedColumns(layout.headings[kind]).sort());
  });

  test("prints on A4, one page wide, its headings on every page", () => {
    const isUpright = [
      "income-and-expenditure-account",
      "basic-expenditure-account",
      "fiscal-appropriation-account",
      "project-performance-targets",
    ].includes(id);
    const orientation = isUpright ? "portrait" : "landscape";
    expect(blank.print).toMatchObject({ fitToWidth: true, orientation });
    expect(blank.freeze!.rows).toBe(blank.print!.repeatRowsThrough! + 1);
  });
});

test("codes are texts by 类, 款 and 项, zeros blank, amounts in the unit of the form", () => {
  const layout = districtBudgetLayouts.find((each) => each.template === "expenditure-summary")!;
  const sheet = formSheet(template("expenditure-summary"), layout, {
    kind: "unit" satisfies BookKind,
    year: 2026,
    organisation: "云岭县星野管理局",
    lines: {
      rows: [
        {
          code: "2010301",
          label: "行政运行",
          amounts: { total: new Decimal("12.5"), basic: new Decimal("12.5"), project: new Decimal(0) },
        },
      ],
    },
  });
  const row = sheet.cells.filter((cell) => cell.row === 8).map(({ value }) => value);
  expect(row).toEqual(["201", "03", "01", "行政运行", 12.5, 12.5, null]);
});

function printedColumns(nodes: (typeof districtBudgetLayouts)[number]["headings"]["unit"]): string[] {
  return nodes.flatMap((node) => {
    if ("under" in node) return printedColumns(node.under);
    return node.content.kind === "amount" ? [`${node.section}.${node.content.column}`] : [];
  });
}
