import type { NewsChannel } from "../../commands/news";
import { clearMarks } from "../../jobs/audit/clear-marks";
import { ChangedSinceError } from "../../jobs/writing/leaving";
import { mark } from "../../jobs/audit/mark";
import { recover } from "../../jobs/writing/recover";
import { seal } from "../../jobs/writing/seal";
import { undo } from "../../jobs/writing/undo";
import { write } from "../../jobs/writing/write";
import { writeLayer } from "../../jobs/writing/write-layer";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import { placeTexts } from "../../workbook/journal-standing";
import { hasOwnName } from "../../workbook/own-sheets";
import type { Executor } from "../engine/executor";
import type { FunctionEntry } from "../pane-jobs/function-jobs";
import type { SelfTestLine } from "../pane-jobs/page-jobs";
import { booksHeldAgainst } from "../pane-jobs/other-books";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import type { WritePreview, WriteReceipt } from "../pane-jobs/write-jobs";
import type { Language } from "../../audit/words/language";
import { auditInScope } from "./audit-in-scope";
import type { Chosen } from "./chosen-plan";
import { debtJobs } from "./debt-jobs";
import type { OtherBooks } from "./other-books";
import type { EditWatch } from "./edit-watch";
import { ownRulesJobs } from "./own-rules-jobs";
import { cellsOf, receiptOf } from "./receipts";
import { reportJobs } from "./report-jobs";
import type { Planning } from "./write-plans";
import { watchSelection } from "./selection-watch";
import type { PlaceVariants } from "./place-variants";
import { threePublicJobs } from "./three-public-jobs";
import { variantsJobs } from "./variants-jobs";

/** What the jobs need from outside beside the workbook. */
export interface JobSurroundings {
  readonly executor: Executor;
  /** The day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The moment, ISO 8601. */
  readonly now: () => string;
  readonly news: Pick<NewsChannel, "subscribe">;
  /** The other workbooks that were chosen. */
  readonly otherBooks: OtherBooks;
  /** How the place prints the forms; the executor looks for them so. */
  readonly variants: PlaceVariants;
  /** Hands the person a file to keep. */
  readonly saveFile: (name: string, text: string) => void;
  /** What the workbook is called; `undefined` where the host does not say. */
  readonly workbookName: () => string | undefined;
  /** Tells when what was last audited has changed. */
  readonly watch: EditWatch;
  readonly selfTest: (language: Language) => Promise<readonly SelfTestLine[]>;
  readonly functions: (language: Language) => Promise<readonly FunctionEntry[]>;
}

