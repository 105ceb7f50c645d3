import { publicationRecord } from "../../../src/finance/disclosure/publication";
import { publicationState } from "../../../src/finance/disclosure/publication-state";
import { builtInPolicy as policy } from "../../../src/finance/policy/built-in-policy";

test.each<
  [name: string, approved: string | undefined, published: string | undefined, on: string, state: string]
>([
  ["on the twentieth day", "2026-02-05", "2026-02-25", "2026-11-22", "2026-02-25 inTime"],
  ["a day later", "2026-02-05", "2026-02-26", "2026-11-22", "2026-02-25 late"],
  ["not yet, on the last day", "2026-02-05", undefined, "2026-02-25", "2026-02-25 unpublished"],
  ["not yet, a day later", "2026-02-05", undefined, "2026-02-26", "2026-02-25 late"],
  ["no day of approval", undefined, "2026-02-26", "2026-11-22", "undefined notChecked"],
  ["in 2014, in twenty working days", "2014-03-03", "2014-03-31", "2014-04-01", "2014-03-31 inTime"],
  ["before any limit was set", "2010-03-01", "2010-09-01", "2010-09-02", "undefined notChecked"],
])("%s", (_, approved, published, on, state) => {
  const { due, status } = publicationState(publicationRecord({ approved, published }, policy), on);
  expect(`${due} ${status}`).toBe(state);
});
