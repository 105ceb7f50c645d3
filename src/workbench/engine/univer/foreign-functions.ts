import type { ForeignFunction, InvokeForeign } from "../engine";
import { columnLetters } from "../address";
import { errorValues } from "../error-values";
import { pending } from "./cell-content";
import type { Calculation, StaleCell } from "./calculation";

interface Asked {
  readonly waiting: Map<string, StaleCell>;
  answer?: unknown;
  isAnswered: boolean;
}

/** The cell Univer is computing while it calls a function. */
export interface CallingCell {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Functions the engine has to ask for. A formula that calls one shows `#BUSY!` at once; when the answer comes the
 * cells that wait for it are computed again, and so is what depends on them. One question is asked once, however
 * many cells ask it: foreign functions are taken to give the same answer to the same parameters.
 */
export class ForeignFunctions {
  private readonly asked = new Map<string, Asked>();
  private open = 0;
  private idle: (() => void)[] = [];

  constructor(
    private readonly calculation: Calculation,
    private readonly sheetName: (sheetId: string) => string,
  ) {}

  /** The function Univer calls in the place of a foreign one. */
  stub(
    definition: ForeignFunction,
    invoke: InvokeForeign,
  ): (caller: CallingCell, given: readonly unknown[]) => unknown {
    return (caller, given) => {
      const parameters = shapeParameters(definition, given);
      if (!parameters) return "#VALUE!";
      const error = parameters.find(isError);
      if (error !== undefined) return error;
      const cell = { sheetId: caller.subUnitId, row: caller.row, column: caller.column };
      const question = `${definition.name}${JSON.stringify(parameters)}`;
      let asked = this.asked.get(question);
      if (!asked) {
        asked = { waiting: new Map(), isAnswered: false };
        this.asked.set(question, asked);
        this.ask(asked, () => invoke(definition.name, parameters, this.addressOf(cell)));
      }
      if (asked.isAnswered) return asked.answer;
      asked.waiting.set(`${cell.sheetId}:${cell.row}:${cell.column}`, cell);
      return pending;
    };
  }

  get isWaiting(): boolean {
    return this.open > 0;
  }

  /** Resolves when no question is open. */
  async answered(): Promise<void> {
    if (this.open > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private ask(asked: Asked, question: () => Promise<unknown>): void {
    this.open += 1;
    const finish = (answer: unknown): void => {
      asked.answer = asUniverReads(answer);
      asked.isAnswered = true;
      this.calculation.markStale([...asked.waiting.values()]);
      asked.waiting.clear();
      this.open -= 1;
      if (this.open === 0) for (const resolve of this.idle.splice(0)) resolve();
    };
    question().then(finish, () => finish("#VALUE!"));
  }

  private addressOf({ sheetId, row, column }: StaleCell): string {
    return `${this.sheetName(sheetId)}!${columnLetters(column)}${row + 1}`;
  }
}

/** Univer reads a number or TRUE out of a text such as 20103 unless the text stands in quotes; errors are texts to it. */
function asUniverReads(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(asUniverReads);
  return typeof answer === "string" && !errorValues.has(answer)
    ? `"${answer.replaceAll('"', '""')}"`
    : answer;
}

function isError(parameter: unknown): boolean {
  return typeof parameter === "string" && (parameter === pending || errorValues.has(parameter));
}

/**
 * Parameters in the shape the definition asks for: rows of values, or one value; what was left out comes as nothing, so
 * that what office.js adds behind them keeps its place.
 *
 * @returns `undefined` when a block of cells was given where one value is wanted.
 */
function shapeParameters({ takesMatrix }: ForeignFunction, given: readonly unknown[]): unknown[] | undefined {
  const shaped: unknown[] = [];
  for (const [index, parameter] of given.entries()) {
    const wantsMatrix = takesMatrix[Math.min(index, takesMatrix.length - 1)] ?? false;
    if (wantsMatrix) shaped.push(Array.isArray(parameter) ? parameter : [[parameter]]);
    else if (!Array.isArray(parameter)) shaped.push(parameter ?? null);
    else if (parameter.length === 1 && parameter[0].length === 1) shaped.push(parameter[0][0]);
    else return undefined;
  }
  while (shaped.length < takesMatrix.length) shaped.push(null);
  return shaped;
}
