import { debtFigureNames, type DebtFigures } from "../../finance/debt/debt-figures";
import { Decimal } from "../../finance/money/decimal";
import type { RecognitionCorrection } from "../../templates/corrections";
import { figuresOfForms } from "../../templates/debt/figures-of-forms";
import { readFigureSheets, readFiguresOf, type ReadFigure } from "../../templates/debt/read-figures";
import { currentLedgers } from "../../audit/debt/audited-ledger";
import { figuresOfLedgers } from "../../templates/debt/running-debts";
import { recognise } from "../../templates/recognise";
import { allTemplates } from "../../templates/sets";
import type { Template } from "../../templates/template";
import type { RangeRef } from "../../workbook/address";
import type { WorkbookView } from "../../workbook/snapshot";
import type { FigureSource, ReportedFigure } from "./debt-report";

/** What the figures are asked with. */
export interface FigureRequest {
  readonly on: string;
  readonly selection?: RangeRef;
  readonly corrections: readonly RecognitionCorrection[];
  /** The forms to look for; those of the product when not said. */
  readonly templates?: readonly Template[];
}

/** Each figure once, from the source that goes first, in the order people list them. */
export function reportFigures(
  view: WorkbookView,
  { on, selection, corrections, templates = allTemplates }: FigureRequest,
): ReportedFigure[] {
  const facts = recognise(view, templates, { corrections });
  const selected = selection && view.sheet(selection.sheet);
  const sources: readonly (readonly [FigureSource, readonly ReadFigure[]])[] = [
    ["selection", selected ? readFiguresOf(selected, selection) : []],
    ["inputSheet", readFigureSheets(view)],
    ["form", figuresOfForms(facts)],
    ["ledger", figuresOfLedgers(currentLedgers(view), on)],
  ];
  return debtFigureNames.flatMap((name) => {
    for (const [source, figures] of sources) {
      const figure = figures.find((each) => each.name === name);
      if (!figure) continue;
      const { amount, step, cell } = figure;
      return [{ name, yuan: amount.toFixed(), step: step.toFixed(), source, cell }];
    }
    return [];
  });
}

/** Reported figures as the library computes with them. */
export function figuresByName(reported: readonly ReportedFigure[]): DebtFigures {
  return Object.fromEntries(
    reported.map(({ name, yuan, step }) => [name, { amount: new Decimal(yuan), step: new Decimal(step) }]),
  );
}
