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
  expect(await findWorkbooks(folder)).toEqual({ files: [inside, exported, first], ownCopies: [] });
});

test("what this command wrote beside the workbooks of a folder is told apart", async () => {
  const files = [file("a.xlsx"), file("b-报表.xlsx")];
  const ownCopies = [
    "a-审核结果.xlsx",
    "a-审核结果 (2).xlsx",
    "a-已修正.xlsx",
    "a-已修正-审核结果.xlsx",
    "a-报表.xlsx",
    "a-公开材料.xlsx",
    "a-编制说明.xlsx",
    "a-公开版.xlsx",
    "a-公开台账.xlsx",
    "a-公务接待台账.xlsx",
    "a-三公经费超限清单.xlsx",
    "a-债务指标监测表.xlsx",
    "a-public.xlsx",
    "云溪县档案馆-审核意见.xlsx",
  ].map((name) => file("out", name));
  const found = await findWorkbooks(folder);
  expect(found.files).toEqual(files);
  expect([...found.ownCopies].sort()).toEqual([...ownCopies].sort());
});

test("a file named outright is meant whatever it is called", async () => {
  const odd = file("预算.data");
  expect(await findWorkbooks(odd)).toEqual({ files: [odd], ownCopies: [] });
});

test("a path that is not there is the caller's to explain", async () => {
  await expect(findWorkbooks(path.join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
});
