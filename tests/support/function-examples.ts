import type { FunctionGroup } from "../../.ci/function-reference.cjs";
import groups from "../../src/functions/examples.json";

export const functionGroups = groups as unknown as readonly FunctionGroup[];

/** The examples of the custom functions, from the table their reference is made of. */
export const functionExamples = functionGroups.flatMap(({ functions }) =>
  Object.entries(functions).map(([id, { formula, value }]) => ({ id, formula, value })),
);

/** The constants an example calls its function with; an array constant as its rows. */
export function argumentsOf(formula: string): unknown[] {
  const inside = formula.slice(formula.indexOf("(") + 1, -1);
  return (inside.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? []).map((text) =>
    text.startsWith("{") ? rowsOf(text.slice(1, -1)) : (JSON.parse(text) as unknown),
  );
}

function rowsOf(constant: string): unknown[][] {
  return constant.split(";").map((row) => JSON.parse(`[${row}]`) as unknown[]);
}
