import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFile } from "../../src/files/open-file";
import { smallPackage } from "../support/small-package";

const bytes = smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "caishen-"));
  file = path.join(folder, "预算.xlsx");
  await writeFile(file, bytes);
});
afterEach(() => rm(folder, { recursive: true }));

const changed = async () => {
  const host = await openFile(file);
  await host.apply({
    purpose: "test",
    edits: [{ kind: "setCells", sheet: "表", cells: [{ row: 0, column: 0, value: 2 }] }],
  });
  return host;
};
const valueIn = async (name: string) => {
  const { sheets } = await (await openFile(name)).read("all", []);
  return sheets[0]!.values[0];
};
const content = async (name: string) => new Uint8Array(await readFile(name));

test("nothing is written before it is saved", async () => {
  await changed();
  expect(await content(file)).toEqual(bytes);
});

test("saved to another file, the original stays and nothing else is left", async () => {
  const target = path.join(folder, "结果.xlsx");
  await (await changed()).save(target);
  expect(await content(file)).toEqual(bytes);
  expect(await valueIn(target)).toBe(2);
  expect((await readdir(folder)).sort()).toEqual(["结果.xlsx", "预算.xlsx"]);
});

test("saved in place, what stood there is kept as .bak, once", async () => {
  const host = await changed();
  await host.save();
  await host.state.set("caishen.settings", "一");
  await host.save();
  expect(await valueIn(file)).toBe(2);
  expect(await content(`${file}.bak`)).toEqual(bytes);
  expect((await readdir(folder)).sort()).toEqual(["预算.xlsx", "预算.xlsx.bak"]);
});

test("saved in place without a change, nothing is written", async () => {
  const before = await stat(file);
  await (await openFile(file)).save();
  expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  expect(await readdir(folder)).toEqual(["预算.xlsx"]);
});

test("through a link the file it leads to is replaced, with its rights", async () => {
  const link = path.join(folder, "链接.xlsx");
  await symlink(file, link);
  await chmod(file, 0o640);
  const host = await openFile(link);
  await host.state.set("caishen.settings", "一");
  await host.save();
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await (await openFile(file)).state.get("caishen.settings")).toBe("一");
});

test.each<[string, () => Promise<unknown>]>([
  ["someone else wrote", () => writeFile(file, smallPackage({ sheets: { 别: "" } }))],
  ["someone else removed", () => rm(file)],
])("a file %s since it was read is not overwritten", async (_, meddle) => {
  const host = await changed();
  await meddle();
  const left = await readdir(folder);
  await expect(host.save()).rejects.toMatchObject({ code: "changedOnDisk", data: { path: file } });
  expect(await readdir(folder)).toEqual(left);
});

test("another file that exists is overwritten only when told so", async () => {
  const target = path.join(folder, "结果.xlsx");
  await writeFile(target, "x");
  const host = await changed();
  await expect(host.save(target)).rejects.toMatchObject({ code: "cannotWrite", data: { reason: "exists" } });
  expect(await readFile(target, "utf8")).toBe("x");
  await host.save(target, { overwrite: true });
  expect(await valueIn(target)).toBe(2);
});

test("a folder that is not there is named, and nothing is left behind", async () => {
  const target = path.join(folder, "没有", "结果.xlsx");
  await expect((await changed()).save(target)).rejects.toMatchObject({
    code: "notFound",
    data: { path: target },
  });
  expect(await readdir(folder)).toEqual(["预算.xlsx"]);
});

describe("a file that cannot be opened says why", () => {
  test.each<[string, string | Uint8Array | undefined, string]>([
    ["missing", undefined, "notFound"],
    ["cut off", bytes.subarray(0, 200), "truncated"],
  ])("%s", async (_, stored, code) => {
    const other = path.join(folder, "另.xlsx");
    if (stored !== undefined) await writeFile(other, stored);
    await expect(openFile(other)).rejects.toMatchObject({ code, data: { path: other } });
  });

  test("a folder", async () => {
    await expect(openFile(folder)).rejects.toMatchObject({ code: "notAWorkbook" });
  });
});
