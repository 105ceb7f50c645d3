import { liveDifference, liveSum } from "../sheets/live-amount";
import type { NamedAmounts } from "./form-source";

/** Several sources of amounts by name as one: what stands under a name in any of them. */
export function joinedNames(parts: readonly [NamedAmounts, ...NamedAmounts[]]): NamedAmounts {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  return {
    names: [...new Set(parts.flatMap(({ names }) => names))],
    of: (name) => liveSum([first.of(name), ...rest.map((part) => part.of(name))]),
    total: liveSum([first.total, ...rest.map(({ total }) => total)]),
  };
}

/** What is left under each name of a whole when a part is taken out. */
export function namesWithout(whole: NamedAmounts, part: NamedAmounts): NamedAmounts {
  return {
    names: whole.names,
    of: (name) => liveDifference(whole.of(name), part.of(name)),
    total: liveDifference(whole.total, part.total),
  };
}
