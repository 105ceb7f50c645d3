import { functionsMetadata } from "../../.ci/functions-metadata.cjs";
import { customFunctions } from "../../src/functions/associate";
import { CellError } from "../../src/functions/cell-error";
import { eachCell } from "../../src/functions/each-cell";
import { ExcelError, withoutExcel } from "../support/functions-runtime";

beforeAll(withoutExcel);

describe("metadata of the custom functions", () => {
  test("ids, names, parameters and types agree between the languages and with the code", async () => {
    const { chinese, english } = await functionsMetadata();
    expect(chinese.functions.map(({ id }) => id).sort()).toEqual(Object.keys(customFunctions).sort());
    const withoutWords = (functions: typeof chinese.functions) =>
      functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ description: _description, ...rest }) => rest),
      }));
    expect(withoutWords(english.functions)).toEqual(withoutWords(chinese.functions));
    for (const { id, parameters } of chinese.functions) {
      const compute = customFunctions[id as keyof typeof customFunctions];
      expect(`${id} ${compute.length}`).toBe(`${id} ${parameters.length}`);
    }
  });

  test("names are ASCII, at least three characters, the same in every language, and described in each", async () => {
    const { chinese, english } = await functionsMetadata();
    for (const { id, name, description, parameters } of chinese.functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toBe(id);
      expect([description, ...parameters.map((parameter) => parameter.description)].join()).toMatch(
        /\p{Script=Han}/u,
      );
    }
    for (const { description, parameters } of english.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[A-Z].*[a-z]{3}/);
      }
    }
  });

  test("data types are never asked for: they crash Excel 2021", async () => {
    expect(Object.keys((await functionsMetadata()).chinese)).toEqual(["functions"]);
  });

  test("every function gives a range, and takes ranges unless it makes one of a single loan", async () => {
    for (const { id, parameters, result } of (await functionsMetadata()).chinese.functions) {
      const given = id === "DEBTSCHEDULE" ? undefined : "matrix";
      expect([id, parameters[0]?.dimensionality, result.dimensionality]).toEqual([id, given, "matrix"]);
    }
  });

  test("descriptions are short enough for Excel's list of functions", async () => {
    const { chinese, english } = await functionsMetadata();
    for (const { description, parameters } of [...chinese.functions, ...english.functions])
      for (const text of [description, ...parameters.map((each) => each.description)])
        expect(text.length).toBeLessThanOrEqual(255);
  });
});

describe("a function of cells over ranges", () => {
  const join = (...inputs: unknown[][][]) => eachCell(inputs, (...cells) => cells.join("+"));

  test.each([
    { name: "two cells", inputs: [[["a"]], [["b"]]], expected: [["a+b"]] },
    {
      name: "two columns",
      inputs: [
        [["a"], ["b"]],
        [["c"], ["d"]],
      ],
      expected: [["a+c"], ["b+d"]],
    },
    {
      name: "a cell repeats along a column",
      inputs: [[["a"], ["b"]], [["c"]]],
      expected: [["a+c"], ["b+c"]],
    },
    {
      name: "a row and a column span a table",
      inputs: [[["a", "b"]], [["c"], ["d"]]],
      expected: [
        ["a+c", "b+c"],
        ["a+d", "b+d"],
      ],
    },
  ])("$name", ({ inputs, expected }) => expect(join(...inputs)).toEqual(expected));

  test("ranges of different sizes have no answer, and the sentence says what to do", () => {
    expect(() => join([["a"], ["b"]], [["c"], ["d"], ["e"]])).toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringContaining("大小不一致") }),
    );
  });

  test("an error stays in its cell; a single one is thrown so that Excel shows its sentence", () => {
    const refuse = (cell: unknown) => {
      if (cell === "x") throw new CellError("value", "不行");
      return cell;
    };
    expect(eachCell([[["x", 1]]], refuse)).toEqual([[new ExcelError("#VALUE!", "不行"), 1]]);
    expect(() => eachCell([[["x"]]], refuse)).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: "不行" }),
    );
  });

  test("a bug is never shown as a cell error", () => {
    expect(() =>
      eachCell([[[1], [2]]], () => {
        throw new TypeError("bug");
      }),
    ).toThrow(TypeError);
  });
});

