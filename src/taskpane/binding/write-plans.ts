import type { Language } from "../../audit/words/language";
import { natureWords } from "../../audit/words/natures";
import { policySheetPlan } from "../../jobs/add-policy-sheet";
import { standingLayer } from "../../jobs/clear-layer";
import { correctionPlan } from "../../jobs/correct-recognition";
import { explanationPlan, figuresInYuan, readExplanations } from "../../jobs/explanations";
import { preview, type PreviewRow as CellChange } from "../../jobs/preview";
import { findingsPlan } from "../../reports/findings-plan";
import { parseAddress } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";
import type { PreviewRow, WritePreview, WriteRequest } from "../pane-jobs";
import { shownLines } from "../present/shown-lines";
import { textOf } from "../text";
import { markId, marksOf } from "./marks";

/** The writes this module can plan. */
export const plannedKinds = [
  "marks",
  "clearMarks",
  "findingsSheet",
  "explanation",
  "policySheet",
  "correction",
] as const;

/** The plan of a write that goes through one; marks make their own. */
export async function planOf(
  host: Host,
  request: Extract<
    WriteRequest,
    { readonly kind: "findingsSheet" | "explanation" | "policySheet" | "correction" }
  >,
  language: Language,
): Promise<Plan> {
  if (request.kind === "findingsSheet") {
    const { sheets } = await host.outline();
    return findingsPlan(
      request.report,
      language,
      sheets.map(({ name }) => name),
    );
  }
  if (request.kind === "policySheet") return policySheetPlan(host, request.on);
  if (request.kind === "correction") return correctionPlan(host, request);
  const { explanation, report } = request;
  const finding = report.result.findings.find(({ id }) => id === explanation.findingId);
  const line = shownLines(report, language).find(({ id }) => id === explanation.findingId);
  return explanationPlan(
    await readExplanations(host),
    { ...explanation, figures: figuresInYuan(finding ?? {}) },
    { form: line?.form ?? "", problem: line?.sentence ?? "", cell: finding?.cells[0], on: report.on },
  );
}

/** What a write would change, in words. */
export async function previewOf(
  host: Host,
  request: WriteRequest,
  language: Language,
): Promise<WritePreview> {
  const { write } = textOf[language];
  switch (request.kind) {
    case "marks": {
      const rows = marksOf(request.report).map((mark) => ({
        id: markId(mark),
        cell: mark.cell,
        before: write.ownFill,
        after: write.markFill(natureWords[language][mark.nature]),
        safe: true,
      }));
      return { request, language, rows, isByRow: true, offersNewSheet: false };
    }
    case "clearMarks": {
      const entry = await standingLayer(host, "mark");
      const changes = entry ? await preview(host, entry.inverse) : [];
      return {
        request,
        language,
        rows: changes.map((change) => rowOf(change, language)),
        isByRow: false,
        offersNewSheet: false,
      };
    }
    case "findingsSheet":
    case "explanation":
    case "policySheet":
    case "correction": {
      const plan = await planOf(host, request, language);
      const rows = (await preview(host, plan)).map((change) => rowOf(change, language));
      const added = plan.edits.find((edit) => edit.kind === "addSheet");
      return {
        request,
        language,
        rows,
        isByRow: false,
        offersNewSheet: false,
        ...(added && { addsSheet: added.sheet.name }),
      };
    }
  }
}

function rowOf(change: CellChange, language: Language): PreviewRow {
  const { write } = textOf[language];
  const cell = { sheet: change.sheet, ...parseAddress(change.address)! };
  if (change.kind === "fill") {
    return {
      id: change.id,
      cell,
      before: change.before ?? write.ownFill,
      after: change.after ?? write.ownFill,
      safe: true,
    };
  }
  const shown = ({ value, formula }: typeof change.before) =>
    formula === undefined ? String(value ?? "") : `=${formula}`;
  return { id: change.id, cell, before: shown(change.before), after: shown(change.after), safe: true };
}
