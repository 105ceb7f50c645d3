import stored from "../../assets/packs/published-sets.json";
import { nationalMinimum } from "../../src/templates/published-sets/national-minimum";
import { setsWithForms, type StoredSet } from "../../src/templates/published-sets/stored-sets";
import { meantSet } from "../../src/templates/meant-set";
import { recognise } from "../../src/templates/recognise";
import { allTemplates, setById, templateSets } from "../../src/templates/sets";
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
describe("the sets that come with the product", () => {
  test("stand once each, with their source, region and years", () => {
    const ids = stored.sets.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(stored.sources)).toEqual(ids);
    for (const { source } of Object.values(stored.sources)) expect(source).not.toBe("");
    for (const { region, from, to = from } of stored.sets as readonly StoredSet[]) {
      expect(region).toMatch(/[省市区县]$/);
      expect(Number.isInteger(from) && to >= from).toBe(true);
    }
  });

  test.each(templateSets)("$title takes three public expenses as columns or as lines", ({ forms }) => {
    const kinds = ["three-public-expenses", "three-public-expenses-by-item"];
    const taken = forms
      .map(({ templates, saidBy = [] }) => [...templates, ...saidBy].map(({ id }) => id))
      .filter((ids) => kinds.some((kind) => ids.includes(kind)));
    for (const ids of taken) expect(ids).toEqual(expect.arrayContaining(kinds));
  });

  test.each(stored.sets)("$title names forms that we know, each under a title", ({ id, forms }) => {
    const known = new Set(allTemplates.map((template) => template.id));
    expect(forms.length).toBeGreaterThan(7);
    for (const [title, ...kinds] of forms) {
      expect(title).not.toBe("");
      expect(kinds).not.toEqual([]);
      expect(kinds.filter((kind) => !known.has(kind))).toEqual([]);
    }
    expect(setById(id)!.forms.map(({ printedTitle }) => printedTitle)).toEqual(forms.map(([title]) => title));
  });

  test("make a book of their forms complete by their own list", () => {
    const book = recognise(bookOf(smallBudget()), allTemplates);
    const sets = setsWithForms([set], allTemplates);
    expect(meantSet(book, sets, nationalMinimum)?.id).toBe("two-tables");
    expect(sets[0]!.forms[1]!.templates.map(({ id }) => id)).toEqual(set.forms[1]!.slice(1));
  });
});
