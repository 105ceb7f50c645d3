import type { Host } from "../../workbook/host";
import type { CellWrite, Plan } from "../../workbook/plan";
import { WorkbookView } from "../../workbook/snapshot";
import type { CorrectedSentence } from "./narrative-report";
import { previewAlsoLocked, type PreviewRow } from "../writing/preview";
import type { JobOptions } from "../writing/progress";

/** Corrected sentences as a plan, for a person to look at before `write` makes it. */
export interface TextCorrectionProposal {
  readonly plan: Plan;
  readonly rows: readonly PreviewRow[];
  /** Corrections that cannot be written: text of a file, of a formula, broken over cells, or changed since it was read. */
  readonly left: readonly CorrectedSentence[];
}

/** Puts chosen corrections of the explanation text into its cells (修正说明). Nothing is written yet. */
export async function proposeTextCorrections(
  host: Host,
  corrections: readonly CorrectedSentence[],
  options: JobOptions = {},
): Promise<TextCorrectionProposal> {
  const book = new WorkbookView(await host.read("all", ["formulas"], options.signal));
  const texts = new Map<string, { readonly sheet: string; readonly write: CellWrite }>();
  const left: CorrectedSentence[] = [];
  // From the end of a cell, so that what stands before keeps its place.
  const fromTheEnd = eachOnce(corrections).sort((a, b) => (b.cell?.start ?? 0) - (a.cell?.start ?? 0));
  for (const correction of fromTheEnd) {
    const { cell, before, after } = correction;
    const found = cell && book.cell(cell);
    if (!cell || typeof found?.value !== "string" || found.formula !== undefined) {
      left.push(correction);
      continue;
    }
    const { sheet, row, column, start, end } = cell;
    const key = `${row},${column},${sheet}`;
    const pending = texts.get(key);
    const text = pending ? String(pending.write.value ?? "") : found.value;
    if (text.slice(start, end) !== before) {
      left.push(correction);
      continue;
    }
    const value = text.slice(0, start) + after + text.slice(end);
    texts.set(key, { sheet, write: { row, column, value: value === "" ? null : value } });
  }
  const sheets = new Set([...texts.values()].map(({ sheet }) => sheet));
  const plan: Plan = {
    purpose: "correct-text",
    edits: [...sheets].map((sheet) => ({
      kind: "setCells",
      sheet,
      cells: [...texts.values()].filter((each) => each.sheet === sheet).map(({ write }) => write),
    })),
  };
  const { rows } = plan.edits.length === 0 ? { rows: [] } : await previewAlsoLocked(host, plan, options);
  return { plan, rows, left };
}

/** Several findings may ask for the same words at one place: a year that two amounts are given for. */
function eachOnce(corrections: readonly CorrectedSentence[]): CorrectedSentence[] {
  const once = new Map(
    corrections.map((each) => [each.cell ? JSON.stringify([each.cell, each.after]) : each, each]),
  );
  return [...once.values()];
}
