import { builtInClassification } from "./built-in-classification";
import { pathOf, type ClassificationKind } from "./code";
import { nameOf } from "./name-of";

/**
 * The names from the class down to a code (科目路径): 一般公共服务支出, 财政事务, 行政运行 for 2010601.
 *
 * @returns `undefined` when the list lacks the code or one above it.
 */
export function pathOfNames(
  code: string,
  kind: ClassificationKind,
  year?: number,
  classification = builtInClassification(),
): readonly string[] | undefined {
  const path = pathOf(code);
  const names = path.flatMap((each) => nameOf(each, kind, year, classification) ?? []);
  return names.length === path.length ? names : undefined;
}
