import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import type { ThreePublicReport } from "../../src/jobs/three-public/three-public-report";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { click, openPane } from "./pane";
import { sampleFinding, sampleJobs } from "./sample-jobs";
import { sampleItem, sampleThreePublicReport } from "./sample-three-public";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
const action = "核对本工作簿“三公”经费";

async function look(report: ThreePublicReport = sampleThreePublicReport(), jobs: Partial<PaneJobs> = {}) {
  await openPane({ threePublic: () => Promise.resolve(report), ...jobs });
  await click("三公", "tab");
  await screen.findByRole("button", { name: action });
  await click(action);
}
const headline = () => screen.getByRole("heading", { level: 2 });
const section = (name: string) => screen.getByRole("region", { name });

test("the first line answers: the total, and how it stands to last year", async () => {
  await look();
  expect(headline()).toHaveTextContent(
    "2026年预算“三公”经费47.91万元，比2025年预算22.91万元增加25.00万元，增长109.12%",
  );
});

test.each([
  { name: "of last year that was zero states no rate", previous: "0", said: /增加47\.91万元(?!.*增长\d)/ },
  { name: "that is the same", previous: "479100", said: /持平/ },
  { name: "that fell", previous: "500000", said: /减少2\.09万元，下降4\.18%/ },
])("a base $name", async ({ previous, said }) => {
  await look(sampleThreePublicReport({ items: [sampleItem("total", 3, previous, "479100")] }));
  expect(headline()).toHaveTextContent(said);
});

test("without a base the total stands alone, and the item says so", async () => {
  const total = { ...sampleItem("total", 3, "0", "479100"), comparisons: [] };
  await look(sampleThreePublicReport({ items: [total] }));
  expect(headline()).toHaveTextContent(/^2026年预算“三公”经费47\.91万元$/);
  expect(section("分项对比")).toHaveTextContent("没有可比的上年数");
});

test("each item leads to its cell", async () => {
  const goTo = jest.fn(sampleJobs().goTo);
  await look(sampleThreePublicReport(), { goTo });
  await click("定位 '9 三公'!C6");
  expect(goTo).toHaveBeenCalledWith({ sheet: "9 三公", row: 5, column: 2 });
});

test("the years are drawn by item, told in a sentence and listed in a table", async () => {
  await look();
  const chart = screen.getByRole("img");
  expect(chart).toHaveAccessibleName("2025年预算至2026年预算“三公”经费分项图。最高为2026年预算，47.91万元。");
  const row = within(section("分年分项")).getByRole("row", { name: /公务用车购置费/ });
  expect(row).toHaveTextContent("0.0025.00");
});

test("nothing is drawn where all amounts are zero", async () => {
  await look(sampleThreePublicReport({ items: [sampleItem("total", 3, "0", "0")] }));
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

test("findings stand as in the audit", async () => {
  const report = sampleThreePublicReport();
  await look({ ...report, result: { ...report.result, findings: [sampleFinding("A", "warning")] } });
  expect(await within(section("核对结果")).findByText("需说明")).toBeInTheDocument();
});

test("no form recognised does not read as nothing spent", async () => {
  await look(sampleThreePublicReport({ status: "nothingFound", items: [] }));
  expect(headline()).toHaveTextContent("没有核对任何数字");
  await click("写入");
  expect(screen.queryByRole("menuitem", { name: "标记到表" })).not.toBeInTheDocument();
});

test.each([
  { entry: "标记到表", request: { kind: "marks" } },
  { entry: "生成三公经费超限清单", request: { kind: "threePublicSheets", withChart: false } },
  { entry: "生成超限清单和分年对比表", request: { kind: "threePublicSheets", withChart: true } },
])("$entry is previewed first", async ({ entry, request }) => {
  const preview = jest.fn(sampleJobs().preview);
  const report = sampleThreePublicReport();
  await look(report, { preview });
  await click("写入");
  await click(entry, "menuitem");
  expect(preview).toHaveBeenCalledWith({ ...request, report }, "zh");
});

test("a blank expense ledger needs no report, and carries the organisation once it is known", async () => {
  const preview = jest.fn(sampleJobs().preview);
  await openPane({ preview });
  await click("三公", "tab");
  await screen.findByRole("button", { name: action });
  await click("写入");
  await click("公务接待台账", "menuitem");
  expect(preview).toHaveBeenCalledWith({ kind: "expenseForm", form: "reception", organisation: "" }, "zh");
});

test("the organisation of the report stands on the ledger", async () => {
  const preview = jest.fn(sampleJobs().preview);
  await look(sampleThreePublicReport({ organisation: "云岭县财政局" }), { preview });
  await click("写入");
  await click("差旅费台账", "menuitem");
  const request = { kind: "expenseForm", form: "travel", organisation: "云岭县财政局" };
  expect(preview).toHaveBeenCalledWith(request, "zh");
});
