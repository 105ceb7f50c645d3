import { sampleBook } from "../../src/cli/samples/book";
import { plantErrors } from "../../src/cli/samples/planted-errors";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { compareFindings } from "../../src/reports/findings/earlier-findings";
import type { UnitResult } from "../../src/reports/unit-result";
import { snapshotOfSheets } from "./book-of-sheets";

/** Four units of a run: one clean, one with errors and an earlier result, one unreadable, one that sent nothing. */
export async function auditedUnits(): Promise<UnitResult[]> {
  const on = "2026-11-21";
  const [clean, faulty] = await Promise.all(
    [sampleBook("unit"), plantErrors(sampleBook("unit"))].map(async (sheets) =>
      auditSnapshot(await snapshotOfSheets(sheets), { on }),
    ),
  );
  const [known] = faulty!.result.findings;
  const earlier = [
    { id: known!.id, rule: known!.rule, severity: known!.severity, message: "上次已有的问题" },
    { id: "gone", rule: "code-matches-name", severity: "error" as const, message: "上次的科目名称问题" },
  ];
  return [
    { unit: "云岭县甲局", path: "books/甲.xlsx", book: clean! },
    {
      unit: "云岭县乙局",
      path: "books/乙.xlsx",
      book: faulty!,
      compared: compareFindings(faulty!.result.findings, earlier),
    },
    { unit: "云岭县丙局", path: "books/丙.xlsx", reason: "丙.xlsx设有打开密码。" },
    { unit: "云岭县丁局" },
  ];
}
