import { certainOldNames } from "../../../src/finance/classification/certain-old-names";
import { findByName } from "../../../src/finance/classification/find-by-name";

const namesOf = (year: number) => certainOldNames(year).map(({ printed }) => printed);

test.each([
  [2018, false],
  [2019, true],
  [2026, true],
])("医疗卫生与计划生育支出 is an old name from 2019 on: %d", (year, isOld) => {
  expect(namesOf(year).includes("医疗卫生与计划生育支出")).toBe(isOld);
});

test("no item bears such a name today, and a longer name comes before those it holds", () => {
  const names = namesOf(2026);
  for (const name of names)
    expect(findByName(name, "functional").every(({ by }) => by === "oldName")).toBe(true);
  names.forEach((name, i) =>
    expect(names.slice(i + 1).some((later) => later.includes(name) && later !== name)).toBe(false),
  );
});
