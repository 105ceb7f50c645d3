import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { SafeFix } from "../../src/audit/fixes/safe-fixes";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleDebtReport } from "./sample-debt";
import { sampleFinding, sampleJobs, sampleReport } from "./sample-jobs";
import { sampleNarrativeReport } from "./sample-reports";
import { sampleThreePublicReport } from "./sample-three-public";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const findings = [sampleFinding("A", "error"), sampleFinding("B", "warning")];
const fix: SafeFix = {
  findingId: "A",
  rule: "amounts-are-numbers",
  messageId: "textAmount",
  corrections: [{ cell: { sheet: "1 收支总表", row: 4, column: 1 }, value: 887.36 }],
};

async function audited(jobs: Partial<PaneJobs> = {}) {
  await openPane({ audit: () => Promise.resolve({ ...sampleReport(findings), fixes: [fix] }), ...jobs });
  await click("审核本工作簿");
  return screen.findAllByRole("listitem");
}

describe("改正", () => {
  test("is offered for a finding that can be put right, through its preview", async () => {
    const preview = jest.fn(sampleJobs().preview);
    const [first, second] = await audited({ preview });
    expect(within(second!).queryByRole("button", { name: "改正" })).not.toBeInTheDocument();
    await act(async () => within(first!).getByRole("button", { name: "改正" }).click());
    expect(preview).toHaveBeenCalledWith({ kind: "fixes", fixes: [fix] }, "zh");
  });

  test("is offered for all at once in the menu", async () => {
    const preview = jest.fn(sampleJobs().preview);
    await audited({ preview });
    await click("写入");
    await click("改正", "menuitem");
    expect(preview).toHaveBeenCalledWith({ kind: "fixes", fixes: [fix] }, "zh");
  });

  test("is offered no longer once the workbook was edited", async () => {
    let edit = () => {};
    const [first] = await audited({
      onOutdated: (listener) => {
        edit = listener;
        return () => {};
      },
    });
    await act(async () => edit());
    expect(within(first!).queryByRole("button", { name: "改正" })).not.toBeInTheDocument();
    await click("写入");
    expect(screen.queryByRole("menuitem", { name: "改正" })).not.toBeInTheDocument();
  });
});

test("为什么 tells what the rule is for, an example, and where it may be wrong", async () => {
  const why = jest.fn(() =>
    Promise.resolve({
      id: "no-error-values",
      number: undefined,
      title: "没有错误值",
      purpose: "错误值使合计无法计算。",
      example: "收支总表B15为#REF!。",
      basis: "",
      falseAlarms: "没有已知的误报。",
      severity: "error" as const,
    }),
  );
  const [first] = await audited({ why });
  expect(why).not.toHaveBeenCalled();
  await act(async () => within(first!).getByRole("button", { name: "为什么" }).click());
  expect(why).toHaveBeenCalledWith("sums-hold", "zh");
  for (const words of ["错误值使合计无法计算。", "收支总表B15为#REF!。", "没有已知的误报。"]) {
    expect(await within(first!).findByText(words)).toBeInTheDocument();
  }
});

const [found] = findings;
const withFinding = <T extends { readonly result: object }>(report: T): T => ({
  ...report,
  result: { ...report.result, findings: [found] },
});

test.each([
  {
    tab: "三公",
    steps: [["核对本工作簿“三公”经费", "button"]],
    jobs: { threePublic: () => Promise.resolve(withFinding(sampleThreePublicReport())) },
  },
  {
    tab: "债务",
    steps: [["测算本工作簿债务指标", "button"]],
    jobs: { debt: () => Promise.resolve(withFinding(sampleDebtReport())) },
  },
  {
    tab: "报表",
    steps: [
      ["编制说明", "radio"],
      ["核对编制说明", "button"],
    ],
    jobs: { narrative: () => Promise.resolve(sampleNarrativeReport({ findings: [found!] })) },
  },
] satisfies { tab: string; steps: [name: string, role: string][]; jobs: Partial<PaneJobs> }[])(
  "说明 in the tab $tab is shown with its finding and written as in the audit",
  async ({ tab, steps, jobs }) => {
    const preview = jest.fn(sampleJobs().preview);
    const kept = { findingId: "A", text: "待核", lapsed: false };
    await openPane({ ...jobs, preview, explanations: () => Promise.resolve([kept]) });
    await click(tab, "tab");
    for (const [name, role] of steps) {
      await screen.findByRole(role, { name });
      await click(name, role);
    }
    const list = within(await screen.findByRole("list", { name: "审核结果" }));
    expect(list.getByRole("listitem")).toHaveTextContent("审核说明：待核");
    await click("说明");
    fireEvent.change(await screen.findByRole("textbox", { name: /^说明内容/ }), {
      target: { value: "已报经批准" },
    });
    await click("预览写入");
    const report = expect.objectContaining({ result: expect.objectContaining({ findings: [found] }) });
    const explanation = { findingId: "A", text: "已报经批准" };
    expect(preview).toHaveBeenCalledWith({ kind: "explanation", explanation, report }, "zh");
  },
);
