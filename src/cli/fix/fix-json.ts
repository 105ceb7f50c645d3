import { jsonFrame, unusableJson, type JsonFrame } from "../json-frame";
import type { FixedFile } from "./fix-command";

/** What can be put right, and where it was, as other programs read it; see assets/schema/fix-result.schema.json. */
export function fixJson(files: readonly FixedFile[], frame: Omit<JsonFrame, "packs">): string {
  const [packs] = files.flatMap((file) => ("proposal" in file ? [file.proposal.report.packs] : []));
  return jsonFrame(files.map(workbookJson), { ...frame, packs });
}

function workbookJson(file: FixedFile): object {
  if (!("proposal" in file)) return unusableJson(file);
  const { proposal, written, path } = file;
  return {
    path,
    status: written === undefined ? (proposal.rows.length === 0 ? "nothingToFix" : "proposed") : "written",
    written: written ?? null,
    fixes: proposal.fixes.map(({ findingId, rule, messageId }) => ({ finding: findingId, rule, messageId })),
    cells: proposal.rows.flatMap(({ kind, sheet, address, before, after }) =>
      kind === "content" ? [{ sheet, address, before: before.value, after: after.value }] : [],
    ),
  };
}
