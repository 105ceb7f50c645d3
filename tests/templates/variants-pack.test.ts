import { departmentalBudgetForms } from "../../src/templates/departmental-budget/forms";
import { recognise } from "../../src/templates/recognise";
import { withVariants } from "../../src/templates/variants";
import { readVariantsPack, writeVariantsPack } from "../../src/templates/variants-pack";
import { bookOf } from "../support/book";
import { smallBudget } from "../support/small-budget";

const variant = {
  template: "expenditure-summary",
  titles: ["部门用款汇总表"],
  columns: { basic: ["基本经费"], project: ["专项(类)经费"] },
  lines: {},
  source: "云溪县2025年样表",
};
const pack = (entry: object) => ({
  schema: 1,
  kind: "template-variants",
  version: "2025.1",
  variants: [entry],
});
const reading = (json: unknown) => () => readVariantsPack(json, departmentalBudgetForms);

describe("a pack of variants", () => {
  it("lets a form go by other titles and labels, and by its own", () => {
    const { variants } = readVariantsPack(pack(variant), departmentalBudgetForms);
    const templates = withVariants(departmentalBudgetForms, variants);
    const sheets = smallBudget();
    sheets["支出"]![1]![0] = "云溪县档案馆2025年部门用款汇总表";
    sheets["支出"]![6]!.splice(5, 2, "基本经费", "专项（类）经费");
    const table = recognise(bookOf(sheets), templates).table("expenditure-summary")!;
    expect(table.fact("total", "project")!.amount.toFixed()).toBe("800000");
    expect(recognise(bookOf(smallBudget()), templates).tables).toHaveLength(9);
  });

  it("takes a title away from the form it would else be", () => {
    const sheets = smallBudget();
    sheets["支出"]![1]![0] = "云溪县档案馆2025年部门收入预算总表";
    sheets["收入"] = [["本年没有收入"]];
    const titled = { ...variant, titles: ["收入预算总表"], columns: {} };
    const { variants } = readVariantsPack(pack(titled), departmentalBudgetForms);
    const found = recognise(bookOf(sheets), withVariants(departmentalBudgetForms, variants));
    expect(found.table("expenditure-summary")?.sheet).toBe("支出");
    expect(found.table("income-summary")).toBeUndefined();
  });

  it("may call columns and lines as the form does", () => {
    const byTitle = { ...variant, columns: { 基本支出: ["基本经费"], project: ["专项(类)经费"] } };
    const read = (entry: object) => readVariantsPack(pack(entry), departmentalBudgetForms).variants;
    expect(read(byTitle)).toEqual(read(variant));
  });

  it("tells which of two columns a label means, given with those above it", () => {
    const { variants } = readVariantsPack(
      pack({ ...variant, titles: [], columns: { basic: ["支出预算/经费"], project: ["项目支出"] } }),
      departmentalBudgetForms,
    );
    const sheets = smallBudget();
    sheets["支出"]![6]!.splice(5, 2, "经费", "项目支出");
    const table = recognise(bookOf(sheets), withVariants(departmentalBudgetForms, variants)).table(
      "expenditure-summary",
    )!;
    expect(table.fact("total", "basic")!.amount.toFixed()).toBe("1545678.9");
  });

  it("takes a line's words away from the line they would else name", () => {
    const lines = { publicService: ["其他收入"] };
    const template = "income-and-expenditure-summary";
    const { variants } = readVariantsPack(
      pack({ template, lines, source: "云溪县" }),
      departmentalBudgetForms,
    );
    const rows = recognise(bookOf(smallBudget()), withVariants(departmentalBudgetForms, variants))
      .table(template)!
      .rowsOf("income")
      .filter(({ label }) => label === "其他收入");
    expect(rows.map(({ key }) => key)).toEqual(["publicService"]);
  });

  it("is written as it is read", () => {
    const read = readVariantsPack(pack(variant), departmentalBudgetForms);
    expect(readVariantsPack(JSON.parse(writeVariantsPack(read)), departmentalBudgetForms)).toEqual(read);
  });

  test.each([
    ["another kind", { ...pack(variant), kind: "policy" }, /schema 1 of kind policy/],
    ["another schema", { ...pack(variant), schema: 2 }, /schema 2/],
    ["nothing", null, /schema undefined/],
    ["no version", { ...pack(variant), version: "" }, /no version/],
    ["no list", { ...pack(variant), variants: {} }, /no list/],
    ["an unknown form", pack({ ...variant, template: "nothing" }), /no form nothing/],
    ["an unknown column", pack({ ...variant, columns: { gone: ["去向"] } }), /has no gone/],
    ["an unknown line", pack({ ...variant, lines: { total: ["总数"] } }), /has no total/],
    [
      "an unknown column, with those there are",
      pack({ ...variant, columns: { gone: ["去向"] } }),
      /it has .*Basic/,
    ],
    [
      "one label for two columns",
      pack({ ...variant, columns: { basic: ["经费"], project: ["经费"] } }),
      /经费 already means another/,
    ],
    ["a title that is a number", pack({ ...variant, titles: [5] }), /no list of texts/],
    ["a title too short to tell", pack({ ...variant, titles: ["2025年表"] }), /too short/],
    ["no source", pack({ ...variant, source: "" }), /cites no source/],
  ])("with %s is refused", (_name, json, fault) => {
    expect(reading(json)).toThrow(fault);
  });
});
