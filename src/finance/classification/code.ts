/** The four classifications (政府收支分类): functional, both economic ones, and revenue. */
export type ClassificationKind = "functional" | "departmentEconomic" | "governmentEconomic" | "revenue";

export const classificationKinds: readonly ClassificationKind[] = [
  "functional",
  "departmentEconomic",
  "governmentEconomic",
  "revenue",
];

/** The first digit of every code of a kind. */
const firstDigits: Readonly<Record<ClassificationKind, string>> = {
  revenue: "1",
  functional: "2",
  departmentEconomic: "3",
  governmentEconomic: "5",
};

/** The longest code of a kind: 项 for functions, 款 for economic codes, 目 for revenue. */
const longest: Readonly<Record<ClassificationKind, number>> = {
  revenue: 9,
  functional: 7,
  departmentEconomic: 5,
  governmentEconomic: 5,
};

/**
 * The level of a code by its length: 1 类, 2 款, 3 项, 4 目.
 *
 * @returns `undefined` for a length no code has.
 */
export function levelOf(code: string): number | undefined {
  return code.length >= 3 && code.length <= 9 && code.length % 2 === 1 ? (code.length - 1) / 2 : undefined;
}

/** The code one level up: 2010301 → 20103; `undefined` for a class (类). */
export function parentOf(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, -2) : undefined;
}

/** The code and all above it, class first: 2010301 → 201, 20103, 2010301. */
export function pathOf(code: string): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = parentOf(at)) path.unshift(at);
  return path;
}

/** Whether a code has the form of its kind; whether it exists is another question. */
export function isWellFormed(code: string, kind: ClassificationKind): boolean {
  return (
    code.startsWith(firstDigits[kind]) &&
    code.length <= longest[kind] &&
    levelOf(code) !== undefined &&
    /^\d+$/.test(code)
  );
}

/** The kind a code belongs to by its first digit, or `undefined` when it has no such form. */
export function kindOf(code: string): ClassificationKind | undefined {
  return classificationKinds.find((kind) => isWellFormed(code, kind));
}
