import { policySheetPlan } from "../../src/jobs/policy/add-policy-sheet";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import { blankFormPlan } from "../../src/jobs/report/blank-form-plan";
import { proposeCheckSheet } from "../../src/jobs/audit/check-sheet";
import { proposeConversion } from "../../src/jobs/functions/convert-functions";
import { correctionPlan } from "../../src/jobs/audit/correct-recognition";
import { proposeTextCorrections } from "../../src/jobs/narrative/correct-text";
import { debtOfHost } from "../../src/jobs/debt/debt";
import { proposeDisclosureLedger } from "../../src/jobs/disclosure/disclosure-ledger";
import { debtFormPlan, debtSheetsPlan } from "../../src/jobs/debt/debt-sheets";
import { explanationPlan, readExplanations } from "../../src/jobs/audit/explanations";
import { proposeFixes } from "../../src/jobs/audit/fix";
import { insertFunctionPlan } from "../../src/jobs/functions/insert-function";
import { reconciliationPlan } from "../../src/jobs/reconciliation-sheets";
import { proposeReport } from "../../src/jobs/report/report";
import type { ReportRequest } from "../../src/jobs/report/report-types";
import { expenseFormPlan } from "../../src/jobs/three-public/expense-forms";
import { threePublicOfHost } from "../../src/jobs/three-public/three-public";
import { threePublicSheetsPlan } from "../../src/jobs/three-public/three-public-sheets";
import { write } from "../../src/jobs/writing/write";
import { writeNarrativePlan } from "../../src/jobs/narrative/write-narrative";
import type { Host } from "../../src/workbook/host";
import type { Plan } from "../../src/workbook/plan";
import { at, nothing, on, type FaultJob } from "./fault-job";
import { faultyBudget, ledgers } from "./fault-workbooks";

/** Where there is nothing to write there is nothing to refuse: such a job would prove nothing. */
async function writePlan(host: Host, plan: Plan): Promise<void> {
  if (plan.edits.length === 0) throw new RangeError(`${plan.purpose} writes nothing`);
  await write(host, { plan, at });
}

const writing = (
  name: string,
  planOf: (host: Host, report: AuditReport) => Plan | Promise<Plan>,
  workbook = faultyBudget,
): FaultJob => ({
  name,
  workbook,
  prepare: nothing,
  run: async (host, report) => writePlan(host, await planOf(host, report)),
  goesAnothersWay: true,
});

const sheetNames = async (host: Host) => (await host.outline()).sheets.map(({ name }) => name);
const title = { sheet: "收支", row: 1, column: 0 };

/** One form of a set, and what else is asked for with it. */
async function oneForm(host: Host, request: ReportRequest): Promise<Plan> {
  const [form] = (await proposeReport(host, { set: request.set })).forms;
  return (await proposeReport(host, { ...request, forms: [form!.template] })).plan;
}

/** Writes that add sheets of ours. */
export const sheetWrites: readonly FaultJob[] = [
  writing("policy sheet", (host) => policySheetPlan(host, on)),
  writing("check sheet", (host, report) => proposeCheckSheet(host, report, "zh")),
  writing("correction", (host) => correctionPlan(host, { cell: title, template: null })),
  writing("explanation", async (host, report) => {
    const { id } = report.result.findings[0]!;
    return explanationPlan(
      await readExplanations(host),
      { findingId: id, text: "已核对。", figures: "" },
      { form: "收支", problem: "合计", cell: title, on },
    );
  }),
  writing("blank form", async (host) =>
    blankFormPlan({ form: "ledger/quotas", year: 2026 }, await sheetNames(host)),
  ),
  writing("debt form", async (host) => debtFormPlan("ledger", "云岭县财政局", await sheetNames(host))),
  writing("three public sheets", async (host) =>
    threePublicSheetsPlan(await threePublicOfHost(host, { on }), await sheetNames(host), {
      language: "zh",
      withChart: true,
    }),
  ),
  writing("explanation text", async (host) => (await writeNarrativePlan(host, { on })).plan),
  writing(
    "debt sheets",
    async (host) => debtSheetsPlan(await debtOfHost(host, { on }), await sheetNames(host)),
    ledgers,
  ),
  writing("report", (host) => oneForm(host, { set: "district-budget" }), ledgers),
  writing("report with its pack", (host) => oneForm(host, { set: "district-budget", packOn: on }), ledgers),
  writing("expense form", async (host) =>
    expenseFormPlan("reception", "云溪县档案馆", await sheetNames(host)),
  ),
  writing("disclosure ledger", (host) => proposeDisclosureLedger(host, { on })),
  writing(
    "reconciliation",
    async (host) => reconciliationPlan(await host.read("all", ["formulas"]), { on, language: "zh" }),
    ledgers,
  ),
];

/** Writes into cells that are there. */
export const cellWrites: readonly FaultJob[] = [
  writing("fix", async (host) => (await proposeFixes(host, { on })).plan),
  writing("conversion of functions", async (host) => {
    const selection = { sheet: "测算", row: 0, column: 0, rowCount: 1, columnCount: 3 };
    return (await proposeConversion(host, selection)).plan;
  }),
  writing("call of a function", () => insertFunctionPlan({ sheet: "测算", row: 1, column: 0 }, "SUM(A1:B1)")),
  writing("correction of text", async (host) => {
    const span = { start: 0, end: 4 };
    const correction = { findingId: "", paragraph: 0, span, before: "2025", after: "2026", sentence: "" };
    return (await proposeTextCorrections(host, [{ ...correction, cell: { ...title, ...span } }])).plan;
  }),
];
