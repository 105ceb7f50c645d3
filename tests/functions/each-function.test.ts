import { functionsMetadata } from "../../.ci/functions-metadata.cjs";
import { customFunctions } from "../../src/functions/associate";
import { argumentsOf, functionExamples } from "../support/function-examples";
import { withoutExcel } from "../support/functions-runtime";

beforeAll(withoutExcel);

type Call = (...given: unknown[]) => unknown[][] | Promise<unknown[][]>;
const call = async (id: string, ...given: unknown[]): Promise<unknown[][]> =>
  (customFunctions[id as keyof typeof customFunctions] as Call)(...given);

/** Answers for one loan or for all cells at once, not cell by cell. */
const wholeAnswers = ["DEBTSCHEDULE", "EXACTSUM", "TIE", "WEIGHTEDMEAN"];
const scalarExamples = functionExamples.filter(({ id }) => !wholeAnswers.includes(id));

/** Each argument in the shape the function declares, a matrix with so many equal rows. */
async function shaped(id: string, given: readonly unknown[], rows: number): Promise<unknown[]> {
  const { parameters } = (await functionsMetadata()).chinese.functions.find((each) => each.id === id)!;
  return given.map((value, index) => {
    const isMatrix = parameters[index]?.dimensionality === "matrix";
    if (!isMatrix || Array.isArray(value)) return value;
    return Array.from({ length: rows }, () => [value]);
  });
}

test.each(functionExamples)("$formula", async ({ id, formula, value }) => {
  const expected = Array.isArray(value) ? value : [[value]];
  expect(await call(id, ...(await shaped(id, argumentsOf(formula), 1)))).toEqual(expected);
});

test.each(scalarExamples)("CS.$id answers a range cell by cell", async ({ id, formula, value }) => {
  expect(await call(id, ...(await shaped(id, argumentsOf(formula), 3)))).toEqual([[value], [value], [value]]);
});

test.each(
  scalarExamples.filter(({ id }) => !/^(DEBTTO|DEBTSERVICE|DEBTGATE|PACE|SHARE|OVERLIMIT|GROWTHON)/.test(id)),
)("CS.$id of blanks is no error of a word", async ({ id, formula }) => {
  const given = (await shaped(id, argumentsOf(formula), 1)).map((value) =>
    Array.isArray(value) ? [[""]] : value,
  );
  const [[answer] = []] = await call(id, ...given);
  expect(["", 0, "无上年对比数"]).toContain(answer);
});

