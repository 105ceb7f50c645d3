import { functionsMetadata } from "../../.ci/functions-metadata.cjs";
import { functionEntries, type FunctionsMetadata } from "../../src/taskpane/binding/function-entries";
import { functionCall, searchFunctions } from "../../src/taskpane/present/function-call";

const change = {
  name: "CS.CHANGE",
  parameters: ["base", "now", "unit", "decimals"].map((name, index) => ({
    name,
    description: name,
    isOptional: index > 1,
  })),
};

test.each([
  {
    name: "all that must be there",
    typed: { base: "B2", now: " C2 " },
    call: { formula: "CS.CHANGE(B2,C2)" },
  },
  {
    name: "the last of the optional ones",
    typed: { base: "B2", now: "C2", decimals: "4" },
    call: { formula: "CS.CHANGE(B2,C2,,4)" },
  },
  { name: "one that must be there is blank", typed: { base: "B2", now: " " }, call: { missing: "now" } },
  { name: "nothing", typed: {}, call: { missing: "base" } },
])("$name", ({ typed, call }) => {
  expect(functionCall(change, typed)).toEqual(call);
});

describe("the functions of the add-in", () => {
  const entriesOf = async (language: "zh" | "en") => {
    const { chinese, english } = await functionsMetadata();
    const told = (language === "zh" ? chinese : english) as FunctionsMetadata;
    return { told, entries: functionEntries(told, language) };
  };

  test.each(["zh", "en"] as const)(
    "are all there in %s, each with an example of its own",
    async (language) => {
      const { told, entries } = await entriesOf(language);
      expect(entries.map(({ name }) => name).sort()).toEqual(
        told.functions.map(({ id }) => `CS.${id}`).sort(),
      );
      for (const { name, example } of entries) expect(example).toContain(`${name}(`);
    },
  );

  test.each([
    { wanted: " debttogdp ", found: "CS.DEBTTOGDP" },
    { wanted: "大写", found: "CS.RMBUPPER" },
  ])("“$wanted” finds $found", async ({ wanted, found }) => {
    const { entries } = await entriesOf("zh");
    const names = searchFunctions(entries, wanted).map(({ name }) => name);
    expect(names).toContain(found);
    expect(names.length).toBeLessThan(entries.length);
    expect(searchFunctions(entries, "没有的函数")).toEqual([]);
  });
});
