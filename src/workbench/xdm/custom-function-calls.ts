import type { Service } from "../rich-api/services";

/** Errors by the numbers a result carries. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Sends one call to the add-in: its number, the function's id, the parameters, the calling cell, flags. */
export type SendCall = (call: readonly [number, string, readonly unknown[], string, number]) => void;

/**
 * Calls of custom functions, by message only. The add-in's runtime takes them up when it says it is ready, and
 * answers, some fifty milliseconds later and several at once, as a batch on a service of its own.
 */
export class CustomFunctionCalls {
  private readonly open = new Map<number, (answer: unknown) => void>();
  private readonly unsent: (() => void)[] = [];
  private isReady = false;
  private made = 0;

  constructor(private readonly send: SendCall) {}

  /** Calls a function by its id, without the namespace. Errors come back as their texts. */
  call(id: string, parameters: readonly unknown[], address: string): Promise<unknown> {
    this.made += 1;
    const number = this.made;
    return new Promise((resolve) => {
      this.open.set(number, resolve);
      const send = (): void => this.send([number, id, parameters, address, 0]);
      if (this.isReady) send();
      else this.unsent.push(send);
    });
  }

  /** What office.js asks of the host about custom functions. */
  readonly service: Service = {
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      this.isReady = true;
      for (const send of this.unsent.splice(0)) send();
    },
    SetInvocationArrayResults: (results) => this.finish(results as readonly Result[]),
    SetInvocationResults: (results) => this.finish(results as readonly Result[]),
    _GetEnabledFeatures: () => [],
  };

  private finish(results: readonly Result[]): void {
    for (const result of results) {
      const { id, ok, value, code } = readResult(result);
      this.open.get(id)?.(ok ? plainValue(value) : (errors[code] ?? "#VALUE!"));
      this.open.delete(id);
    }
  }
}

type Result =
  | readonly [id: number, ok: boolean, value: unknown, code?: number]
  | { readonly id: number; readonly failed?: boolean; readonly value: unknown; readonly errorCode?: number };

function readResult(result: Result): { id: number; ok: boolean; value: unknown; code: number } {
  if (!("id" in result)) return { id: result[0], ok: result[1], value: result[2], code: result[3] ?? 0 };
  return { id: result.id, ok: result.failed !== true, value: result.value, code: result.errorCode ?? 0 };
}

/** An error that was returned and not thrown comes as an object; blanks come as nothing. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object" || value === null) return value ?? "";
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  return type === "Error" && typeof basicValue === "string" ? basicValue : "#VALUE!";
}
