import { allParameters, parameterFamilies } from "../../../src/finance/policy/parameters";
import { parameterNotes } from "../../../src/finance/policy/parameter-notes";
import * as documents from "../../../src/finance/policy/documents";
import { documentTitlesInEnglish } from "../../../src/finance/policy/documents-in-english";
import { parameterUnits } from "../../../src/finance/policy/parameter-units";
import { parameterTitles } from "../../../src/finance/policy/parameter-titles";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { builtInSeverities } from "../../../src/finance/policy/severities";

describe("the built-in parameters", () => {
  test("every family is listed, each id once", () => {
    const ids = allParameters.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.values(parameterFamilies).every((family) => Object.keys(family).length > 0)).toBe(true);
  });

  test.each(allParameters.map((parameter) => [parameter.id, parameter] as const))(
    "%s: days that ascend, a source behind every value, one shape throughout",
    (_, parameter) => {
      expect(parameter.confirmedOn <= "2026-11-22").toBe(true);
      const days = parameter.values.map(({ from }) => from);
      expect([...new Set(days)].sort()).toEqual(days);
      for (const { references } of parameter.values) {
        expect(references.length).toBeGreaterThan(0);
        for (const { title } of references) expect(title).not.toBe("");
      }
      const shapes = new Set(
        parameter.values.filter(({ value }) => value !== null).map(({ value }) => shapeOf(value)),
      );
      expect(shapes.size).toBe(1);
    },
  );

  test.each(allParameters.map((parameter) => [parameter.id, parameter] as const))(
    "%s: a value that is no more than knowledge is told apart",
    (_, parameter) => {
      for (const { from, value } of parameter.values) {
        if (value === null) continue;
        const { certainty, references } = builtInPolicy.inForce(parameter, from);
        const isCustomAlone = references.every(({ title }) => title === "业务惯例");
        if (isCustomAlone) expect(certainty).not.toBe("confirmed");
      }
    },
  );
});

test("each document that a value cites has its English title, and no other", () => {
  const cited = allParameters.flatMap(({ values }) => values.flatMap(({ references }) => references));
  const titles = new Set([...cited, ...Object.values(documents)].map(({ title }) => title));
  expect(Object.keys(documentTitlesInEnglish).sort()).toEqual([...titles].sort());
});

test("each parameter has a title in both languages and a unit, and no other", () => {
  const ids = allParameters.map(({ id }) => id).sort();
  expect(Object.keys(parameterTitles).sort()).toEqual(ids);
  expect(Object.keys(parameterUnits).sort()).toEqual(ids);
  expect(Object.values(parameterUnits)).not.toContain("");
  for (const { zh, en } of Object.values(parameterTitles)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[A-Z]/);
  }
});

test("each note is of a value there is", () => {
  for (const [id, notes] of Object.entries(parameterNotes)) {
    const days = allParameters.find((parameter) => parameter.id === id)?.values.map(({ from }) => from);
    expect(days).toEqual(expect.arrayContaining(Object.keys(notes)));
  }
});

describe("the built-in severities", () => {
  test("each rule once", () => {
    const ids = builtInSeverities.map(({ ruleId }) => ruleId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function shapeOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value)
    .map(([name, part]) => `${name}:${shapeOf(part)}`)
    .sort()
    .join(",");
}
