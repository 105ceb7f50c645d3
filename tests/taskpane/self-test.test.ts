import { selfTest } from "../../src/taskpane/self-test";

/** The sets of ExcelApi up to a version, and those beside it. */
const excelWith =
  (minor: number, ...others: string[]) =>
  (name: string, version: string) =>
    name === "ExcelApi" ? Number(version.split(".")[1]) <= minor : others.includes(name);

test.each([
  { name: "Excel 2019", asks: excelWith(8, "CompressedFile"), answers: [false, false, true, false, false] },
  {
    name: "Excel 2021",
    asks: excelWith(14, "CompressedFile", "SharedRuntime"),
    answers: [true, true, true, false, false],
  },
  {
    name: "Excel on the web",
    asks: excelWith(20, "SharedRuntime", "CustomFunctionsRuntime"),
    answers: [true, true, false, true, true],
  },
])("$name is told what it can do and what is lost without it", ({ asks, answers }) => {
  const [zh, en] = [selfTest(asks, "zh"), selfTest(asks, "en")];
  expect(zh.map(({ ok }) => ok)).toEqual(answers);
  expect(en.map(({ ok }) => ok)).toEqual(answers);
  expect(zh.every(({ question, answer }) => /\p{sc=Han}/u.test(question) && answer.endsWith("。"))).toBe(
    true,
  );
});

test("Excel 2021 is told that of what is newer it lacks its own undo alone", () => {
  const [needed, , , , undo] = selfTest(excelWith(14), "zh");
  expect(needed!.answer).toContain("除 Ctrl+Z 撤销外都不需要");
  expect(undo!.answer).toBe("写入后请用窗格中的“撤销”。");
});
