import { assumedForms, assumedOf } from "../../src/templates/assumptions";
import { allTemplates } from "../../src/templates/sets";

test("only forms there are have something taken for granted, and what it is can be told", () => {
  const marked = allTemplates.filter((template) => assumedOf(template));
  expect(marked.map(({ id }) => id).sort()).toEqual([...assumedForms].sort());
  expect(marked.map((template) => assumedOf(template)).every((said) => said!.length > 5)).toBe(true);
});
