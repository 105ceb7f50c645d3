import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freeCopy } from "../../src/cli/free-copy";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "caishen-copies-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const copyOf = async (output: string | undefined) => {
  const root = path.join(folder, "单位");
  const file = path.join(root, "甲", "预算.xlsx");
  const place = { root, output: output && path.join(folder, output), suffix: "报表" };
  return path.relative(folder, await freeCopy(file, place));
};

test.each([
  { where: "beside the workbook", output: undefined, copy: "单位/甲/预算-报表.xlsx" },
  { where: "in a folder, which keeps the folders between", output: "副本", copy: "副本/甲/预算-报表.xlsx" },
  { where: "under a name of its own", output: "新/报出.xlsx", copy: "新/报出.xlsx" },
  { where: "under a name in capitals", output: "报出.XLSX", copy: "报出.xlsx" },
])("a copy stands $where, the next one beside it", async ({ output, copy }) => {
  expect(await copyOf(output)).toBe(path.normalize(copy));
  expect(existsSync(path.dirname(path.join(folder, copy)))).toBe(true);
  writeFileSync(path.join(folder, copy), "");
  expect(await copyOf(output)).toBe(path.normalize(copy.replace(".xlsx", " (2).xlsx")));
});
