import type { Decimal } from "../money/decimal";
import { debtGrades } from "../policy/parameters/government-debt";
import type { Policy } from "../policy/policy";

/** Grades of debt risk by 债务率 (红橙黄绿). */
export type DebtGrade = "green" | "yellow" | "orange" | "red";

/** The words of each grade. */
export const debtGradeWords: Readonly<Record<DebtGrade, { readonly zh: string; readonly en: string }>> = {
  green: { zh: "绿色", en: "green" },
  yellow: { zh: "黄色", en: "yellow" },
  orange: { zh: "橙色", en: "orange" },
  red: { zh: "红色", en: "red" },
};

/**
 * The grade of a debt-to-fiscal-capacity ratio (债务率) on a day. A line belongs to the grade above it: 1.2 is yellow.
 * From published debt alone it is an estimate (测算): the official grade counts more.
 *
 * @param ratio - A fraction.
 * @throws UnknownParameterValueError on a day without grades.
 */
export function debtGradeOf(ratio: Decimal, policy: Policy, on: string): DebtGrade {
  const lines = policy.valueOn(debtGrades, on);
  const reaches = (line: Decimal) => ratio.greaterThanOrEqualTo(line);
  if (reaches(lines.red)) return "red";
  if (reaches(lines.orange)) return "orange";
  return reaches(lines.yellow) ? "yellow" : "green";
}
