import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { MemoryHost } from "../../support/memory-host";
import { WorkbookView, type CellValue } from "../../../src/workbook/snapshot";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { sheetsOfRows } from "../../support/sheets-of-rows";
import {
  basicExpenditureDetail,
  basicInformation,
  operationInformation,
  smallFinalAccounts,
} from "../../support/small-final-accounts";

const on = "2025-11-22";

/** The small final accounts as the report-maker saves them: its own sheet codes. */
function reportMakerHost(): MemoryHost {
  const workbook = new MemoryWorkbook();
  Object.entries(smallFinalAccounts()).forEach(([name, rows], index) =>
    workbook.addSheet(`Z0${index + 1} ${name}`.slice(0, 31), rows),
  );
  return new MemoryHost(workbook);
}

test("the report-maker's sheets become the nine tables in 万元, and nothing is found in them", async () => {
  const host = reportMakerHost();
  const proposal = await proposeReport(host, { set: "final-accounts", year: 2024 });
  expect(proposal.source?.kind).toBe("reportMaker");
  expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
  await writeReport(host, { plan: proposal.plan, at: "2025-11-22T08:00:00Z" });
  const names = proposal.forms.map(({ sheet }) => sheet);
  const audit = auditSnapshot(await host.read(names, ["formulas", "numberFormats"]), { on });
  expect(audit.forms).toHaveLength(9);
  expect(audit.result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual([]);
  expect((await proposeReport(host, { set: "final-accounts", year: 2024 })).plan.edits).toEqual([]);
});

describe("without tables 06 and 07 among its sheets", () => {
  type Rows = CellValue[][];
  const host = (change: (detail: Rows, operation: Rows) => void = () => undefined) => {
    const { "06": _basic, "07": _threePublic, 决算情况说明: _text, ...others } = smallFinalAccounts();
    const [detail, operation] = [basicExpenditureDetail(), operationInformation()];
    change(detail, operation);
    const workbook = new MemoryWorkbook();
    workbook.addSheet("基础信息表", basicInformation());
    Object.entries(others).forEach(([name, rows]) =>
      workbook.addSheet(
        `Z${name} 决算`,
        rows.map((row) => row.filter((value) => !String(value).startsWith("部门："))),
      ),
    );
    workbook.addSheet("Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-", detail);
    workbook.addSheet("F03 机构运行信息表(财决附03表)", operation);
    return new MemoryHost(workbook);
  };
  const request = { set: "final-accounts" } as const;

  test("06 comes from Z08_1, 07 from F03, year and maker from 基础信息, and nothing is found", async () => {
    const made = host();
    const proposal = await proposeReport(made, request);
    expect(proposal.source).toMatchObject({ year: 2024, organisation: "云溪县档案馆" });
    expect(proposal.forms.filter(({ action }) => action !== "add")).toEqual([]);
    await writeReport(made, { plan: proposal.plan, at: "2025-11-22T08:00:00Z" });
    const names = proposal.forms.map(({ sheet }) => sheet);
    const audit = auditSnapshot(await made.read(names, ["formulas", "numberFormats"]), { on });
    expect(audit.forms).toHaveLength(9);
    expect(audit.result.findings.map(({ rule, messageId, cells }) => ({ rule, messageId, cells }))).toEqual(
      [],
    );
    expect((await proposeReport(made, request)).plan.edits).toEqual([]);
  });

  test("the amounts are those that stand in 06 and 07", async () => {
    const amounts = async (from: MemoryHost) => {
      const proposal = await proposeReport(from, {
        ...request,
        year: 2024,
        forms: ["basic-expenditure-account", "three-public-account"],
      });
      return proposal.plan.edits.flatMap((edit) =>
        edit.kind === "addSheet"
          ? edit.sheet.cells
              .filter(({ formula, value }) => formula && value !== 0)
              .map(({ row, column, value }) => [row, column, value])
          : [],
      );
    };
    expect(await amounts(host())).toEqual(await amounts(reportMakerHost()));
  });

  test("the national print of 06 is filled block after block, and made again nothing changes", async () => {
    const made = host();
    const item = ["科目代码", "科目名称", "决算数"];
    const rows: (string | null)[][] = [
      ["一般公共预算财政拨款基本支出决算表"],
      ["单位：万元"],
      ["人员经费", null, null, "公用经费"],
      [...item, ...item, ...item],
      ...Array.from({ length: 27 }, () => [null, "…"]),
      ["人员经费合计", null, null, "公用经费合计"],
    ];
    await made.apply({
      purpose: "by hand",
      edits: sheetsOfRows({ 公开06表: rows }).map((sheet) => ({ kind: "addSheet", sheet })),
    });
    const asked = { ...request, forms: ["basic-expenditure-account"] };
    const { forms, plan } = await proposeReport(made, asked);
    expect(forms).toMatchObject([{ action: "fill", sheet: "公开06表" }]);
    await writeReport(made, { plan, at: "2025-11-22T08:00:00Z" });
    const view = new WorkbookView(await made.read("all", ["formulas"]));
    const amounts = (columns: number[]) =>
      view
        .sheet("公开06表")!
        .rowCells(31)
        .flatMap(({ column, value }) => (columns.includes(column) ? [value] : []));
    expect(amounts([2, 5, 8])).toEqual([145.5, 25]);
    expect((await proposeReport(made, asked)).plan.edits).toEqual([]);
  });

  test.each<[string, (detail: Rows, operation: Rows) => void, object]>([
    [
      "a renamed item of Z08_1",
      (detail) => (detail[3]![4] = "岗位工资"),
      { template: "basic-expenditure-account", reason: "columnsMissing", unknown: ["岗位工资"] },
    ],
    [
      "F03 without 预算数",
      (_detail, operation) => (operation[2]![2] = "计划"),
      { template: "three-public-account", reason: "columnsMissing" },
    ],
  ])("%s is named, and no other column stands in for it", async (_name, change, refusal) => {
    const { forms } = await proposeReport(host(change), request);
    expect(forms.filter(({ action }) => action === "refused")).toMatchObject([refusal]);
  });
});
