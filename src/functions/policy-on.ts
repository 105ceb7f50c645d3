import { builtInPolicy } from "../finance/policy/built-in-policy";
import { latestDay } from "../finance/policy/latest-day";
import { UnknownParameterValueError, type Policy } from "../finance/policy/policy";
import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { dayOf } from "./day-cell";
import { say } from "./words";

/**
 * Asks the built-in standards (内置标准) of a day; the latest when no day is given, so that no function changes with the
 * clock.
 *
 * @throws CellError `notAvailable` on a day without a standard, `value` for what is no day.
 */
export function underPolicy<Answer>(on: unknown, ask: (policy: Policy, day: string) => Answer): Answer {
  const day = isBlank(on) ? latestDay : dayOf(on);
  try {
    return ask(builtInPolicy, day);
  } catch (error) {
    if (error instanceof UnknownParameterValueError)
      throw new CellError("notAvailable", say().noStandard(day));
    throw error;
  }
}
