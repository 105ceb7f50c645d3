import type { MessageData } from "../../../src/audit/finding";
import { areFiguresOf, figuresOf } from "../../../src/jobs/audit/explained-figures";

const amount = (yuan: string) => ({ yuan, unit: "yuan", decimals: 2 }) as const;
const place = (row: number) => ({
  template: "three-public-expenses",
  section: "items",
  row: "officialReceptions",
  rowLabel: "公务接待费",
  column: "budget",
  cell: { sheet: "“三公”经费表", row, column: 2 },
});

describe("figuresOf", () => {
  test.each([
    { name: "both amounts", actual: amount("120"), expected: amount("100"), text: "120；100" },
    { name: "the amount of the form alone", actual: amount("120"), text: "120" },
  ])("$name, in yuan", ({ name: _, text, ...amounts }) =>
    expect(figuresOf({ ...amounts, data: { litres: "58" } })).toBe(text),
  );

  test("are a digest where there are no amounts, and nothing where nothing is said", () => {
    expect(figuresOf({ data: { litres: "58" } })).toMatch(/^摘要 [0-9a-z]+$/);
    expect(figuresOf({ data: {} })).toBe("");
  });
});

describe("an explanation of a finding without amounts", () => {
  const fuel = { entry: "燕A00001", litres: "58", allowed: "50.00" };
  const shifted = { place: place(7), error: "#REF!", formula: "=SUM(B5:B7)", on: "2026-11-21" };

  test.each<{ name: string; before: MessageData; now: MessageData; holds: boolean }>([
    { name: "nothing changed", before: fuel, now: { ...fuel }, holds: true },
    {
      name: "the same in another order",
      before: fuel,
      now: { allowed: "50.00", litres: "58", entry: "燕A00001" },
      holds: true,
    },
    { name: "litres of fuel", before: fuel, now: { ...fuel, litres: "59" }, holds: false },
    { name: "completion", before: { completion: "98.80" }, now: { completion: "98.81" }, holds: false },
    { name: "companions, a number", before: { limit: 6 }, now: { limit: 7 }, holds: false },
    {
      name: "an amount among the data",
      before: { base: amount("0") },
      now: { base: amount("1") },
      holds: false,
    },
    {
      name: "a part of what is counted twice",
      before: { parts: ["房租3", "水电2"] },
      now: { parts: ["房租3", "水电4"] },
      holds: false,
    },
    {
      name: "rows put in above and an audit on another day",
      before: shifted,
      now: { ...shifted, place: place(9), formula: "=SUM(B7:B9)", on: "2026-11-22" },
      holds: true,
    },
    {
      name: "another row of the form",
      before: shifted,
      now: { ...shifted, place: { ...place(7), row: "overseasVisits" } },
      holds: false,
    },
  ])("$name: holds $holds", ({ before, now, holds }) =>
    expect(areFiguresOf(figuresOf({ data: before }), { data: now })).toBe(holds),
  );

  test.each([
    { name: "holds while the finding has none", finding: { data: fuel }, holds: true },
    { name: "lapses once it has", finding: { data: fuel, actual: amount("58") }, holds: false },
  ])("kept with no figures at all $name", ({ finding, holds }) =>
    expect(areFiguresOf("", finding)).toBe(holds),
  );
});
