import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { packVersions } from "../../../src/finance/packs/pack-versions";

const folder = path.resolve(__dirname, "../../../assets/packs");
const packs = readdirSync(folder).filter((file) => file.endsWith(".json"));
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Record<string, unknown>;

describe("the packs", () => {
  test("there is one", () => {
    expect(packs).toContain("classification.json");
  });

  test.each(packs)("%s says its schema, kind, version and day, and is small", (file) => {
    const pack = read(file);
    expect(pack).toMatchObject({ schema: 1, kind: file.replace(".json", "") });
    expect(pack["version"]).toMatch(/^\d{4}\.\d{1,2}\.\d+$/);
    expect(pack["confirmedOn"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(gzipSync(JSON.stringify(pack)).length).toBeLessThan(20_000);
  });

  test("results name the versions that are stored", () => {
    expect(packVersions()).toEqual({
      policy: expect.stringMatching(/^\d{4}\.\d{1,2}\.\d+$/) as string,
      classification: read("classification.json")["version"],
      sets: read("published-sets.json")["version"],
    });
  });
});
