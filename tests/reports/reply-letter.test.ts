import { letterText, replyLetter } from "../../src/reports/reply-letter";
import type { UnitResult } from "../../src/reports/unit-result";
import { auditedUnits } from "../support/audited-units";

const on = "2026-11-21";
let clean: UnitResult;
let faulty: UnitResult;
let unreadable: UnitResult;
let missing: UnitResult;
beforeAll(async () => {
  [clean, faulty, unreadable, missing] = (await auditedUnits()) as [
    UnitResult,
    UnitResult,
    UnitResult,
    UnitResult,
  ];
});
const letter = (unit: UnitResult, deadline?: string) =>
  letterText(replyLetter(unit, { on, ...(deadline ? { deadline } : {}) }));

test("lists what must be corrected, explained and heeded, each numbered, and asks for it by the day", () => {
  const text = letter(faulty, "2026-12-05");
  const { findings } = faulty.book!.result;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  expect(text).toMatch(
    /^审核意见\n\n云岭县乙局：\n {4}你单位报送的2026年预算公开表已收悉。经审核，有关情况如下：\n/,
  );
  expect(text).toContain(`一、须改正（${errors}处，请核对后改正）`);
  expect(text.match(/^ {4}\d+\. /gm)).toHaveLength(findings.length + faulty.book!.result.notChecked.length);
  expect(text).toContain("请于2026年12月5日前将修改后的工作簿");
  expect(text).toMatch(/2026年11月21日\n$/);
});

test("without a day it only asks", () => {
  expect(letter(faulty)).toContain("    请将修改后的工作簿和需说明事项的书面说明一并报来。");
});

test("a clean book is said to be so, what was not checked is said too, and nothing is asked", () => {
  const text = letter(clean, "2026-12-05");
  expect(text).toContain("经审核，未发现需要修改的问题。");
  expect(text).toContain("一、未检查（");
  expect(text).not.toContain("12月5日");
});

test("who sent nothing readable, or nothing, is asked to", () => {
  expect(letter(unreadable, "2026-12-05")).toContain(
    "未能审核：丙.xlsx设有打开密码。\n    请于2026年12月5日前重新报送。",
  );
  expect(letter(missing, "2026-12-05")).toContain(
    "尚未收到你单位的预算公开表。\n    请于2026年12月5日前报送。",
  );
});

test("speaks as a bureau to a unit: no ids, no words of the auditors, no exclamation marks", () => {
  expect(letter(faulty)).not.toMatch(/违规|违纪|！|-[a-z]+-|undefined/);
});
