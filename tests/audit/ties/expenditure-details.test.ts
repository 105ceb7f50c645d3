import { ruleBook } from "../../../src/audit/rule-book";
import { auditSheets as auditWith, linesOf } from "../../support/audit-sheets";
import {
  basicExpenditureDetail,
  otherExpenditureDetails,
  smallFinalAccounts,
} from "../../support/small-final-accounts";

type Details = ReturnType<typeof otherExpenditureDetails>;

const audited = (change: (details: Details) => void = () => undefined) => {
  const details = { ...otherExpenditureDetails(), Z08_1: basicExpenditureDetail() };
  change(details);
  return auditWith({ ...smallFinalAccounts(), ...details }, ruleBook.checks, { ties: ruleBook.ties });
};

test("details that tie with the accounts and with each other are silent", () => {
  const result = audited();
  expect(linesOf(result)).toEqual([]);
  expect(result.withinRounding).toEqual([]);
  expect(result.notChecked.filter(({ rule }) => rule.startsWith("expenditure-details"))).toEqual([]);
});

test.each<[name: string, sheet: string, row: number, column: number, value: number, found: string]>([
  ["an item of one line", "Z05_2", 8, 8, 510_000, "error wrongAmount Z05_2!I9"],
  ["the total of a class", "Z08", 5, 3, 1_406_000, "error wrongAmount Z08!D6"],
  ["合计 of a line", "Z05_1", 6, 2, 1_206_000, "error wrongAmount Z05_1!C7"],
])("%s that no longer adds up is found", (_name, sheet, row, column, value, found) => {
  expect(linesOf(audited((details) => (details[sheet]![row]![column] = value)))).toEqual([found]);
});

test("a detail of other amounts than the accounts is to be explained", () => {
  const lines = linesOf(
    audited((details) => {
      for (const row of details["Z05_2"]!.slice(5, 9)) {
        row[2] = Number(row[2]) + 10_000;
        row[7] = Number(row[7]) + 10_000;
        row[8] = Number(row[8]) + 10_000;
      }
    }),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.startsWith("warning"))).toEqual([]);
});

test("where one part of a detail is missing, its parts are not added up", () => {
  const { Z05_3: _none, Z05_1: _basic, ...others } = otherExpenditureDetails();
  const result = auditWith({ ...smallFinalAccounts(), ...others }, ruleBook.checks, { ties: ruleBook.ties });
  expect(linesOf(result)).toEqual([]);
});
