import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/audit-result.schema.json";
import { auditMeans } from "../../../src/cli/audit/audit-means";
import { workerHere, type AuditWorkers } from "../../../src/cli/audit/audit-workers";
import { openFile } from "../../../src/files/open-file";
import { CellKind, WorkbookView } from "../../../src/workbook/snapshot";
import { realWorkbooks } from "../../support/real-workbooks";
import { auditVerb } from "../../../src/cli/audit/audit-verb";
import { askInShell } from "../../support/shell";

/** The command over files on disk: the samples, and real books where they are at hand. */
const samples = path.resolve(__dirname, "../../../assets/samples");
const clean = "云岭县星野管理局2026年单位预算.xlsx";
const faulty = "云岭县星野管理局2026年单位预算（含差错）.xlsx";

let folder: string;
let printed: string;
let complaints: readonly string[];
let audited: string[];

const run = async (paths: readonly string[], typed: Record<string, unknown>) => {
  audited = [];
  const worker = workerHere(auditMeans);
  const watched: AuditWorkers = {
    ...worker,
    audit: (task) => {
      audited.push(path.basename(task.file));
      return worker.audit(task);
    },
  };
  const seen = await askInShell(auditVerb, paths, typed, { today: "2026-11-21", workers: () => watched });
  [printed, complaints] = [seen.printed, seen.complaints];
  return seen.code;
};
const at = (...parts: string[]) => path.join(folder, ...parts);
const copy = (name: string, as = name) =>
  writeFileSync(at("books", as), readFileSync(path.join(samples, name)));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-files-"));
  mkdirSync(at("books"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a run that is repeated reads no workbook again but the one that changed", async () => {
  copy(clean);
  copy(faulty);
  const typed = { format: "json", resume: at("记录.jsonl") };
  expect(await run([at("books")], typed)).toBe(1);
  expect(audited).toHaveLength(2);
  const first = printed;
  expect(await run([at("books")], typed)).toBe(1);
  expect(audited).toEqual([]);
  expect(printed).toBe(first);
  copy(faulty, clean);
  expect(await run([at("books")], typed)).toBe(1);
  // Its content is that of the other book, which is known.
  expect(audited).toEqual([]);
  expect(
    JSON.parse(printed).workbooks.map(({ findings }: { findings: unknown[] }) => findings.length)[0],
  ).toBeGreaterThan(0);
  expect(await run([at("books")], { ...typed, on: "2026-11-22" })).toBe(1);
  expect(audited).toHaveLength(1);
});

test("one workbook over all units: the worst first, who is missing said, its own output not audited", async () => {
  copy(clean);
  copy(faulty);
  writeFileSync(at("books", "坏.xlsx"), Buffer.from("504b0304ff", "hex"));
  writeFileSync(at("名单.csv"), '序号,单位名称\n1,云岭县星野管理局\n2,"云岭县未报单位"\n');
  const output = at("books", "汇总.xlsx");
  for (let time = 0; time < 2; time += 1) {
    expect(await run([at("books")], { format: "xlsx", output, units: at("名单.csv") })).toBe(2);
  }
  const book = new WorkbookView(await (await openFile(output)).read("all", ["formulas"]));
  expect(book.sheets.map(({ name }) => name)).toEqual(["审核汇总", "审核明细"]);
  const [matrix, findings] = book.sheets;
  const column = (at: number) => [4, 5, 6, 7].map((row) => matrix!.text(row, at));
  expect(column(1)).toEqual(["坏", "云岭县未报单位", "云岭县星野管理局", "云岭县星野管理局"]);
  expect(column(2)).toEqual(["坏.xlsx", undefined, faulty, clean]);
  expect(column(3)![1]).toBe("未收到工作簿");
  expect(matrix!.cell(6, 2)!.formula).toBe(`HYPERLINK("${faulty}","${faulty}")`);
  expect(matrix!.text(1, 0)).toMatch(/^共4个单位，已审核2个，其中1个有须改正的问题；2个未能审核/);
  expect(findings!.cell(4, 1)!.value).toBe("云岭县星野管理局");
  expect(findings!.cell(4, 0)!.kind).toBe(CellKind.number);
});

test("an earlier result tells what is new, still there and fixed", async () => {
  copy(faulty, clean);
  await run([at("books")], { format: "json", output: at("上次.json") });
  const before = JSON.parse(readFileSync(at("上次.json"), "utf8")).workbooks[0].findings;
  copy(clean);
  await run([at("books")], { format: "json", baseline: at("上次.json") });
  const frame = JSON.parse(printed);
  const validate = new Ajv().compile(schema);
  validate(frame);
  expect(validate.errors).toBeNull();
  expect(frame.workbooks[0].findings).toEqual([]);
  expect(frame.workbooks[0].fixed.map(({ id }: { id: string }) => id)).toEqual(
    before.map(({ id }: { id: string }) => id),
  );
  await run([at("books")], { baseline: at("上次.json") });
  expect(printed).toContain(`上次以来已改正 ${before.length} 处`);
  copy(faulty, clean);
  await run([at("books")], { baseline: at("上次.json") });
  expect(printed).toContain("】  ");
  expect(printed.match(/上次已有/g)).toHaveLength(before.length);
  expect(printed).not.toContain("已改正");
});

