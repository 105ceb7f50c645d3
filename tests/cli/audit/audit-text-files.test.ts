import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/audit-result.schema.json";
import { paragraph, smallDocument, table } from "../../support/small-document";
import { auditVerb } from "../../../src/cli/audit/audit-verb";
import { askInShell } from "../../support/shell";

/** The command over explanation text in files of its own. */
const sample = path.resolve(__dirname, "../../../assets/samples/云岭县星野管理局2026年单位预算.xlsx");

let folder: string;
let printed: string;
let complaints: readonly string[];

async function run(paths: readonly string[], typed: Record<string, unknown> = {}): Promise<number> {
  const seen = await askInShell(auditVerb, paths, typed, { today: "2026-03-01" });
  [printed, complaints] = [seen.printed, seen.complaints];
  return seen.code;
}

function file(name: string, bytes: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, bytes);
  return target;
}

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly cells: readonly Record<string, unknown>[];
}

function findings(): Found[] {
  const result = JSON.parse(printed) as { workbooks: { findings: Found[] }[] };
  const validate = new Ajv().compile(schema);
  expect(validate(result) ? [] : validate.errors).toEqual([]);
  return result.workbooks.flatMap((book) => book.findings);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-text-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const heading = "2026年单位预算编制说明";
const wrong = "2026年公务接待费预算2.00万元，比2025年预算1.00万元减少1.00万元。";

test("a .txt is audited by itself; its places are lines", async () => {
  const text = file("说明.txt", `${heading}\n\n${wrong}\n`);
  expect(await run([text])).toBe(1);
  expect(printed).toContain("2026年 · 说明文字，没有表格");
  expect(printed).toMatch(/【须改正】 {2}说明\.txt {2}说明\.txt 第3行/);
  expect(await run([text], { format: "json" })).toBe(1);
  expect(findings()).toMatchObject([
    { rule: "direction-agrees-with-change", cells: [{ file: "说明.txt", line: 3 }] },
  ]);
  expect(await run([text], { format: "html", lang: "en" })).toBe(1);
  expect(printed).toContain("说明.txt line 3");
});

test("a .docx has paragraphs, and says that its tables are not read", async () => {
  const body = paragraph(heading) + table([["公务接待费", "9.99"]]) + paragraph(wrong);
  const text = file("说明.docx", smallDocument(body));
  expect(await run([text])).toBe(1);
  expect(printed).toContain("说明.docx 第2段");
  expect(printed).toContain("说明文件中有1张表没有读入，表中的数请在工作簿中审核。本项未检查，不代表通过。");
  expect(await run([text], { format: "json" })).toBe(1);
  expect(findings()[0]!.cells).toEqual([{ file: "说明.docx", paragraph: 2 }]);
});

test("text without an amount is not called checked", async () => {
  expect(await run([file("说明.txt", "本单位无有关事项。")])).toBe(2);
  expect(printed).toContain("没有识别出预算表或说明中的金额，没有核对任何数字。");
});

describe("--text", () => {
  const given = (amount: string) => file("说明.txt", `${heading}\n2026年公务接待费预算${amount}万元。\n`);

  test("is audited against the forms of the workbook", async () => {
    expect(await run([sample], { format: "json", text: given("9.87") })).toBe(1);
    const [found] = findings().filter(({ rule }) => rule === "text-agrees-with-tables");
    expect(found).toMatchObject({ cells: [{ file: "说明.txt", line: 2 }] });
    const [, amount] = /改为([\d.]+)万元/.exec(found!.message)!;
    expect(await run([sample], { format: "json", text: given(amount!) })).toBe(0);
    expect(findings().filter(({ rule }) => rule === "text-agrees-with-tables")).toEqual([]);
  });

  test("goes with one workbook", async () => {
    expect(await run([sample, given("1")], { text: given("1") })).toBe(2);
    expect(complaints).toEqual(["--text 是一个工作簿的说明，请只指定这一个工作簿。"]);
  });

  test("that cannot be read is said, and nothing is called audited", async () => {
    expect(await run([sample], { text: path.join(folder, "无.txt") })).toBe(2);
    expect(printed).toContain("无.txt");
  });
});

describe("the whole published text", () => {
  const published = path.resolve(__dirname, "../../../../shared/sources/003_c870c37ba37fc2e5.txt");
  if (!existsSync(published)) {
    process.stdout.write("Skipped over the published text: ../shared/sources is not on this machine.\n");
    test("is elsewhere", () => expect(existsSync(published)).toBe(false));
    return;
  }

  test.each([
    ["ERR-1", /“一般行政管理事务”写为13万元，“项目支出”写为18万元，相差5万元。占比24\.5%与13万元相符/],
    ["ERR-2", /一次为减少49万元，一次为减少54\.5万元/],
    ["ERR-3", /55\.2%应为54\.2%/],
    ["ERR-4", /2\.73%应为2\.68%/],
    ["ERR-5 and the stale base", /3\.97%应为3\.89%.*都按约52\.16万元折算/],
    ["ERR-6", /合计45\.2904万元，相差7\.8545万元/],
    ["ERR-7", /24\.5%、55\.2%、2\.73%、3\.97%合计86\.40%/],
    ["ERR-8", /合计32\.2904万元，相差2\.8545万元/],
    ["ERR-9", /合计4\.1506万元，相差2\.0622万元/],
    ["ERR-10", /“实有人员”写为6名，所列5项.*合计7名，多出1名/],
    ["ERR-11 is open", /未取得上年预算数.*未检查/],
    ["ERR-12", /写为“1万”，计量单位不全，缺少“元”/],
    ["ERR-13", /财政基金安排.*财政资金安排/],
    ["ERR-14", /“收入预算”53\.1449万元其中列了项目支出18万元、基本支出35\.1449万元/],
  ])("%s is said of the file", async (_, words) => {
    expect(await run([published])).toBe(1);
    expect(printed.split("\n").filter((line) => words.test(line))).toHaveLength(1);
  });

  test("and of the same text as Word keeps it", async () => {
    const lines = readFileSync(published, "utf8").split(/\r?\n/);
    const said = async (paths: string[]) => {
      await run(paths, { format: "json" });
      return findings().map(({ message }) => message);
    };
    const escaped = lines.map((line) => paragraph(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")));
    const asText = await said([published]);
    expect((await said([file("说明.docx", smallDocument(escaped.join("")))])).sort()).toEqual(asText.sort());
  });
});
