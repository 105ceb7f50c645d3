import { sheetDigest } from "../workbook/digest";
import { HostError } from "../workbook/host-error";
import type { Edit, Plan } from "../workbook/plan";
import { WorkbookView } from "../workbook/snapshot";
import { addChart, removeChart } from "./charts";
import { addComments, removeComments } from "./comments";
import { setName } from "./names";
import { addSheet, deleteSheet } from "./new-sheet";
import { probeWorkbook } from "./outline";
import { preflight } from "./preflight";
import { deleteRows, insertRows } from "./put-in-rows";
import { readWorkbook } from "./read";
import { writeCells } from "./write-cells";
import { writeFills } from "./write-fills";

/** Makes the edits of a plan in order, after asking what would stop it half way. */
export async function applyPlan(plan: Plan, signal?: AbortSignal): Promise<void> {
  if (plan.edits.length === 0) return;
  await preflight(plan);
  for (const edit of plan.edits) {
    if (signal?.aborted) throw new HostError("aborted");
    await make(edit, signal);
  }
}

async function make(edit: Edit, signal?: AbortSignal): Promise<void> {
  switch (edit.kind) {
    case "setCells":
      return writeCells(edit.sheet, edit.cells, signal);
    case "setFills":
      return writeFills(edit.sheet, edit.fills);
    case "addComments":
      return addComments(edit.sheet, edit.comments);
    case "removeComments":
      return removeComments(edit.sheet, edit.comments);
    case "insertRows":
      return insertRows(edit);
    case "deleteRows":
      return deleteRows(edit);
    case "addSheet":
      return addSheet(edit.sheet, signal);
    case "removeSheet":
      return removeSheet(edit.name, edit.digest);
    case "addChart":
      return addChart(edit.chart);
    case "removeChart":
      return removeChart(edit.sheet, edit.name);
    case "setName":
      return setName(edit.name, edit.formula);
  }
}

/** @throws HostError `sheetChanged` when the sheet no longer says what we wrote. */
async function removeSheet(name: string, digest: string): Promise<void> {
  const snapshot = await readWorkbook(await probeWorkbook(), [name], ["formulas"]);
  const sheet = new WorkbookView(snapshot).sheet(name);
  if (!sheet || sheetDigest(sheet) !== digest) throw new HostError("sheetChanged", { sheet: name });
  await deleteSheet(name);
}
