import type { Finding, MessageData, MessageValue } from "../../audit/finding";
import { Digest } from "../../workbook/digest";

/** What of a finding its explanation (审核说明) speaks of. */
export type ExplainedFigures = Pick<Finding, "actual" | "expected" | "data">;

/** What changes while the finding stays as it is: the day of the audit, names of sheets, references in formulas. */
const passing: ReadonlySet<string> = new Set(["on", "sheet", "sheets", "formula"]);

/**
 * The figures of a finding as its explanation remembers them: 表中数；核对数 in yuan. A finding on litres, heads or
 * shares has no such amounts and is remembered by a digest (摘要) of what its message says; one whose message
 * says nothing of its own has none.
 */
export function figuresOf({ actual, expected, data }: ExplainedFigures): string {
  const amounts = [actual, expected].flatMap((amount) => (amount ? [amount.yuan] : []));
  if (amounts.length > 0) return amounts.join("；");
  const said = textOf(data);
  return said === "{}" ? "" : `摘要 ${new Digest().add(said).text}`;
}

/**
 * Whether the figures an explanation was written on are still those of the finding. Explanations written before
 * digests were kept say nothing where the finding has no amounts, and hold for it.
 */
export function areFiguresOf(remembered: string, finding: ExplainedFigures): boolean {
  const hasAmounts = finding.actual !== undefined || finding.expected !== undefined;
  return (remembered === "" && !hasAmounts) || remembered === figuresOf(finding);
}

/** The data of a message as one text: by name, whatever order the rule gave it in, and without addresses of cells. */
function textOf(data: MessageData): string {
  return JSON.stringify(data, (name, value: MessageValue | MessageData) => {
    if (passing.has(name)) return undefined;
    if (typeof value !== "object" || Array.isArray(value)) return value;
    const { cell: _, ...rest } = value as MessageData;
    return Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