test("a finding carries the fix that the command would write, and none where a person must decide", async () => {
  copy(faulty);
  await run([at("books")], { format: "json" });
  const frame = JSON.parse(printed);
  const validate = new Ajv().compile(schema);
  validate(frame);
  expect(validate.errors).toBeNull();
  const { findings } = frame.workbooks[0];
  const offered = findings.flatMap(({ fix }: { fix: { cells: unknown[] } | null }) => fix?.cells ?? []);
  expect(offered).toHaveLength(3);
  expect(offered).toContainEqual({ sheet: "单位基本支出明细表", address: "B11", after: "02" });
  expect(findings.some(({ fix }: { fix: unknown }) => fix === null)).toBe(true);
});

test("files that the command wrote are passed over, which is said", async () => {
  copy(clean, "甲.xlsx");
  copy(clean, "甲-报表.xlsx");
  await run([at("books")], {});
  expect(audited).toEqual(["甲.xlsx"]);
  expect(complaints).toContain("略过 1 个由本工具写出的文件：甲-报表.xlsx。需要时请直接指明文件。");
});

test("a letter to every unit, as text and as a sheet", async () => {
  copy(faulty, "报送.xlsx");
  await run([at("books")], { letters: at("意见"), deadline: "2026-12-05" });
  expect(readdirSync(at("意见")).sort()).toEqual([
    "云岭县星野管理局-审核意见.txt",
    "云岭县星野管理局-审核意见.xlsx",
  ]);
  const letter = readFileSync(at("意见", "云岭县星野管理局-审核意见.txt"), "utf8");
  expect(letter).toContain("请于2026年12月5日前");
  expect(letter).toContain("一、须改正（");
});

describe("what cannot be used is refused in one sentence, and nothing is audited", () => {
  test.each([
    ["policy", "不是有效的 json", "{"],
    ["policy", "不能采用", '{"schema":1,"kind":"policy"}'],
    [
      "policy",
      "没有这个参数",
      '{"schema":1,"kind":"policy","version":"1","overrides":[{"id":"no-such","from":"2026-01-01","value":"1","source":"县政发"}]}',
    ],
    ["baseline", "不是 caishen audit --format json 写出的结果", '{"workbooks":[]}'],
    ["resume", "没有改动", "甲,1\n"],
  ])("--%s: %s", async (option, sentence, text) => {
    copy(clean);
    writeFileSync(at("文件"), text);
    expect(await run([at("books")], { [option]: at("文件") })).toBe(2);
    expect(complaints.join("\n")).toContain(sentence);
    expect(audited).toEqual([]);
    expect(readFileSync(at("文件"), "utf8")).toBe(text);
  });

  test.each(["policy", "baseline", "units", "previous"])("--%s that is not there", async (option) => {
    copy(clean);
    expect(await run([at("books")], { [option]: at("无") })).toBe(2);
    expect(complaints.join("\n")).toContain(at("无"));
    expect(audited).toEqual([]);
  });
});

test("a bureau's policy file is named in the result, and its severities hold", async () => {
  copy(faulty);
  const entry = {
    rule: "code-matches-name",
    from: "2026-01-01",
    severity: "suspended",
    source: "县财预〔2026〕1号",
  };
  writeFileSync(
    at("政策.json"),
    JSON.stringify({ schema: 1, kind: "policy", version: "县2026.1", severities: [entry] }),
  );
  await run([at("books")], { format: "json", policy: at("政策.json") });
  const { tool, workbooks } = JSON.parse(printed);
  expect(tool.packs.policy).toMatch(/ \+ 县2026\.1$/);
  expect(workbooks[0].findings.map(({ rule }: { rule: string }) => rule)).not.toContain("code-matches-name");
});

describe("two years of a real book", () => {
  const book = (year: number) => realWorkbooks().find(({ name }) => name.includes(`wanli-${year}`))?.file;
  const risen = async (year: number, previous: string) => {
    await run([book(year)!], { format: "json", previous, on: `${year}-03-01` });
    return JSON.parse(printed).workbooks[0].findings.filter(
      ({ rule }: { rule: string }) => rule === "three-public-total-within-last-years-budget",
    );
  };
  const isHere = book(2024) !== undefined && existsSync(book(2024)!);
  const when = isHere ? test : test.skip;

  when(
    "47.91 is flagged against 22.91, 37.91 against 47.91 is not",
    async () => {
      expect(await risen(2024, path.dirname(book(2024)!))).toHaveLength(1);
      expect(await risen(2025, book(2024)!)).toEqual([]);
      expect(await risen(2025, path.dirname(book(2024)!))).toEqual([]);
      expect(complaints.join()).not.toContain("wanli-2025");
    },
    60_000,
  );
});
