import stored from "../../../assets/packs/classification.json";
import { readClassificationPack, yearsIn } from "../../../src/finance/classification/pack";
import { PackError } from "../../../src/finance/packs/pack-error";

const faultsOf = (change: (pack: typeof stored) => unknown): readonly string[] => {
  try {
    readClassificationPack(change(structuredClone(stored)));
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.faults;
    throw error;
  }
};

describe("readClassificationPack", () => {
  test("takes the pack that comes with the product", () => {
    expect(faultsOf((pack) => pack)).toEqual([]);
  });

  test.each([
    { name: "another schema", change: (pack: typeof stored) => ({ ...pack, schema: 2 }), fault: /schema 2/ },
    {
      name: "another kind",
      change: (pack: typeof stored) => ({ ...pack, kind: "policy" }),
      fault: /kind policy/,
    },
    { name: "nothing", change: () => null, fault: /schema undefined/ },
    { name: "no version", change: (pack: typeof stored) => ({ ...pack, version: "" }), fault: /no version/ },
    {
      name: "no years",
      change: (pack: typeof stored) => ({ ...pack, years: { ...pack.years, revenue: "later" } }),
      fault: /no years of revenue/,
    },
    {
      name: "a code twice",
      change: (pack: typeof stored) => {
        pack.codes.functional.push("201 一般公共服务支出 f25");
        return pack;
      },
      fault: /201 stands twice/,
    },
    {
      name: "a row without a source",
      change: (pack: typeof stored) => {
        pack.codes.revenue.push("199 其他");
        return pack;
      },
      fault: /199 has no source/,
    },
    {
      name: "a name of two words",
      change: (pack: typeof stored) => {
        pack.codes.revenue.push("199 其他 收入 h");
        return pack;
      },
      fault: /199 has no single name/,
    },
    {
      name: "a bad code",
      change: (pack: typeof stored) => {
        pack.codes.functional.push("2010 某某 h");
        return pack;
      },
      fault: /2010 is no code of functional/,
    },
    {
      name: "a code of another kind",
      change: (pack: typeof stored) => {
        pack.codes.functional.push("301 工资福利支出 h");
        return pack;
      },
      fault: /301 is no code of functional/,
    },
    {
      name: "a gap in the tree",
      change: (pack: typeof stored) => {
        pack.codes.functional.push("2019801 某某 h");
        return pack;
      },
      fault: /2019801 stands before or without 20198/,
    },
    {
      name: "an old name twice",
      change: (pack: typeof stored) => {
        pack.renamed.push(pack.renamed[0]!);
        return pack;
      },
      fault: /stands twice/,
    },
    {
      name: "an old name of a code that is not listed",
      change: (pack: typeof stored) => {
        pack.renamed.push("2999999 某某 2019 h");
        return pack;
      },
      fault: /2999999 is not listed/,
    },
    {
      name: "an old name without a year",
      change: (pack: typeof stored) => {
        pack.renamed.push("201 某某 unclear h");
        return pack;
      },
      fault: /has no year/,
    },
    {
      name: "a map line cut short",
      change: (pack: typeof stored) => {
        pack.governmentCodes.push("30101 50101");
        return pack;
      },
      fault: /has not 4 words/,
    },
  ])("$name fails", ({ change, fault }) => {
    expect(faultsOf(change).join("\n")).toMatch(fault);
  });

  test.each([
    { text: "2019", years: { from: 2019, to: 2019 } },
    { text: "2010-2017", years: { from: 2010, to: 2017 } },
    { text: "2017-2010", years: undefined },
    { text: "about 2009", years: undefined },
  ])("years $text", ({ text, years }) => {
    expect(yearsIn(text)).toEqual(years);
  });
});
