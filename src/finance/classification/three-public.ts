import { builtInClassification } from "./built-in-classification";
import type { ThreePublicItem } from "./classification";

/**
 * Which of the three public expenses (三公经费) an economic code belongs to, in the departmental or the government
 * classification. 30215 会议费, 30216 培训费 and 30239 其他交通费用 belong to none.
 */
export function threePublicItemOf(
  code: string,
  classification = builtInClassification(),
): ThreePublicItem | undefined {
  return classification.threePublic.get(code);
}

/** Whether an economic code is one of the three public expenses. */
export function isThreePublic(code: string, classification = builtInClassification()): boolean {
  return threePublicItemOf(code, classification) !== undefined;
}
