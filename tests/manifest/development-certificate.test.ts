import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { developmentServer } from "../../.ci/development-certificate.cjs";

const root = mkdtempSync(path.join(tmpdir(), "certificates-"));
afterAll(() => rmSync(root, { recursive: true }));

const both = ["localhost.key", "localhost.crt"];

/** Two folders in their order, with the files they hold. */
function foldersWith(name: string, ...held: readonly (readonly string[])[]): readonly string[] {
  return held.map((files, at) => {
    const folder = path.join(root, name, String(at));
    mkdirSync(folder, { recursive: true });
    for (const file of files) writeFileSync(path.join(folder, file), "");
    return folder;
  });
}

test.each([
  { name: "ours before the machine's", held: [both, both], found: 0 },
  { name: "the machine's where we have none", held: [[], both], found: 1 },
  { name: "the machine's where ours has no certificate", held: [["localhost.key"], both], found: 1 },
  { name: "one it makes where the other is half", held: [[], ["localhost.crt"]], found: undefined },
])("the development server uses $name", ({ name, held, found }) => {
  const folders = foldersWith(name, ...held);
  const [key, cert] = both.map((file) => path.join(folders[found ?? 0]!, file));
  expect(developmentServer(folders)).toEqual(
    found === undefined ? "https" : { type: "https", options: { key, cert } },
  );
});

test("a folder that is not there has none", () =>
  expect(developmentServer([path.join(root, "absent")])).toBe("https"));
