import { ruleBook } from "../../../src/audit/rule-book";
import { auditSheets as auditWith, linesOf } from "../../support/audit-sheets";
import { operationInformation, smallFinalAccounts } from "../../support/small-final-accounts";

const audited = (change: (rows: ReturnType<typeof operationInformation>) => void = () => undefined) => {
  const rows = operationInformation();
  change(rows);
  return auditWith({ ...smallFinalAccounts(), F03: rows }, ruleBook.checks, { ties: ruleBook.ties });
};

test("a report-maker's sheet that ties with the published accounts is silent", () => {
  const result = audited();
  expect(linesOf(result)).toEqual([]);
  expect(result.withinRounding).toEqual([]);
});

test.each<[name: string, row: number, value: number, found: string]>([
  ["a part of the vehicles", 8, 42_000, "error wrongAmount F03!D9"],
  ["domestic receptions", 10, 9_000, "error"],
  ["agency operation", 15, 260_000, "error tieBroken F03!D16"],
])("%s that no longer adds up is found", (_, row, value, found) => {
  const lines = linesOf(audited((rows) => (rows[row]![3] = value)));
  expect(lines.map((line) => line.slice(0, found.length))).toEqual([found]);
});

test("a budget of receptions that is not broken down is no sum", () => {
  const lines = linesOf(
    audited((rows) => {
      for (const row of [10, 11, 12]) rows[row]![2] = "—";
    }),
  );
  expect(lines).toEqual([]);
});

test("another amount than the published account is to be explained", () => {
  const lines = linesOf(
    audited((rows) => {
      rows[4]![3] = 41_000;
      rows[9]![3] = 9_000;
      rows[10]![3] = 9_000;
    }),
  );
  expect(lines.every((line) => line.startsWith("warning"))).toBe(true);
  expect(lines.length).toBeGreaterThan(0);
});
