import { Decimal } from "../../finance/money/decimal";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { UnknownParameterValueError } from "../../finance/policy/policy";
import { citationOf } from "../../finance/policy/reference";
import type { policyColumns } from "../../reports/policy-columns";

type PolicyRow = Readonly<Record<keyof typeof policyColumns, string>>;

/** The rows of a new sheet 政策参数: every figure in force on a day, one row for each part of a record. */
export function policyRows(on: string): PolicyRow[] {
  return builtInPolicy.parameters.flatMap((parameter) => {
    try {
      const { value, references } = builtInPolicy.inForce(parameter, on);
      const basis = references.map((reference) => citationOf(reference, "zh")).join("；");
      return leaves(value).map(({ path, text }) => ({
        title: path.length > 0 ? `${parameter.title.zh}（${path.join(".")}）` : parameter.title.zh,
        number: [parameter.id, ...path].join("."),
        inForce: text,
        basis,
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
