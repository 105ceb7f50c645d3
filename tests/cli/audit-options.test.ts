import { auditOptions, UsageError } from "../../src/cli/audit-options";

const today = "2026-11-21";

test("what is not said is text, today, from errors on, in Chinese", () => {
  expect(auditOptions({}, today)).toEqual({
    format: "text",
    on: today,
    failOn: "error",
    language: "zh",
    isQuiet: false,
    isInPlace: false,
  });
});

test.each([
  [{ format: "html" }, "--format 只能是：text、json、xlsx。"],
  [{ failOn: "all" }, "--fail-on 只能是：error、warning、info、never。"],
  [{ on: "2026-02-30" }, "--on 应为日期，如 2026-11-21；现为“2026-02-30”。"],
  [{ on: 20261121 }, "--on 应为日期，如 2026-11-21；现为“20261121”。"],
  [{ inPlace: true }, "--in-place 只用于 --format xlsx。"],
  [{ inPlace: true, format: "xlsx", output: "out" }, "--in-place 写回原文件，不能同时指定 --output。"],
  [{ lang: "en", format: "html" }, "--format takes one of: text, json, xlsx."],
  [{ lang: "fr" }, "--lang 只能是：zh、en。"],
])("%j is asked wrongly", (typed, sentence) => {
  expect(() => auditOptions(typed, today)).toThrow(new UsageError(sentence));
});
