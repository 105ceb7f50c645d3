import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findWorkbooks } from "../../src/cli/find-workbooks";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-find-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(...parts: string[]): string {
  const whole = path.join(folder, ...parts);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, "");
  return whole;
}

test("a folder is read through in the order of Chinese names, without lock files, hidden files, our copies and other kinds", async () => {
  const first = file("a.xlsx");
  const inside = file("乙局", "预算.XLS");
  const exported = file("支出.csv");
  file("~$a.xlsx");
  file(".hidden.xlsx");
  file("说明.docx");
  file("a-审核结果.xlsx");
  file("a-审核结果 (2).xlsx");
  expect(await findWorkbooks(folder)).toEqual([inside, exported, first]);
});

test("a file named outright is meant whatever it is called", async () => {
  const odd = file("预算.data");
  expect(await findWorkbooks(odd)).toEqual([odd]);
});

test("a path that is not there is the caller's to explain", async () => {
  await expect(findWorkbooks(path.join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
});
