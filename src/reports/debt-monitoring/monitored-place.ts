import type { DebtFigureName, DebtFigures } from "../../finance/debt/debt-figures";
import type { YearOfService } from "../../finance/debt/debt-outlook";
import type { Decimal } from "../../finance/money/decimal";

/** Lines of a county's own measures (本地办法口径), where it has adopted them. */
export interface LocalLines {
  readonly debtToGdp: Decimal;
  readonly debtToDisposableRevenue: Decimal;
  readonly debtService: Decimal;
  /** Shares of the debt reserve (偿债准备金). */
  readonly reserveMinimum: Decimal;
  readonly reserveMaximum: Decimal;
}

/** What the monitoring sheet shows: a place's figures, the lines in force and the years ahead. */
export interface MonitoredPlace {
  readonly organisation: string;
  readonly on: string;
  readonly figures: DebtFigures;
  /** Where each figure was read, in words. */
  readonly sources?: Partial<Readonly<Record<DebtFigureName, string>>>;
  /** Fractions of fiscal capacity from which each grade begins; none before there were grades. */
  readonly grades: { readonly yellow: Decimal; readonly orange: Decimal; readonly red: Decimal } | undefined;
  /** Interest shares strictly above which fiscal restructuring starts. */
  readonly restructuring: { readonly general: Decimal; readonly special: Decimal } | undefined;
  readonly local: LocalLines | undefined;
  readonly outlook: readonly YearOfService[];
  /** The same years with new debt that is thought of. */
  readonly scenario: readonly YearOfService[] | undefined;
}
