import type { Decimal } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";

/** An amount in yuan as the debt sheets hold it, in 万元; empty where it is not known. */
export function tenThousands(yuan: Decimal | undefined): number | "" {
  return yuan === undefined ? "" : fromYuan(yuan, "tenThousandYuan").toNumber();
}