describe("errors and their sentences", () => {
  test.each([
    { id: "DEBTTOCAPACITY", given: [[[1]], [[0]]], code: "#DIV/0!" },
    { id: "DEBTSERVICE", given: [[[1]], [[1]], [[""]]], code: "#DIV/0!" },
    { id: "DEBTGRADE", given: [[["很高"]]], code: "#VALUE!", says: "很高" },
    { id: "DEBTGRADE", given: [[[1.2]], "2018-12-31"], code: "#N/A", says: "2018-12-31" },
    { id: "DEBTGRADE", given: [[[1.2]], "待定"], code: "#VALUE!", says: "待定" },
    { id: "DEBTGATE", given: [[[1]], [[0]], [[10]], [[1]]], code: "#N/A", says: "分母" },
    { id: "DEBTRESERVE", given: [[[1000]], [[800]], 0.06], code: "#VALUE!", says: "6.00%不在3.00%至5.00%" },
    { id: "DEBTSCHEDULE", given: [-1, 0.03, 2], code: "#VALUE!", says: "本金" },
    { id: "DEBTSCHEDULE", given: [1, 0.03, 2.5], code: "#VALUE!", says: "期数" },
    { id: "DEBTSCHEDULE", given: [1, 0.03, 2, 3], code: "#VALUE!", says: "每年期数" },
    { id: "DEBTSCHEDULE", given: [1, 0.03, 2, 1, "随意"], code: "#VALUE!", says: "等额本息" },
    { id: "DEBTCLASS", given: [[["有"]], [["一般公共预算"]]], code: "#N/A", says: "人工判断" },
    { id: "OVERLIMIT", given: [[[""]], [[5]]], code: "#N/A", says: "未取得上年预算数" },
    { id: "GROWTHON", given: [[["上年预算数"]], [[""]], [[5]]], code: "#N/A", says: "未取得" },
    { id: "PACE", given: [[[1]], [[10]], [[13]]], code: "#VALUE!", says: "13" },
    { id: "PACE", given: [[[1]], [[0]], [[6]]], code: "#DIV/0!" },
    { id: "COMPANIONS", given: [[[2.5]]], code: "#VALUE!", says: "2.5" },
    { id: "COMPANIONS", given: [[[-1]]], code: "#VALUE!", says: "-1" },
    { id: "COMPANIONS", given: [[[5]], "2013-11-30"], code: "#N/A", says: "2013-11-30" },
    { id: "MEETINGCAP", given: [[["五类"]], [[1]], [[1]]], code: "#VALUE!", says: "一类、二类、三类、四类" },
    { id: "TRAININGCAP", given: [[["四类"]], [[1]], [[1]]], code: "#VALUE!", says: "一类、二类、三类" },
    { id: "EXACTSUM", given: [[[1, "待填"]]], code: "#VALUE!", says: "待填" },
    { id: "WEIGHTEDMEAN", given: [[[1, 2]], [[1]]], code: "#N/A", says: "大小" },
    { id: "WEIGHTEDMEAN", given: [[[1]], [[0]]], code: "#DIV/0!" },
    { id: "ROUNDHALF", given: [[[1]], 11], code: "#VALUE!", says: "11" },
    { id: "TENTHOUSAND", given: [[[1]], 2, "角"], code: "#VALUE!", says: "角" },
    { id: "CODEPARENT", given: [[["201"]]], code: "#N/A", says: "201" },
    { id: "CODEPATH", given: [[["2999999"]]], code: "#N/A", says: "2999999" },
    { id: "CODEVALID", given: [[["2010301"]], [[2022]]], code: "#N/A", says: "不代表无效" },
    { id: "CODEVALID", given: [[["2010301"]], [["今年"]]], code: "#VALUE!", says: "今年" },
    { id: "ISTHREEPUBLIC", given: [[["合计"]]], code: "#VALUE!", says: "合计" },
    { id: "GOVCODE", given: [[["301"]]], code: "#N/A", says: "款级" },
    { id: "GOVCODE", given: [[["30101"]], [["企业"]]], code: "#VALUE!", says: "行政、事业" },
    { id: "DUEDATE", given: [[["2026-02-30"]], [[7]]], code: "#VALUE!", says: "2026-02-30" },
    { id: "DUEDATE", given: [[["2099-01-01"]], [[7]]], code: "#N/A", says: "节假日" },
  ])("CS.$id of $given: $code", async ({ id, given, code, says = "" }) => {
    await expect(call(id, ...given)).rejects.toMatchObject(
      says === "" ? { code } : { code, message: expect.stringContaining(says) as string },
    );
  });
});

describe("on their lines", () => {
  test.each([
    { ratio: 1.1999, grade: "绿色" },
    { ratio: 1.2, grade: "黄色" },
    { ratio: "199.99%", grade: "黄色" },
    { ratio: "200%", grade: "橙色" },
    { ratio: 2.9999, grade: "橙色" },
    { ratio: 3, grade: "红色" },
  ])("$ratio is $grade", async ({ ratio, grade }) => {
    expect(await call("DEBTGRADE", [[ratio]])).toEqual([[grade]]);
  });

  test.each([
    { name: "负债率", at: [10, 100, 1000, 0], below: [9.99, 100, 1000, 0] },
    { name: "债务率", at: [100, 2000, 100, 0], below: [99.99, 2000, 100, 0] },
    { name: "偿债率", at: [1, 2000, 100, 15], below: [1, 2000, 100, 14.99] },
  ])("$name reached closes the gate, one fen below does not", async ({ at, below }) => {
    const cells = (amounts: readonly number[]) => amounts.map((amount) => [[amount]]);
    expect(await call("DEBTGATE", ...cells(at))).toEqual([["达到或超过"]]);
    expect(await call("DEBTGATE", ...cells(below))).toEqual([["未达到"]]);
  });

  test("a day as Excel counts it, by calendar days too", async () => {
    expect(await call("DUEDATE", [[46_295]], [[7]])).toEqual([[46_310]]);
    expect(await call("DUEDATE", [["2026-09-30"]], [[7]], true)).toEqual([[46_302]]);
  });

  test("the standard of a day, a serial number or a text", async () => {
    expect(await call("DEBTGRADE", [[1.2]], 43_466)).toEqual([["黄色"]]);
    await expect(call("DEBTGRADE", [[1.2]], 43_465)).rejects.toMatchObject({ code: "#N/A" });
  });

  test("what is left out comes as null from Excel", async () => {
    expect(await call("TENTHOUSAND", [[873_617]], null, null)).toEqual([[87.36]]);
    expect(await call("DEBTSERVICE", [[80]], [[20]], [[1000]], null)).toEqual([[0.1]]);
    expect(await call("DEBTSCHEDULE", 100, 0.1, 1, null, null)).toEqual([[1, 100, 10, 0]]);
  });
});
