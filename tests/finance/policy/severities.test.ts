import { customOfTheTrade } from "../../../src/finance/policy/documents";
import { severityOf } from "../../../src/finance/policy/severities";
import { defineSeverity, SeverityDefinitionError } from "../../../src/finance/policy/severity";

describe("severityOf", () => {
  test.each([
    { rule: "county-debt-gate-is-open", on: "2014-12-31", severity: "error" },
    { rule: "county-debt-gate-is-open", on: "2015-01-01", severity: "suspended" },
    { rule: "three-public-total-within-last-years-budget", on: "2026-11-21", severity: "warning" },
    { rule: "three-public-total-within-last-years-budget", on: "2013-12-31", severity: undefined },
    { rule: "income-equals-expenditure", on: "2026-11-21", severity: undefined },
  ])("$rule on $on: $severity", ({ rule, on, severity }) => {
    expect(severityOf(rule, on)).toBe(severity);
  });

  test("a bureau's entry goes before the built-in one from its day", () => {
    const own = [
      defineSeverity("three-public-total-within-last-years-budget", [
        { from: "2026-01-01", severity: "error", references: [customOfTheTrade] },
      ]),
    ];
    expect(severityOf("three-public-total-within-last-years-budget", "2025-12-31", own)).toBe("warning");
    expect(severityOf("three-public-total-within-last-years-budget", "2026-01-01", own)).toBe("error");
  });
});

describe("defineSeverity", () => {
  const entry = { from: "2020-01-01", severity: "error", references: [customOfTheTrade] } as const;
  test.each([
    { name: "no entry", entries: [] },
    { name: "one day twice", entries: [entry, entry] },
    { name: "no such day", entries: [{ ...entry, from: "2020" }] },
    { name: "no source", entries: [{ ...entry, references: [] }] },
  ])("$name fails", ({ entries }) => {
    expect(() => defineSeverity("some-rule", entries)).toThrow(SeverityDefinitionError);
  });
});
