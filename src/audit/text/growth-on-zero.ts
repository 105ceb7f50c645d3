import type { ChangeStatement } from "../../narrative/change-statements";
import type { Narrative } from "../../narrative/narrative";
import type { AmountsCompared } from "./compared-amounts";

/** Changes that state a rate although there was nothing before (基数为0). */
export function growthOnZero({ changes }: Narrative, compared: AmountsCompared): ChangeStatement[] {
  return changes.filter(
    (change) =>
      change.rate && !change.rate.figure.value.isZero() && compared.of(change)?.base.amount.isZero(),
  );
}
