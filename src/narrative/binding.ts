import type { Fact } from "../templates/facts";
import type { Agreement } from "./agreement";
import type { Statement } from "./statement";

/** Why an amount or rate is bound to no fact. */
export type UnboundReason =
  /** Nothing before it says what it is of. */
  | "noSubject"
  /** Its subject stands in no form. */
  | "noForm"
  /** The form that would hold it is not in the workbook, or lacks the line. */
  | "formMissing"
  /** No row of the forms bears the whole path of names. */
  | "rowNotFound"
  /** The text does not say under which 类 and 款 the name stands. */
  | "pathIncomplete"
  /** It is of another year, or another measure of this one. */
  | "notOfThisYear"
  | "otherMeasure"
  /** A change, rate, share or completion: to be derived, not looked up. */
  | "toBeDerived"
  | "unitMissing"
  | "limit"
  | "aside";

/** How a figure follows from others of the text, or is held by a fact. */
export interface Derivation {
  readonly kind:
    | "difference"
    | "rate"
    | "share"
    | "completion"
    | "sum"
    | "sumOfChanges"
    | "sameChange"
    | "repeated"
    | "compared"
    | "within";
  /** The statements it follows from; for sums the total first and then every part, itself among them. */
  readonly from: readonly Statement[];
  /** For `within`: the fact it cannot exceed; for a share, the whole that the forms alone print. */
  readonly fact?: Fact;
}

/** One amount or rate of the text with what it is bound to. */
export interface Binding {
  readonly statement: Statement;
  readonly fact?: Fact;
  readonly agreement?: Agreement;
  readonly reason?: UnboundReason;
  /** For `rowNotFound`: the one fact of the same 类 with this amount, which the text probably misnames. */
  readonly meant?: Fact;
  readonly derivation?: Derivation;
}
