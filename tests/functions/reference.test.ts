import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionReference } from "../../.ci/function-reference.cjs";
import { functionsMetadata } from "../../.ci/functions-metadata.cjs";
import { customFunctions } from "../../src/functions/associate";
import { functionExamples, functionGroups } from "../support/function-examples";

test("every function stands in one group with an example that calls it", () => {
  expect(functionExamples.map(({ id }) => id).sort()).toEqual(Object.keys(customFunctions).sort());
  for (const { id, formula } of functionExamples) expect(formula).toMatch(new RegExp(`^CS\\.${id}\\(.*\\)$`));
});

test.each(["zh", "en"] as const)(
  "the page in %s is what the functions make (UPDATE=1 writes it)",
  async (language) => {
    const metadata = await functionsMetadata();
    const { functions } = language === "zh" ? metadata.chinese : metadata.english;
    const made = functionReference(functions, functionGroups, language);
    const file = path.resolve(__dirname, `../../assets/function-reference.${language}.md`);
    if (process.env["UPDATE"]) writeFileSync(file, made);
    else expect(readFileSync(file, "utf8")).toBe(made);
  },
);
