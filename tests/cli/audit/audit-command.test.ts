import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/audit-result.schema.json";
import type { Finding, Severity } from "../../../src/audit/finding";
import { auditCommand } from "../../../src/cli/audit/audit-command";
import { auditOptions } from "../../../src/cli/audit/audit-options";
import type { Environment } from "../../../src/cli/environment";
import type { AuditReport } from "../../../src/jobs/audit/audit-report";
import { HostError } from "../../../src/workbook/host-error";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { TypedOptions } from "../../../src/cli/typed-options";
import { auditVerb } from "../../../src/cli/audit/audit-verb";
import { askVerb } from "../../../src/cli/verb";

const place = {
  template: "expenditure-summary",
  section: "rows",
  row: "2010301",
  rowLabel: "行政运行",
  column: "basic",
  cell: { sheet: "支出总表", row: 10, column: 5 },
};
const yuan = (amount: string) => ({ yuan: amount, unit: "yuan" as const, decimals: 2 });
const amounts = { actual: yuan("119"), expected: yuan("110"), difference: yuan("9") };

function finding(severity: Severity): Finding {
  return {
    id: `expenditure-table-adds-up|${severity}`,
    rule: "expenditure-table-adds-up",
    messageId: "wrongAmount",
    data: { place, ...amounts, ties: 1 },
    severity,
    cells: [place.cell],
    ...amounts,
    basis: ["B06"],
    explains: [],
    stake: "9",
  };
}

function report(severities: readonly Severity[], status: AuditReport["status"] = "checked"): AuditReport {
  return {
    on: "2026-11-21",
    packs: { policy: "1", classification: "2" },
    status,
    year: 2026,
    organisation: "云岭县数据局",
    sheetCount: 16,
    forms: [
      {
        template: "expenditure-summary",
        sheet: "支出总表",
        cell: { sheet: "支出总表", row: 1, column: 0 },
        unit: "yuan",
        year: undefined,
        evidence: [{ kind: "title", text: "2026年预算单位支出预算总表" }],
      },
    ],
    set: undefined,
    parts: [],
    result: {
      outcomes: { passed: 5, withinRounding: 0, failed: severities.length, notApplicable: 0, notChecked: 1 },
      findings: severities.map(finding),
      withinRounding: [],
      notChecked: [{ rule: "income-equals-expenditure", reason: "blankForm", data: {} }],
      notApplicable: [],
    },
  };
}

let folder: string;
let printed: string;
let complaints: string[];
let books: Map<string, MemoryWorkbook>;

/** A workbook in memory that is saved as a file with its sheets' names. */
class SavedMemoryHost extends MemoryHost {
  async save(target?: string): Promise<void> {
    const [own] = [...books].find(([, book]) => book === this.workbook)!;
    writeFileSync(target ?? own, this.workbook.sheets.map(({ name }) => name).join("\n"));
  }
}

/** A world of workbooks in memory; a file whose name says 坏 cannot be read. */
function environment(reports: Readonly<Record<string, AuditReport>>): Environment {
  return {
    open: async (file) => {
      if (file.includes("坏")) throw new HostError("encrypted", { path: file });
      const book = books.get(file) ?? new MemoryWorkbook();
      books.set(file, book);
      return new SavedMemoryHost(book);
    },
    workers: (count) => ({
      count,
      audit: async ({ file }) => {
        const name = path.basename(file);
        if (name.includes("坏")) return { trouble: { code: "encrypted", data: {} } };
        return { report: reports[name] ?? report([]) };
      },
      identify: async ({ file }) => ({ file }),
      close: async () => undefined,
    }),
    cores: 2,
    explain: (error, file) => ({
      code: error instanceof HostError ? error.code : "unknown",
      reason: `${path.basename(file)}未能读取。`,
    }),
    print: (text) => {
      printed += text;
    },
    complain: (text) => complaints.push(text),
    progress: () => undefined,
    version: "0.1.0",
    today: "2026-11-21",
    now: () => "2026-11-21T08:00:00Z",
    columns: undefined,
    hasColors: false,
  };
}

