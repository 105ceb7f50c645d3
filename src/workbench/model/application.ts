import { oneOf, optionalText } from "./argument";
import { ModelObject } from "./model-object";
import type { Workbook } from "./workbook";

/** What concerns the program and not the workbook: calculation and culture. */
export class Application extends ModelObject {
  readonly className = "Application";
  readonly cultureInfo: CultureInfo;
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly calculationEngineVersion = 191029;

  constructor(
    private readonly workbook: Workbook,
    locale: string,
  ) {
    super();
    this.cultureInfo = new CultureInfo(locale);
  }

  get calculationMode(): string {
    return this.workbook.engine.automatic ? "Automatic" : "Manual";
  }

  set calculationMode(mode: unknown) {
    this.workbook.engine.automatic =
      oneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Manual";
  }

  get calculationState(): string {
    return "Done";
  }

  calculate(type: unknown): void {
    oneOf(optionalText(type) ?? "Recalculate", ["Recalculate", "Full", "FullRebuild"]);
    this.workbook.engine.recalculate();
  }

  /** Nothing is drawn between two syncs anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}

  /** Values asked for in the same batch are computed nonetheless. */
  suspendApiCalculationUntilNextSync(): void {}
}

/** The culture the program runs in. */
export class CultureInfo extends ModelObject {
  readonly className = "CultureInfo";

  constructor(readonly name: string) {
    super();
  }
}
