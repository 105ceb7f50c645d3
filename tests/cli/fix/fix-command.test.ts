import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/fix-result.schema.json";
import { fixOptions } from "../../../src/cli/fix/fix-options";
import { openFile } from "../../../src/files/open-file";
import { undo } from "../../../src/jobs/writing/undo";
import { unzipSync } from "fflate";
import { TypedOptions } from "../../../src/cli/typed-options";
import { fixVerb } from "../../../src/cli/fix/fix-verb";
import { askInShell } from "../../support/shell";

const samples = path.resolve(__dirname, "../../../assets/samples");
const faulty = path.join(samples, "云岭县星野管理局2026年单位预算（含差错）.xlsx");
const clean = path.join(samples, "云岭县星野管理局2026年单位预算.xlsx");

let folder: string;
let file: string;
let printed: string;
const run = async (typed: Record<string, unknown> = {}, paths: readonly string[] = [file]) => {
  const seen = await askInShell(fixVerb, paths, typed, { today: "2026-11-21" });
  printed = seen.printed;
  return seen.code;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-fix-"));
  file = path.join(folder, "报送.xlsx");
  copyFileSync(faulty, file);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("without being asked to write it only shows, old beside new", async () => {
  expect(await run()).toBe(1);
  expect(readdirSync(folder)).toEqual(["报送.xlsx"]);
  expect(readFileSync(file)).toEqual(readFileSync(faulty));
  const [path, verdict, ...table] = printed.trimEnd().split("\n");
  expect([path, verdict]).toEqual([
    file,
    "  可以修正 3 处，尚未写入。用 --write 写入副本，用 --in-place 写回原文件",
  ]);
  expect(table.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["单元格", "原内容", "新内容"],
    ["单位基本支出明细表!B11", "“2”", "“02”"],
    [
      "单位国有资本经营预算拨款表!A11",
      "“注：本单位2026年没有安排政府性基金预算支出，故本表为空表。”",
      "“注：本单位2026年没有安排国有资本经营预算支出，故本表为空表。”",
    ],
    ["单位收入总表!F18", "“１３９２６４８.１６”", "1392648.16"],
  ]);
});

test("--write makes a copy in which nothing is left to fix, and leaves the workbook alone", async () => {
  expect(await run({ write: true })).toBe(0);
  const copy = path.join(folder, "报送-已修正.xlsx");
  expect(printed).toContain(`已修正 3 处，写入 ${copy}`);
  expect(readFileSync(file)).toEqual(readFileSync(faulty));
  expect(await run({}, [copy])).toBe(0);
  expect(printed).toContain("没有可以自动修正的内容");
  const [before, after] = [file, copy].map((each) => unzipSync(readFileSync(each)));
  const changed = Object.keys(before!).filter((name) => Buffer.compare(before![name]!, after![name]!) !== 0);
  expect(changed.filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(3);
});

test("copies are passed over when the folder is fixed again", async () => {
  await run({ write: true }, [folder]);
  await run({}, [folder]);
  expect(printed).not.toContain("报送-已修正.xlsx\n");
});

test("--in-place keeps the workbook as .bak, and the write can be taken back", async () => {
  expect(await run({ inPlace: true })).toBe(0);
  expect(readFileSync(`${file}.bak`)).toEqual(readFileSync(faulty));
  const host = await openFile(file);
  await undo(host);
  await host.save();
  expect(await run()).toBe(1);
});

test("the json fits its schema, whatever became of the files", async () => {
  writeFileSync(path.join(folder, "坏.xlsx"), Buffer.from("504b0304ff", "hex"));
  copyFileSync(clean, path.join(folder, "净.xlsx"));
  expect(await run({ format: "json", output: path.join(folder, "out") }, [folder])).toBe(2);
  const frame = JSON.parse(printed);
  const validate = new Ajv().compile(schema);
  validate(frame);
  expect(validate.errors).toBeNull();
  expect(frame.workbooks.map(({ status }: { status: string }) => status).sort()).toEqual([
    "nothingToFix",
    "unreadable",
    "written",
  ]);
  expect(existsSync(path.join(folder, "out", "报送-已修正.xlsx"))).toBe(true);
});

test.each([
  [{ format: "xlsx" }, "--format 只能是：text、json。"],
  [{ on: "2026-02-30" }, "--on 应为日期，如 2026-11-21；现为“2026-02-30”。"],
  [{ inPlace: true, output: "out" }, "--in-place 写回原文件，不能同时指定 --output。"],
])("%j is asked wrongly", (typed, sentence) => {
  expect(() => fixOptions(new TypedOptions(typed, "2026-11-21"))).toThrow(sentence);
});
