import { existsSync } from "node:fs";
import path from "node:path";
import { openFile } from "../../src/files/open-file";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { WorkbookView } from "../../src/workbook/snapshot";
import { addressOf } from "../../src/workbook/address";

const folder = path.resolve(__dirname, "../../../shared/workbooks");
const read = async (name: string) =>
  new WorkbookView(
    await (await openFile(path.join(folder, name))).read("all", ["formulas", "numberFormats", "hidden"]),
  );

if (!existsSync(folder)) {
  test("real old files lie beside the checkout on some machines only", () => {
    process.stdout.write("Skipped over real old files: ../shared/workbooks is not on this machine.\n");
  });
} else {
  test("a blank book is recognised from its .xls as from its .xlsx, fact by fact", async () => {
    const facts = async (ending: string) => {
      const { tables } = recognise(
        await read(`templates/putuo-unit-budget-template-2026.${ending}`),
        allTemplates,
      );
      return tables.map((table) => ({
        template: table.template.id,
        sheet: table.sheet,
        facts: table.facts.map(({ row, column, amount, isBlank, cell }) =>
          [row.key, row.occurrence, column.key, amount.toString(), isBlank, addressOf(cell)].join(" "),
        ),
      }));
    };
    const old = await facts("xls");
    expect(old).toHaveLength(9);
    expect(old).toEqual(await facts("xlsx"));
  });

  test("an old binary workbook is read with its formulas", async () => {
    const { sheets } = await read("hard-inputs/01sumdat.xls");
    expect(sheets).toHaveLength(15);
    expect(sheets.map(({ name }) => name)).toContain("O3 8hr");
    expect(sheets.reduce((sum, { cellCount }) => sum + cellCount, 0)).toBeGreaterThan(3000);
  });

  test("an encrypted .xls is said to be encrypted", async () => {
    const file = path.join(folder, "hard-inputs/2016_income_breakdown_anhui.xls");
    await expect(openFile(file)).rejects.toMatchObject({ code: "encrypted", data: { path: file } });
  });

  test.each(["debt/各省债务精简版数据.csv", "debt/all_province_macro_data.csv"])(
    "%s has a row for each province",
    async (name) => {
      const [sheet] = (await read(name)).sheets;
      const column = Array.from({ length: sheet!.rowEnd }, (_, row) => sheet!.text(row, 0));
      expect(column).toEqual(expect.arrayContaining(["北京", "内蒙古", "新疆"]));
      expect(sheet!.rowCells(column.indexOf("北京")).filter(({ kind }) => kind === 1).length).toBeGreaterThan(
        20,
      );
    },
  );
}