const workbook = (name: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, "");
  return file;
};
const ask = (typed: Record<string, unknown> = {}) => auditOptions(new TypedOptions(typed, "2026-11-21"));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-audit-"));
  printed = "";
  complaints = [];
  books = new Map();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("exit code", () => {
  test.each<{ name: string; found: Severity[]; failOn: string; code: number }>([
    { name: "clean", found: [], failOn: "error", code: 0 },
    { name: "a hint is no failure by default", found: ["info"], failOn: "error", code: 0 },
    { name: "an error is", found: ["error"], failOn: "error", code: 1 },
    { name: "a warning is where asked", found: ["warning"], failOn: "warning", code: 1 },
    { name: "a hint is where asked", found: ["info"], failOn: "info", code: 1 },
    { name: "nothing is with never", found: ["error"], failOn: "never", code: 0 },
  ])("$name → $code", async ({ found, failOn, code }) => {
    const file = workbook("甲.xlsx");
    expect(await auditCommand([file], ask({ failOn }), environment({ "甲.xlsx": report(found) }))).toBe(code);
  });

  test("unreadable is never clean, and the other files are audited all the same", async () => {
    workbook("甲.xlsx");
    workbook("坏.xlsx");
    expect(await auditCommand([folder], ask({ failOn: "never" }), environment({}))).toBe(2);
    expect(printed).toContain("坏.xlsx未能读取。");
    expect(printed).toContain("未发现问题；未检查 1 项");
    expect(printed).toContain("共 2 个工作簿，其中 1 个未能审核：");
  });

  test.each([
    [
      "no form we know",
      ["甲.xlsx"],
      report([], "unrecognised"),
      "没有识别出预算表或说明中的金额，没有核对任何数字。",
    ],
    ["an empty folder", [], report([]), "中没有 .xlsx 或 .xls 工作簿。"],
  ])("%s → 2", async (_name, files, result, sentence) => {
    files.forEach(workbook);
    expect(await auditCommand([folder], ask(), environment({ "甲.xlsx": result }))).toBe(2);
    expect(printed).toContain(sentence);
  });

  test("what formulas show is said beside that no form was recognised", async () => {
    const file = workbook("甲.xlsx");
    const unrecognised = environment({ "甲.xlsx": report(["warning"], "unrecognised") });
    expect(await auditCommand([file], ask(), unrecognised)).toBe(2);
    expect(printed).toMatch(/没有识别出预算表或说明中的金额，没有核对任何数字。\n\n {2}【需说明】/);
    printed = "";
    await auditCommand([file], ask({ format: "json" }), unrecognised);
    expect(JSON.parse(printed).workbooks[0]).toMatchObject({
      status: "unrecognised",
      findings: [{ severity: "warning" }],
    });
  });

  test("no path → 2", async () => {
    expect(await askVerb(auditVerb, [], {}, environment({}))).toBe(2);
    expect(complaints).toEqual(["请指定要审核的工作簿或文件夹。"]);
  });

  test("a path that is not there → 2, in one sentence", async () => {
    expect(await auditCommand([path.join(folder, "无.xlsx")], ask(), environment({}))).toBe(2);
    expect(printed).toContain("无.xlsx未能读取。");
  });
});

describe("text", () => {
  test("answers first, then lists", async () => {
    const file = workbook("甲.xlsx");
    await auditCommand([file], ask(), environment({ "甲.xlsx": report(["error"]) }));
    expect(printed.replace(folder, "")).toBe(`/甲.xlsx
  云岭县数据局 · 2026年 · 识别 1 张表，共 16 张工作表
  须改正 1 处，需说明 0 处，提示 0 处，未检查 1 项

  【须改正】  支出预算总表  支出总表!F11
    《支出预算总表》2010301 行政运行行“基本支出”栏（F11）填列119.00元，按勾稽关系应为110.00元，相差9.00元。请核对，建议改为110.00元。
    依据：合计等于各类之和，类等于款之和，款等于项之和

  未检查 1 项（不代表通过）
    · 收入总计等于支出总计：表中尚未填写金额。本项未检查，不代表通过。
`);
  });

  test("--quiet is one line a workbook, --output goes to a file", async () => {
    const file = workbook("甲.xlsx");
    const output = path.join(folder, "out", "结果.txt");
    await auditCommand([file], ask({ quiet: true, output }), environment({ "甲.xlsx": report(["info"]) }));
    expect(printed).toBe("");
    expect(readFileSync(output, "utf8")).toBe(`${file}：须改正 0 处，需说明 0 处，提示 1 处，未检查 1 项\n`);
  });
});

