import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../../src/audit/words/catalogue";
import { reasonShapes } from "../../../src/audit/words/reasons";

const audit = path.resolve(__dirname, "../../../src/audit");
const files = ["checks", "disclosure", "ties", "engine"].flatMap((folder) =>
  readdirSync(path.join(audit, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({
      folder,
      name: path.basename(name, ".ts"),
      source: readFileSync(path.join(audit, folder, name), "utf8"),
    })),
);

const emittedMessages = files.flatMap(({ folder, name, source }) =>
  [...source.matchAll(/messageId: ([^,;\n]*)/g)]
    .flatMap(([, expression]) => [...expression!.matchAll(/(?:^|[?:] )"(\w+)"/g)])
    .map(([, id]) => (folder === "checks" || folder === "disclosure" ? `${name}.${id}` : id!)),
);
const emittedReasons = files.flatMap(({ source }) =>
  [...source.matchAll(/(?:not(?:Checked|Applicable)\(\s*|reason: )"(\w+)"/g)].map(([, id]) => id!),
);

test("the rules emit messages and reasons", () => {
  expect(emittedMessages.length).toBeGreaterThan(10);
  expect(emittedReasons.length).toBeGreaterThan(5);
});

test.each([...new Set(emittedMessages)])("%s has words", (key) => {
  expect([...catalogue.keys()]).toContain(key);
});

test.each([...new Set(emittedReasons)])("reason %s has words", (reason) => {
  expect(Object.keys(reasonShapes)).toContain(reason);
});
