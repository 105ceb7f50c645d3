import fc from "fast-check";
import { Decimal } from "../../../src/finance/money/decimal";
import { lowestCodes, reconcile, type LedgerEntry } from "../../../src/finance/reconciliation/reconcile";

const entry = (code: string, amount: string, step = "0", organisation = "云溪县档案馆"): LedgerEntry => ({
  organisation,
  ledger: "generalPublicBudget",
  code,
  name: "",
  amount: new Decimal(amount),
  step: new Decimal(step),
});

describe("reconcile", () => {
  test.each([
    {
      name: "the same to the fen",
      unit: [entry("2012601", "100.01")],
      treasury: [entry("2012601", "100.01")],
      kind: "matched",
    },
    {
      name: "a fen apart",
      unit: [entry("2012601", "100.01")],
      treasury: [entry("2012601", "100.02")],
      kind: "differing",
    },
    {
      name: "half a step apart",
      unit: [entry("2012601", "12300", "100")],
      treasury: [entry("2012601", "12350")],
      kind: "matched",
    },
    {
      name: "more than half a step apart",
      unit: [entry("2012601", "12300", "100")],
      treasury: [entry("2012601", "12350.01")],
      kind: "differing",
    },
    {
      name: "paid in two entries",
      unit: [entry("2012601", "100")],
      treasury: [entry("2012601", "60"), entry("2012601", "40")],
      kind: "matched",
    },
    { name: "only with the unit", unit: [entry("2012601", "100")], treasury: [], kind: "onlyUnit" },
    { name: "only with the treasury", unit: [], treasury: [entry("2012601", "100")], kind: "onlyTreasury" },
    { name: "zero against nothing", unit: [entry("2012601", "0")], treasury: [], kind: "matched" },
  ])("$name → $kind", ({ unit, treasury, kind }) => {
    expect(reconcile(unit, treasury).map((row) => row.kind)).toEqual([kind]);
  });

  test("units and codes are kept apart", () => {
    const rows = reconcile(
      [entry("2012601", "100"), entry("2012604", "5", "0", "云溪县图书馆")],
      [entry("2012601", "100", "0", "云溪县图书馆")],
    );
    expect(rows.map(({ kind }) => kind).sort()).toEqual(["onlyTreasury", "onlyUnit", "onlyUnit"]);
  });

  test("differences of all rows add up to the difference of the sides", () => {
    const side = fc.array(
      fc.record({
        code: fc.constantFrom("2010101", "2010102", "2010103"),
        fen: fc.integer({ min: -9999, max: 9999 }),
      }),
    );
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const [unit, treasury] = [ours, theirs].map((all) =>
          all.map(({ code, fen }) => entry(code, new Decimal(fen).div(100).toFixed())),
        );
        const total = (all: readonly LedgerEntry[]) =>
          all.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
        const rows = reconcile(unit!, treasury!);
        const differences = rows.reduce((sum, { difference }) => sum.plus(difference), new Decimal(0));
        expect(differences.toFixed()).toBe(total(unit!).minus(total(treasury!)).toFixed());
      }),
    );
  });
});

test("lowestCodes leaves out the headings of longer codes of the same unit", () => {
  const codes = lowestCodes([
    entry("201", "3"),
    entry("20126", "3"),
    entry("2012601", "3"),
    entry("208", "1", "0", "云溪县图书馆"),
  ]).map(({ code }) => code);
  expect(codes).toEqual(["2012601", "208"]);
});
