import { debtLedgerContinuesTheAuditedOne } from "../../../src/audit/checks/debt-ledger-continues-the-audited-one";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { wordingProblem } from "../../../src/audit/words/render";
import { snapshotOf, type SheetRows } from "../../support/book";
import { ledgerRows, soundDebt, type LedgerEntry } from "../../support/debt-ledger";

const on = "2026-11-22";
const { id } = debtLedgerContinuesTheAuditedOne;
const rules = { ties: [], checks: [debtLedgerContinuesTheAuditedOne] };
const audited: LedgerEntry = { ...soundDebt, opening: 1000, borrowed: 0, repaid: 200, closing: 800 };

const dated = (rows: SheetRows, opening: string): SheetRows =>
  rows.map((row, at) => (at === 2 ? row.map((text) => (text === "期初余额" ? opening : text)) : row));
const resultOf = (rows: SheetRows, earlier?: SheetRows) =>
  auditSnapshot(snapshotOf({ 台账: rows }), {
    on,
    rules,
    ...(earlier ? { previous: snapshotOf({ 台账: earlier }) } : {}),
  }).result;
const found = (rows: SheetRows, earlier?: SheetRows) => {
  const { findings } = resultOf(rows, earlier);
  expect(findings.flatMap((finding) => wordingProblem(finding) ?? [])).toEqual([]);
  return findings.map(({ severity, messageId }) => `${severity} ${messageId}`);
};

describe("against the ledger of the last audit", () => {
  test.each<[name: string, entries: readonly LedgerEntry[], expected: string[]]>([
    ["opens with what was audited", [soundDebt], []],
    ["opens a cent higher", [{ ...soundDebt, opening: 800.01 }], ["warning opensOtherwise"]],
    ["was left out", [], ["warning leftOut"]],
    [
      "has a debt that was not audited",
      [soundDebt, { ...soundDebt, project: "水库", creditor: "农发行", borrowedOn: "2022-01-01" }],
      ["warning notAudited"],
    ],
    [
      "has a new debt",
      [soundDebt, { ...soundDebt, project: "水库", opening: 0, borrowed: 200, repaid: 0, closing: 200 }],
      [],
    ],
  ])("%s", (_name, entries, expected) => {
    const kept =
      entries.length > 0 ? entries : [{ ...soundDebt, project: "水库", creditor: "农发行", opening: 0 }];
    expect(found(ledgerRows(kept), ledgerRows([audited]))).toEqual(expected);
  });

  test("a ledger that opens on a later day says nothing of the time between", () => {
    const earlier = [["2024年政府性债务台账"], ...ledgerRows([audited]).slice(1)];
    const rows = ledgerRows([{ ...soundDebt, opening: 500 }]);
    expect(found(dated(rows, "2025-12-31余额"), earlier)).toEqual([]);
    expect(found(dated(rows, "2024-12-31余额"), earlier)).toEqual(["warning opensOtherwise"]);
  });

  test("an earlier sheet of the same workbook will do, and is asked nothing of its own", () => {
    const sheets = {
      "2024年": ledgerRows([{ ...audited, maturity: "2025-01-01" }]),
      "2025年": ledgerRows([{ ...soundDebt, opening: 750 }]),
    };
    const { findings } = auditSnapshot(snapshotOf(sheets), { on }).result;
    expect(findings.map(({ rule, cells }) => [rule, cells[0]?.sheet])).toEqual([
      ["debt-balances-roll-forward", "2025年"],
      [id, "2025年"],
    ]);
  });
});

describe("by the ledger's own days", () => {
  test.each<[borrowedOn: string, opening: number, expected: string[]]>([
    ["2024-12-31", 800, []],
    ["2025-01-01", 800, ["warning borrowedLater"]],
    ["2025-01-01", 0, []],
  ])("borrowed on %s with %d at the end of 2024", (borrowedOn, opening, expected) => {
    expect(found(dated(ledgerRows([{ ...soundDebt, borrowedOn, opening }]), "2024-12-31余额"))).toEqual(
      expected,
    );
  });

  test("without a day and an earlier ledger it is said to be open", () => {
    expect(resultOf(ledgerRows([soundDebt])).notChecked).toMatchObject([
      { rule: id, reason: "noAuditedLedger" },
    ]);
  });
});