describe("CS.DEBTTOGDP", () => {
  const { DEBTTOGDP } = customFunctions;

  test.each([
    { name: "numbers", debt: [[60]], gdp: [[100]], expected: [[0.6]] },
    {
      name: "amounts as people type them",
      debt: [["1,202.95万元"]],
      gdp: [["1.20295亿元"]],
      expected: [[0.1]],
    },
    { name: "ranges", debt: [[1], [2]], gdp: [[4], [4]], expected: [[0.25], [0.5]] },
    { name: "no debt", debt: [[""]], gdp: [[4]], expected: [[0]] },
    { name: "binary dust is no part of the amount", debt: [[0.1 + 0.2]], gdp: [[3]], expected: [[0.1]] },
  ])("$name", ({ debt, gdp, expected }) => expect(DEBTTOGDP(debt, gdp)).toEqual(expected));

  test("no GDP: a division by zero", () => {
    expect(() => DEBTTOGDP([[1]], [[0]])).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
  });

  test("a word: what is wrong and what to enter", () => {
    expect(() => DEBTTOGDP([["待填"]], [[1]])).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("待填") }),
    );
  });
});

describe("CS.CODENAME", () => {
  const { CODENAME } = customFunctions;

  test("names codes typed as text or number, leaves blanks blank", async () => {
    expect(await CODENAME([["2010301"], [2010301], [" 201 "], [""]])).toEqual([
      ["行政运行"],
      ["行政运行"],
      ["一般公共服务支出"],
      [""],
    ]);
  });

  test("a code the list lacks is not available, a word is no code", async () => {
    await expect(CODENAME([["2999999"]])).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("2999999"),
    });
    await expect(CODENAME([["合计"]])).rejects.toMatchObject({ code: "#VALUE!" });
  });
});

describe("CS.TIE", () => {
  const { TIE } = customFunctions;

  test.each([
    { name: "equal", total: [[10]], parts: [[4], [6]], expected: [["相符"]] },
    { name: "a rounding tail", total: [[105.58]], parts: [[95.36, 10.23]], expected: [["尾差"]] },
    { name: "not equal", total: [[105.5]], parts: [[95.36, 10.23]], expected: [["不符"]] },
    { name: "blanks are zero", total: [[4]], parts: [[4], [""]], expected: [["相符"]] },
    {
      name: "totals in a column",
      total: [[3], [9]],
      parts: [
        [1, 2],
        [4, 4],
      ],
      expected: [["相符"], ["不符"]],
    },
    {
      name: "totals in a row",
      total: [[5, 9]],
      parts: [
        [1, 2],
        [4, 4],
      ],
      expected: [["相符", "不符"]],
    },
  ])("$name", ({ total, parts, expected }) => expect(TIE(total, parts)).toEqual(expected));

  test("exact amounts have no tail", () => expect(TIE([[105.58]], [[95.36, 10.23]], 0)).toEqual([["不符"]]));

  test("totals and parts that do not go together", () => {
    expect(() => TIE([[1], [2]], [[1], [2], [3]])).toThrow(expect.objectContaining({ code: "#N/A" }));
  });
});

describe("CS.RMBUPPER", () => {
  const { RMBUPPER } = customFunctions;

  test("words amounts, leaves blanks blank", () => {
    expect(RMBUPPER([[1005.2], [""]])).toEqual([["人民币壹仟零伍元贰角整"], [""]]);
  });

  test("an amount beyond the numerals", () => {
    expect(() => RMBUPPER([[1e16]])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });
});

describe("CS.CHANGE", () => {
  const { CHANGE } = customFunctions;

  test("words changes in the unit of the amounts", () => {
    expect(CHANGE([[22.91], [5], [0], [""]], [[47.91], [5], [3], [3]])).toEqual([
      ["增加25.00万元，增长109.12%"],
      ["持平"],
      ["增加3.00万元（基数为0，不计算增长率）"],
      ["无上年对比数"],
    ]);
    expect(CHANGE([[200]], [[100]], "元", 0, 1)).toEqual([["减少100元，下降50.0%"]]);
  });

  test.each([
    { name: "a unit nobody counts in", call: () => CHANGE([[1]], [[2]], "角") },
    { name: "half a decimal", call: () => CHANGE([[1]], [[2]], "元", 0.5) },
  ])("$name is refused", ({ call }) => expect(call).toThrow(expect.objectContaining({ code: "#VALUE!" })));
});
