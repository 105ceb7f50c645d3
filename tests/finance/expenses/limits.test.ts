import fc from "fast-check";
import { executionPace } from "../../../src/finance/expenses/execution-pace";
import { meetingCap } from "../../../src/finance/expenses/meeting-cap";
import { threePublicOverLimit } from "../../../src/finance/expenses/over-limit";
import { companionsAllowed } from "../../../src/finance/expenses/reception-companions";
import { trainingCap } from "../../../src/finance/expenses/training-cap";
import { Decimal } from "../../../src/finance/money/decimal";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { UnknownParameterValueError } from "../../../src/finance/policy/policy";

const decimal = (text: string) => new Decimal(text);
const on = "2026-03-01";

describe("companions at a reception (陪餐)", () => {
  test.each([
    { guests: 0, companions: 0 },
    { guests: 1, companions: 3 },
    { guests: 10, companions: 3 },
    { guests: 11, companions: 3 },
    { guests: 12, companions: 4 },
    { guests: 14, companions: 4 },
    { guests: 15, companions: 5 },
  ])("$guests guests: $companions", ({ guests, companions }) => {
    expect(companionsAllowed(guests, builtInPolicy, on)).toBe(companions);
  });

  test("nothing is said of a day before the rules", () => {
    expect(() => companionsAllowed(5, builtInPolicy, "2013-11-30")).toThrow(UnknownParameterValueError);
  });
});

describe("caps per head and day", () => {
  test.each([
    { name: "first", cap: "76000" },
    { name: "second", cap: "65000" },
    { name: "third", cap: "55000" },
    { name: "fourth", cap: "55000" },
  ] as const)("a $name class meeting of 50 heads over two days: $cap yuan", ({ name, cap }) => {
    const meeting = { class: name, heads: 50, days: decimal("2") };
    expect(meetingCap(meeting, builtInPolicy, on).toString()).toBe(cap);
  });

  test("half a day is half the norm", () => {
    const meeting = { class: "third", heads: 1, days: decimal("0.5") } as const;
    expect(meetingCap(meeting, builtInPolicy, on).toString()).toBe("275");
  });

  test.each([
    { name: "to the bound in full", days: "30", cap: "16500" },
    { name: "above the bound 70 % of the norm", days: "31", cap: "16885" },
    { name: "ten days above", days: "40", cap: "20350" },
  ])("a training of one head: $name", ({ days, cap }) => {
    const training = { class: "third", heads: 1, days: decimal(days) } as const;
    expect(trainingCap(training, builtInPolicy, on).toString()).toBe(cap);
  });

  test("a training costs no more than its days at the full norm", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 500 }), (days, heads) => {
        const cap = trainingCap({ class: "second", heads, days: new Decimal(days) }, builtInPolicy, on);
        const full = new Decimal(650).times(heads).times(days);
        expect(cap.lessThanOrEqualTo(full)).toBe(true);
        expect(cap.equals(full)).toBe(days <= 30 || heads === 0);
      }),
    );
  });
});

describe("zero growth of the three public expenses", () => {
  test.each([
    { name: "as last year", last: "229100", now: "229100", over: "0" },
    { name: "a fen above", last: "229100", now: "229100.01", over: "0.01" },
    { name: "a fen below", last: "229100", now: "229099.99", over: "0" },
    { name: "doubled", last: "229100", now: "479100", over: "250000" },
    { name: "nothing last year", last: "0", now: "1", over: "1" },
  ])("$name: $over yuan over", ({ last, now, over }) => {
    expect(threePublicOverLimit(decimal(last), decimal(now), builtInPolicy, on).toString()).toBe(over);
  });

  test("nothing is said of a day before the limit", () => {
    expect(() => threePublicOverLimit(decimal("1"), decimal("2"), builtInPolicy, "2013-12-31")).toThrow(
      UnknownParameterValueError,
    );
  });
});

describe("execution against time (支出进度与序时进度)", () => {
  test.each([
    { name: "in step", executed: "25", month: 3, completion: "0.25", ahead: "0" },
    { name: "ahead of time", executed: "60", month: 6, completion: "0.6", ahead: "0.1" },
    { name: "behind", executed: "60", month: 9, completion: "0.6", ahead: "-0.15" },
    { name: "all spent at the end", executed: "100", month: 12, completion: "1", ahead: "0" },
  ])("$name", ({ executed, month, completion, ahead }) => {
    const pace = executionPace(decimal(executed), decimal("100"), month);
    expect([String(pace?.completion), String(pace?.ahead)]).toEqual([completion, ahead]);
  });

  test("without a budget there is no pace", () => {
    expect(executionPace(decimal("1"), decimal("0"), 6)).toBeUndefined();
  });
});
