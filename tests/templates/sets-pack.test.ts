import stored from "../../assets/packs/published-sets.json";
import { nationalMinimum } from "../../src/templates/published-sets/national-minimum";
import { readSetsPack } from "../../src/templates/published-sets/sets-pack";
import { meantSet } from "../../src/templates/meant-set";
import { recognise } from "../../src/templates/recognise";
import { allTemplates, templateSets } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { smallBudget } from "../support/small-budget";

const set = {
  id: "two-tables",
  title: "两张表",
  region: "云溪县",
  from: 2025,
  forms: [
    ["部门收入预算总表", "income-summary"],
    ["部门“三公”经费和机关运行经费预算表", "three-public-expenses", "three-public-expenses-by-item"],
  ],
};
const packOf = (...sets: readonly object[]) => ({
  schema: 1,
  kind: "published-sets",
  version: "2026.1.1",
  sets,
});
const read = (...sets: readonly object[]) => readSetsPack(packOf(...sets), allTemplates);

describe("the pack of sets", () => {
  test("that comes with the product holds each set once, with its source and region", () => {
    const { sets } = readSetsPack(stored, allTemplates);
    expect(sets.length).toBeGreaterThan(4);
    expect(Object.keys(stored.sources)).toEqual(sets.map(({ id }) => id));
    for (const { source } of Object.values(stored.sources)) expect(source).not.toBe("");
    for (const each of sets) {
      expect(templateSets).toContainEqual(each);
      expect(each.region).toMatch(/[省市区县]$/);
      expect(each.forms.length).toBeGreaterThan(7);
    }
  });

  test("makes a book of its forms complete by its own list", () => {
    const book = recognise(bookOf(smallBudget()), allTemplates);
    const { sets } = read(set);
    expect(meantSet(book, sets, nationalMinimum)?.id).toBe("two-tables");
    expect(sets[0]!.forms[1]!.templates.map(({ id }) => id)).toEqual(set.forms[1]!.slice(1));
  });

  test.each([
    { name: "another kind", json: { ...packOf(set), kind: "policy" }, fault: /kind policy/ },
    { name: "another schema", json: { ...packOf(set), schema: 2 }, fault: /schema 2/ },
    { name: "nothing", json: null, fault: /schema undefined/ },
    { name: "a set twice", json: packOf(set, set), fault: /two-tables stands twice/ },
    { name: "no year", json: packOf({ ...set, from: undefined }), fault: /of no years/ },
    { name: "years that end before they begin", json: packOf({ ...set, to: 2024 }), fault: /of no years/ },
    {
      name: "an unknown form",
      json: packOf({ ...set, forms: [["表", "nothing"]] }),
      fault: /no form nothing/,
    },
    { name: "a title without form", json: packOf({ ...set, forms: [["表"]] }), fault: /表 is no form/ },
    {
      name: "a form without title",
      json: packOf({ ...set, forms: [["", "income-summary"]] }),
      fault: /without title/,
    },
  ])("with $name is refused", ({ json, fault }) => {
    expect(() => readSetsPack(json, allTemplates)).toThrow(fault);
  });
});
