import { render } from "../../src/audit/words/render";
import { wordingProblem } from "../../src/audit/words/render";
import type { AuditResult } from "../../src/audit/finding";
import { auditText } from "../../src/jobs/audit/audit-text";

/** Audits explanation text without forms, headed as that of a budget of 2025 unless it has a heading of its own. */
export function auditedText(text: string, heading = "2025年部门预算编制说明"): AuditResult {
  const { result } = auditText(`${heading}\n${text}`, { on: "2025-03-01" });
  for (const finding of result.findings) expect(wordingProblem(finding)).toBeUndefined();
  return result;
}

/** What is found, one line each: `error parts-make-up-their-whole.exceeds`. */
export function foundIn(text: string, heading?: string): string[] {
  return auditedText(text, heading).findings.map(
    ({ severity, rule, messageId }) => `${severity} ${rule}.${messageId}`,
  );
}

/** What is said of it in Chinese. */
export function saidOf(text: string, heading?: string): string {
  return auditedText(text, heading)
    .findings.map((finding) => render(finding, "zh"))
    .join("\n");
}
