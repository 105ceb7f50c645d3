import stored from "../../../assets/packs/classification.json";
import { codeRows, yearsIn } from "../../../src/finance/classification/pack";
import { classificationFaults, type StoredClassification } from "../../support/classification-faults";

describe("the classification pack", () => {
  test("is sound", () => {
    expect(classificationFaults(stored)).toEqual([]);
  });

  test.each([
    {
      name: "no years",
      change: (pack: StoredClassification) => ({ ...pack, years: { ...pack.years, revenue: "later" } }),
      fault: /no years of revenue/,
    },
    {
      name: "a confirming source nobody knows",
      change: (pack: StoredClassification) => ({ ...pack, confirmed: [...pack.confirmed, "zz"] }),
      fault: /source zz is not listed/,
    },
    {
      name: "a code twice",
      change: (pack: StoredClassification) => {
        pack.codes.functional.push("201 一般公共服务支出 f25");
        return pack;
      },
      fault: /201 stands twice/,
    },
    {
      name: "a row without a source",
      change: (pack: StoredClassification) => {
        pack.codes.revenue.push("199 其他");
        return pack;
      },
      fault: /199 has no source/,
    },
    {
      name: "a name of two words",
      change: (pack: StoredClassification) => {
        pack.codes.revenue.push("199 其他 收入 h");
        return pack;
      },
      fault: /199 其他 收入 h is not a code, a name and a source/,
    },
    {
      name: "a bad code",
      change: (pack: StoredClassification) => {
        pack.codes.functional.push("2010 某某 h");
        return pack;
      },
      fault: /2010某某 is no item of functional/,
    },
    {
      name: "a code of another kind",
      change: (pack: StoredClassification) => {
        pack.codes.functional.push("301 工资福利支出 h");
        return pack;
      },
      fault: /301工资福利支出 is no item of functional/,
    },
    {
      name: "a gap in the tree",
      change: (pack: StoredClassification) => {
        pack.codes.functional.push("2019801 某某 h");
        return pack;
      },
      fault: /2019801 stands before or without 20198/,
    },
    {
      name: "an old name twice",
      change: (pack: StoredClassification) => {
        pack.renamed.push(pack.renamed[0]!);
        return pack;
      },
      fault: /stands twice/,
    },
    {
      name: "an old name of a code that is not listed",
      change: (pack: StoredClassification) => {
        pack.renamed.push("2999999 某某 2019 h");
        return pack;
      },
      fault: /2999999 is not listed/,
    },
    {
      name: "an old name without a year",
      change: (pack: StoredClassification) => {
        pack.renamed.push("201 某某 unclear h");
        return pack;
      },
      fault: /has no year/,
    },
    {
      name: "a map line cut short",
      change: (pack: StoredClassification) => {
        pack.governmentCodes.push("30101 50101");
        return pack;
      },
      fault: /has not 4 words/,
    },
    {
      name: "a row indented too far",
      change: (pack: StoredClassification) => {
        pack.codes.functional.push("   01 某某 h");
        return pack;
      },
      fault: /某某 is no item of functional/,
    },
  ])("with $name it is not", ({ change, fault }) => {
    expect(classificationFaults(change(structuredClone(stored))).join("\n")).toMatch(fault);
  });

  test("writes out the codes of indented rows", () => {
    const rows = ["201 一般公共服务支出 f25", " 01 人大事务 o", "  01 行政运行 o", " 03 政府办公厅事务 b26"];
    expect(codeRows(rows).map(({ code }) => code)).toEqual(["201", "20101", "2010101", "20103"]);
    expect(codeRows(rows)[2]).toEqual({ code: "2010101", name: "行政运行", source: "o" });
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
