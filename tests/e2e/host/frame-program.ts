import { ExcelHost } from "../../../src/excel/excel-host";
import type { CellRef, RangeRef } from "../../../src/workbook/address";
import type { Facet } from "../../../src/workbook/host";
import { HostError } from "../../../src/workbook/host-error";
import type { Plan } from "../../../src/workbook/plan";

const host = new ExcelHost();

const signalOf = (isAborted: boolean) => (isAborted ? AbortSignal.abort() : undefined);

/** What a test may ask of the host in the frame of the add-in: plain data in, plain data out. */
const calls = {
  outline: () => host.outline(),
  read: (what: readonly (string | RangeRef)[] | "all", facets: readonly Facet[], isAborted: boolean) =>
    host.read(what, facets, signalOf(isAborted)),
  apply: (plan: Plan, isAborted: boolean) => host.apply(plan, signalOf(isAborted)),
  select: (cell: CellRef) => host.select(cell),
  selection: () => host.selection(),
  getState: (key: string) => host.state.get(key),
  setState: (key: string, value: string | undefined) => host.state.set(key, value),
  stateKeys: () => host.state.keys(),
};

export type Calls = typeof calls;

/** An answer, or why there is none: a `HostError` loses its class on the way out of a browser. */
export type Answer =
  { readonly value: unknown } | { readonly code: HostError["code"]; readonly data: HostError["data"] };

async function answer(name: keyof Calls, given: readonly unknown[]): Promise<Answer> {
  const call = calls[name] as (...parameters: readonly unknown[]) => Promise<unknown>;
  try {
    return { value: await call(...given) };
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, data: error.data };
    throw error;
  }
}

declare global {
  interface Window {
    /** The host over Office.js, put into the frame of the add-in by a test. */
    askHost: typeof answer;
  }
}

window.askHost = answer;
