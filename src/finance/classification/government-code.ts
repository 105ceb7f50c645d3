import { builtInClassification } from "./built-in-classification";

/**
 * The government economic code (政府预算支出经济分类) of a departmental one, which depends on who spends: an
 * administrative body (行政机关) or a public institution (事业单位). It takes the code of a 款.
 *
 * @returns `undefined` when the map lacks the code.
 */
export function governmentCodeOf(
  departmentCode: string,
  spender: "administrative" | "institution",
  classification = builtInClassification(),
): { readonly code: string; readonly isConfirmed: boolean } | undefined {
  const codes = classification.governmentCodes.get(departmentCode);
  return codes && { code: codes[spender], isConfirmed: codes.isConfirmed };
}
