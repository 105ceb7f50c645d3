import type { Language } from "../../audit/words/language";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { parameterUnits } from "../../finance/policy/parameter-units";
import { parameterTitles } from "../../finance/policy/parameter-titles";
import { UnknownParameterValueError, type Policy } from "../../finance/policy/policy";
import { citationInEnglish } from "../../finance/policy/citation-in-english";
import { citationOf } from "../../finance/policy/reference";
import { Decimal } from "../../finance/money/decimal";
import { formatRate } from "../../finance/money/format-amount";
import type { PolicyLine } from "../pane-jobs/page-jobs";

/** The figures of policy that hold on a day, in the order they are declared; those without a value that day are left out. */
export function policyLines(
  on: string,
  language: Language,
  policy: Policy = builtInPolicy,
): readonly PolicyLine[] {
  return policy.parameters.flatMap((parameter): PolicyLine[] => {
    try {
      const { value, from, status, references, origin, setAside } = policy.inForce(parameter, on);
      const isRate = parameterUnits[parameter.id]?.startsWith("fraction") ?? false;
      return [
        {
          id: parameter.id,
          title: parameterTitles[parameter.id]?.[language] ?? parameter.id,
          value: valueWords(value, isRate),
          from,
          source: references.map(language === "zh" ? citationOf : citationInEnglish).join("；"),
          status,
          overridden: origin === "override",
          ...(setAside && { setAside: valueWords(setAside.value, isRate) }),
        },
      ];
    } catch (error) {
      if (error instanceof UnknownParameterValueError) return [];
      throw error;
    }
  });
}

/** A value as it is read: rates in per cent, a range from end to end, the parts of a record by their names. */
export function valueWords(value: unknown, isRate: boolean): string {
  if (value instanceof Decimal) return isRate ? rateWords(value) : value.toString();
  if (Array.isArray(value)) return value.map((part) => valueWords(part, isRate)).join("、");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value);
  const range = value as { readonly minimum?: unknown; readonly maximum?: unknown };
  if (parts.length === 2 && range.minimum !== undefined && range.maximum !== undefined) {
    return `${valueWords(range.minimum, isRate)}～${valueWords(range.maximum, isRate)}`;
  }
  return parts.map(([name, part]) => `${name} ${valueWords(part, isRate)}`).join("；");
}

function rateWords(fraction: Decimal): string {
  return formatRate(fraction, Math.max(0, fraction.decimalPlaces() - 2));
}
