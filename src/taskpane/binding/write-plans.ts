import type { Language } from "../../audit/words/language";
import { policySheetPlan } from "../../jobs/policy/add-policy-sheet";
import { auditFacets } from "../../jobs/audit/audit-facets";
import { correctionPlan } from "../../jobs/audit/correct-recognition";
import { figuresOf } from "../../jobs/audit/explained-figures";
import { explanationPlan, readExplanations } from "../../jobs/audit/explanations";
import { fixPlan } from "../../jobs/audit/fix";
import { ownRulesSheetPlan } from "../../jobs/audit/own-rules";
import { proposeFindings } from "../../jobs/audit/write-findings";
import type { Host } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";
import type { Executor } from "../engine/executor";
import { booksWrittenFrom } from "../pane-jobs/other-books";
import type { WriteRequest } from "../pane-jobs/write-jobs";
import { shownLines } from "../present/shown-lines";
import type { OtherBooks } from "./other-books";

/** A write that goes through one plan; marks make their own. */
export type PlannedRequest = Exclude<WriteRequest, { readonly kind: "marks" | "clearMarks" }>;

/** Whether the sheet that an earlier write of the kind left gives way to the new one. */
export function replacesItsLayer({ kind }: PlannedRequest): boolean {
  return kind === "findingsSheet" || kind === "checkSheet";
}

/** A workbook, what plans the heavier writes into it, and the other workbooks they are made from. */
export interface Planning {
  readonly host: Host;
  readonly executor: Executor;
  readonly otherBooks: OtherBooks;
}

/** The plan of a write. What belongs to one tab is loaded with its first write. */
export async function planOf(
  { host, executor, otherBooks }: Planning,
  request: PlannedRequest,
  language: Language,
): Promise<Plan> {
  switch (request.kind) {
    case "findingsSheet":
      return proposeFindings(host, request.report, language);
    case "policySheet":
      return policySheetPlan(host, request.on);
    case "correction":
      return correctionPlan(host, request);
    case "explanation": {
      const { explanation, report } = request;
      const finding = report.result.findings.find(({ id }) => id === explanation.findingId);
      const line = shownLines(report, language).find(({ id }) => id === explanation.findingId);
      return explanationPlan(
        await readExplanations(host),
        { ...explanation, figures: finding ? figuresOf(finding) : "" },
        { form: line?.form ?? "", problem: line?.sentence ?? "", cell: finding?.cells[0], on: report.on },
      );
    }
    case "fixes":
      return fixPlan(request.fixes);
    case "ownRulesSheet":
      return ownRulesSheetPlan(host);
    case "debtSheets":
    case "debtForm": {
      const { debtFormPlan, debtSheetsPlan } = await import("../../jobs/debt/debt-sheets");
      const names = await sheetNamesOf(host);
      return request.kind === "debtSheets"
        ? debtSheetsPlan(request.report, names)
        : debtFormPlan(request.form, request.organisation, names);
    }
    case "threePublicSheets": {
      const { threePublicSheetsPlan } = await import("../../jobs/three-public/three-public-sheets");
      const { report, withChart } = request;
      return threePublicSheetsPlan(report, await sheetNamesOf(host), { language, withChart });
    }
    case "expenseForm": {
      const { expenseFormPlan } = await import("../../jobs/three-public/expense-forms");
      return expenseFormPlan(request.form, request.organisation, await sheetNamesOf(host));
    }
    case "reportForms": {
      const snapshot = await host.read("all", ["formulas"]);
      const { draft } = await executor.report({
        request: request.request,
        ...otherBooks.workOf(snapshot, ...booksWrittenFrom),
      });
      // There is one wherever something was asked for.
      return draft!.plan;
    }
    case "blankForm":
      return executor.blankFormPlan({ request: request.request, sheetNames: await sheetNamesOf(host) });
    case "checkSheet": {
      const { proposeCheckSheet } = await import("../../jobs/audit/check-sheet");
      return proposeCheckSheet(host, request.report, language);
    }
    case "functionCall": {
      const { insertFunctionPlan } = await import("../../jobs/functions/insert-function");
      return insertFunctionPlan(request.cell, request.formula);
    }
    case "convertFunctions": {
      const { proposeConversion } = await import("../../jobs/functions/convert-functions");
      return (await proposeConversion(host, request.selection)).plan;
    }
    case "narrative":
      return executor.textPlan({
        on: request.on,
        ...(request.isSubmission && { isSubmission: true }),
        ...otherBooks.workOf(await host.read("all", auditFacets), ...booksWrittenFrom),
      });
    case "disclosureLedger":
      return executor.ledgerPlan({ snapshot: await host.read("all", ["formulas"]), on: request.on });
    case "reconciliation": {
      const snapshot = await host.read("all", ["formulas"]);
      return executor.reconciliationPlan({ snapshot, on: request.on, language });
    }
    case "textCorrections": {
      const { proposeTextCorrections } = await import("../../jobs/narrative/correct-text");
      return (await proposeTextCorrections(host, request.corrections)).plan;
    }
  }
}

async function sheetNamesOf(host: Host): Promise<readonly string[]> {
  return (await host.outline()).sheets.map(({ name }) => name);
}