describe("json", () => {
  test("fits its schema, whatever became of the files", async () => {
    workbook("甲.xlsx");
    workbook("乙.xlsx");
    workbook("坏.xlsx");
    const reports = { "甲.xlsx": report(["error", "info"]), "乙.xlsx": report(["info"], "unrecognised") };
    await auditCommand([folder], ask({ format: "json" }), environment(reports));
    const validate = new Ajv().compile(schema);
    const frame = JSON.parse(printed);
    validate(frame);
    expect(validate.errors).toBeNull();
    expect(frame.workbooks.map(({ status }: { status: string }) => status).sort()).toEqual([
      "checked",
      "unreadable",
      "unrecognised",
    ]);
  });

  test("amounts are decimal texts in yuan, cells go by address, sentences by language", async () => {
    const file = workbook("甲.xlsx");
    await auditCommand(
      [file],
      ask({ format: "json", lang: "en" }),
      environment({ "甲.xlsx": report(["error"]) }),
    );
    const [first] = JSON.parse(printed).workbooks[0].findings;
    expect(first).toMatchObject({ actual: "119", expected: "110", difference: "9", fix: null });
    expect(first.cells).toEqual([{ sheet: "支出总表", address: "F11" }]);
    expect(first.data.place.cell).toEqual({ sheet: "支出总表", address: "F11" });
    expect(first.message).toContain("Please check");
  });

  test("the schema refuses a severity it does not know", () => {
    const validate = new Ajv().compile(schema.definitions.yuan);
    expect(validate("1e5")).toBe(false);
    expect(validate("-100000.25")).toBe(true);
  });
});

describe("xlsx", () => {
  const sheetsOf = (...parts: string[]) => readFileSync(path.join(folder, ...parts), "utf8");
  const sheeted = (file: string, ...names: string[]) => {
    const book = new MemoryWorkbook();
    names.forEach((name) => book.addSheet(name));
    books.set(file, book);
    return book;
  };

  test("goes into a copy beside the workbook, and again into another", async () => {
    const file = workbook("甲.xlsx");
    for (let time = 0; time < 2; time += 1) {
      sheeted(file, "支出总表");
      await auditCommand([file], ask({ format: "xlsx" }), environment({ "甲.xlsx": report(["error"]) }));
    }
    expect(sheetsOf("甲-审核结果.xlsx")).toBe("支出总表\n审核结果");
    expect(sheetsOf("甲-审核结果 (2).xlsx")).toBe("支出总表\n审核结果");
    expect(sheetsOf("甲.xlsx")).toBe("");
    expect(printed).toBe(`${file}：须改正 1 处，需说明 0 处，提示 0 处，未检查 1 项\n`.repeat(2));
  });

  test.each([
    ["what formulas show is written", ["info"], true],
    ["nothing found is no copy", [], false],
  ] as const)("without forms, %s", async (_name, found, isWritten) => {
    const file = workbook("甲.xlsx");
    const unrecognised = environment({ "甲.xlsx": report([...found], "unrecognised") });
    expect(await auditCommand([file], ask({ format: "xlsx" }), unrecognised)).toBe(2);
    expect(existsSync(path.join(folder, "甲-审核结果.xlsx"))).toBe(isWritten);
  });

  test("goes into the folder of --output", async () => {
    const file = workbook("甲.xlsx");
    await auditCommand([file], ask({ format: "xlsx", output: path.join(folder, "out") }), environment({}));
    expect(sheetsOf("out", "甲-审核结果.xlsx")).toBe("审核结果");
  });

  test("goes into the workbook itself with --in-place, where it can be taken back", async () => {
    const file = workbook("甲.xlsx");
    const book = sheeted(file, "支出总表");
    await auditCommand(
      [file],
      ask({ format: "xlsx", inPlace: true }),
      environment({ "甲.xlsx": report(["error"]) }),
    );
    expect(sheetsOf("甲.xlsx")).toBe("支出总表\n审核结果");
    expect(book.state.size).toBeGreaterThan(0);
    expect(existsSync(path.join(folder, "甲-审核结果.xlsx"))).toBe(false);
  });

  test("takes another name where ours is taken", async () => {
    const file = workbook("甲.xlsx");
    sheeted(file, "审核结果");
    await auditCommand([file], ask({ format: "xlsx" }), environment({}));
    expect(sheetsOf("甲-审核结果.xlsx")).toBe("审核结果\n审核结果 (2)");
  });
});
