import { Decimal } from "../../finance/money/decimal";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { parameterNotes } from "../../finance/policy/parameter-notes";
import { parameterTitles } from "../../finance/policy/parameter-titles";
import { UnknownParameterValueError } from "../../finance/policy/policy";
import { citationOf } from "../../finance/policy/reference";
import type { policyColumns } from "../../reports/policy-columns";

type PolicyRow = Readonly<Record<keyof typeof policyColumns, string>>;

/** The rows of a new sheet 政策参数: every figure in force on a day, one row for each part of a record, what to know of it in the first. */
export function policyRows(on: string): PolicyRow[] {
  return builtInPolicy.parameters.flatMap((parameter) => {
    try {
      const { value, from, references } = builtInPolicy.inForce(parameter, on);
      const sources = references.map(citationOf);
      const note = parameterNotes[parameter.id]?.[from];
      const title = parameterTitles[parameter.id]!.zh;
      return leaves(value).map(({ path, text }, index) => ({
        title: path.length > 0 ? `${title}（${path.join(".")}）` : title,
        number: [parameter.id, ...path].join("."),
        inForce: text,
        basis: [...sources, index === 0 && note].filter(Boolean).join("；"),
        value: "",
        from: "",
        status: "",
        source: "",
      }));
    } catch (error) {
      if (error instanceof UnknownParameterValueError) return [];
      throw error;
    }
  });
}

function leaves(
  value: unknown,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly text: string }[] {
  if (value instanceof Decimal) return [{ path, text: value.toString() }];
  if (typeof value === "boolean") return [{ path, text: value ? "是" : "否" }];
  if (Array.isArray(value)) return [{ path, text: value.map(String).join("、") }];
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  }
  return [{ path, text: String(value) }];
}
