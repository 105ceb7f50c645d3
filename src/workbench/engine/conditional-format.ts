import type { CellLook } from "./cell-look";
import type { Area } from "./engine";
import type { IconSet } from "./icon-set";

export type NumberOperator =
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "between"
  | "notBetween";

/** Where a bar, a colour or an icon begins: at a number, a share of the range, its end or what a formula gives. */
export interface Threshold {
  readonly type: "num" | "min" | "max" | "percent" | "percentile" | "formula";
  readonly value?: number | string;
}

/** What a conditional format (条件格式) asks of a cell, and how the cell then looks. */
export type ConditionalRule =
  | { readonly kind: "formula"; readonly formula: string; readonly look: CellLook }
  | {
      readonly kind: "number";
      readonly operator: NumberOperator;
      readonly operands: readonly number[];
      readonly look: CellLook;
    }
  | { readonly kind: "duplicate" | "unique"; readonly look: CellLook }
  | {
      readonly kind: "rank";
      readonly count: number;
      readonly isPercent: boolean;
      readonly isBottom: boolean;
      readonly look: CellLook;
    }
  | { readonly kind: "average"; readonly operator: NumberOperator; readonly look: CellLook }
  | {
      readonly kind: "colorScale";
      readonly stops: readonly { readonly at: Threshold; readonly color: string }[];
    }
  | {
      readonly kind: "dataBar";
      readonly from: Threshold;
      readonly to: Threshold;
      readonly color: string;
      readonly showsValue: boolean;
    }
  | IconSet;

/** One rule over its areas. Of several the first in the list goes before the others. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly stops: boolean;
  readonly rule: ConditionalRule;
}