/** The jobs of the pane over a workbook. What only some people ask for is loaded when they do. */
export function hostJobs(host: Host, surroundings: JobSurroundings): PaneJobs {
  const { executor, today, now, news, selfTest, functions, watch, otherBooks } = surroundings;
  return {
    offers: [
      "marks",
      "clearMarks",
      "findingsSheet",
      "explanation",
      "policySheet",
      "correction",
      "fixes",
      "ownRulesSheet",
      "debtSheets",
      "debtForm",
      "threePublicSheets",
      "expenseForm",
      "reportForms",
      "blankForm",
      "checkSheet",
      "narrative",
      "textCorrections",
      "disclosureLedger",
      "reconciliation",
      "functionCall",
      "convertFunctions",
    ],
    async audit(scope, onProgress, signal) {
      onProgress({ stage: "reading" });
      const remember = watch.beforeReading();
      const { read, snapshot, report } = await auditInScope(
        host,
        scope,
        (snapshot) => {
          onProgress({ stage: "checking" });
          return executor.audit({ on: today(), ...otherBooks.workOf(snapshot, ...booksHeldAgainst) }, signal);
        },
        { besides: otherBooks.sheets, signal },
      );
      remember(read, snapshot);
      return report;
    },
    async goTo(cell) {
      const before = await host.selection();
      await host.select(cell);
      return before && { sheet: before.sheet, row: before.row, column: before.column };
    },
    async preview(request, language) {
      const { previewOf } = await import("./write-previews");
      return previewOf({ host, executor, otherBooks }, request, language);
    },
    apply: (preview, rowIds, manner) =>
      applyPreview({ host, executor, otherBooks }, preview, { ...manner, rowIds: new Set(rowIds) }, now()),
    async lastWrite() {
      const standing = (await new Journal(host.state).headers()).findLast(
        ({ status }) => status === "committed",
      );
      return standing && receiptOf(standing);
    },
    async undo() {
      try {
        const { kind, cellCount } = receiptOf(await undo(host));
        return { outcome: "undone", kind, cellCount };
      } catch (error) {
        if (error instanceof ChangedSinceError) return { outcome: "refused", changed: cellsOf(error.places) };
        throw error;
      }
    },
    async recover() {
      return (await recover(host)).map(({ entry, outcome, changed }) => ({
        kind: receiptOf(entry).kind,
        outcome: outcome === "finished" ? "finished" : "takenBack",
        changed: cellsOf(changed),
      }));
    },
    async seal() {
      await seal(host);
    },
    async explanations(report) {
      const { holdsFor, readExplanations } = await import("../../jobs/audit/explanations");
      const { explanations } = await readExplanations(host);
      return explanations.flatMap((explanation) => {
        const finding = report.result.findings.find(({ id }) => id === explanation.findingId);
        if (!finding) return [];
        const { findingId, text } = explanation;
        return [{ findingId, text, lapsed: !holdsFor(explanation, finding) }];
      });
    },
    async why(rule, language) {
      const { explainRule } = await import("../../jobs/audit/explain");
      return explainRule(rule, language, today())[0];
    },
    async policy(on, language) {
      const { policyLines } = await import("./policy-lines");
      return policyLines(on, language);
    },
    async forms(language) {
      const [{ allTemplates }, { partsOfForm }, { titleWords }] = await Promise.all([
        import("../../templates/sets"),
        import("../../templates/form-parts"),
        import("../../templates/titles-in-english/title-words"),
      ]);
      return allTemplates.map((form) => ({
        template: form.id,
        title: titleWords(form.title)[language],
        parts: [...new Set(partsOfForm(form).map(({ title }) => title))],
      }));
    },
    selfTest,
    functions,
    async selectedCells() {
      const selection = await host.selection();
      if (!selection) throw new HostError("invalidArgument");
      return selection;
    },
    ...debtJobs(host, surroundings),
    ...ownRulesJobs(host, surroundings),
    ...reportJobs(host, surroundings),
    ...threePublicJobs(host, surroundings),
    ...variantsJobs(host, surroundings),
    compareWith: (kind, books) => otherBooks.choose(kind, books),
    async sheetsToChoose() {
      const names = (await host.outline()).sheets.map(({ name }) => name);
      return names.filter((name) => !hasOwnName(name));
    },
    onSelected: (listener) => watchSelection(host, listener),
    onNews: (listener) => news.subscribe(listener),
    onOutdated: (listener) => watch.subscribe(listener),
  };
}

/** What a person means by 工作簿, 工作表 and 选区 at this moment. */
async function applyPreview(
  planning: Planning,
  preview: WritePreview,
  chosen: Chosen,
  at: string,
): Promise<WriteReceipt> {
  const { host } = planning;
  const { request } = preview;
  switch (request.kind) {
    case "marks": {
      const { marksOf, markId, marksWithSentences } = await import("./marks");
      const { report } = request;
      const all = chosen.withComments ? marksWithSentences(report, preview.language) : marksOf(report);
      const entry = await mark(host, { marks: all.filter((each) => chosen.rowIds.has(markId(each))), at });
      return entry ? receiptOf(entry) : { kind: "marks", cellCount: 0 };
    }
    case "clearMarks": {
      const { cleared, kept } = await clearMarks(host);
      const cellCount = placeTexts(cleared).length;
      return { kind: "clearMarks", cellCount, ...(kept.length > 0 && { kept: cellsOf(kept) }) };
    }
    default: {
      const [{ chosenPlan }, { replacesItsLayer }] = await Promise.all([
        import("./chosen-plan"),
        import("./write-plans"),
      ]);
      const plan = await chosenPlan(planning, preview, request, chosen);
      const sheet = plan.edits.find((edit) => edit.kind === "addSheet")?.sheet.name;
      const cellCount = preview.isByRow ? chosen.rowIds.size : preview.rows.length;
      const cells = String(cellCount);
      const title = sheet === undefined ? { cells } : { cells, sheet };
      if (replacesItsLayer(request)) await writeLayer(host, { plan, at, title });
      else await write(host, { plan, at, title });
      return { kind: request.kind, cellCount, ...(sheet !== undefined && { sheet }) };
    }
  }
}
