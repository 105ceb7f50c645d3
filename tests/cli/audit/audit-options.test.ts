import { auditOptions } from "../../../src/cli/audit/audit-options";
import { UsageError } from "../../../src/cli/usage-error";
import { TypedOptions } from "../../../src/cli/typed-options";

const today = "2026-11-21";

test("what is not said is text, today, from errors on, in Chinese", () => {
  expect(auditOptions(new TypedOptions({}, today))).toEqual({
    format: "text",
    on: today,
    failOn: "error",
    language: "zh",
    isQuiet: false,
    isInPlace: false,
  });
});

test.each([
  [{ format: "pdf" }, "--format 只能是：text、json、xlsx、html。"],
  [{ failOn: "all" }, "--fail-on 只能是：error、warning、info、never。"],
  [{ on: "2026-02-30" }, "--on 应为日期，如 2026-11-21；现为“2026-02-30”。"],
  [{ on: 20261121 }, "--on 应为日期，如 2026-11-21；现为“20261121”。"],
  [{ deadline: "12-05", letters: "out" }, "--deadline 应为日期，如 2026-11-21；现为“12-05”。"],
  [{ deadline: "2026-12-05" }, "--deadline 只用于 --letters。"],
  [{ jobs: 0 }, "--jobs 应为 1 到 64 的整数。"],
  [{ jobs: "两个" }, "--jobs 应为 1 到 64 的整数。"],
  [{ jobs: 1.5 }, "--jobs 应为 1 到 64 的整数。"],
  [{ inPlace: true }, "--in-place 只用于 --format xlsx。"],
  [{ inPlace: true, format: "xlsx", output: "out" }, "--in-place 写回原文件，不能同时指定 --output。"],
  [{ lang: "en", format: "pdf" }, "--format takes one of: text, json, xlsx, html."],
  [{ lang: "fr" }, "--lang 只能是：zh、en。"],
])("%j is asked wrongly", (typed, sentence) => {
  expect(() => auditOptions(new TypedOptions(typed, today))).toThrow(new UsageError(sentence));
});

test("what is said of many workbooks is taken as it is", () => {
  const typed = {
    previous: "去年",
    units: "名单.txt",
    letters: "意见",
    deadline: "2026-12-05",
    jobs: 64,
    resume: "记录",
  };
  expect(auditOptions(new TypedOptions(typed, today))).toMatchObject(typed);
});
