import { readAlone } from "./explain";

/** Milliseconds to read a text made of so many lines. */
function timeOf(line: (i: number) => string, lines: number): number {
  const text = Array.from({ length: lines }, (_, i) => line(i)).join("\n");
  const start = performance.now();
  readAlone(text);
  return performance.now() - start;
}

describe("reading takes time in proportion to the text", () => {
  test.each([
    [
      "items of one list",
      (i: number) => `${(i % 90) + 1}.第${i}项经费${i}.50万元，比2024年预算增加1万元，增长${i % 9}%。`,
    ],
    ["the same amount again and again", () => "基本支出5万元，占支出预算的10%，同比增加1万元。"],
    ["ever other amounts of one quantity", (i: number) => `项目支出${i}万元，其中：甲${i}元；`],
    ["one sentence without an end", () => "占比完成与同比较上年其中（增加"],
    ["brackets that never close", () => "（（（说明（"],
  ])("%s", (_, line) => {
    timeOf(line, 250);
    const short = timeOf(line, 500);
    const long = timeOf(line, 4_000);
    expect(long).toBeLessThan(short * 8 * 4 + 500);
  });
});
