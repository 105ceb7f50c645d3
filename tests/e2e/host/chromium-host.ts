import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import type { CellRef, RangeRef } from "../../../src/workbook/address";
import type { Capabilities, Facet, Host, Outline } from "../../../src/workbook/host";
import { HostError } from "../../../src/workbook/host-error";
import type { Plan } from "../../../src/workbook/plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { root } from "../support/embedded-excel";
import type { Calls } from "./frame-program";

/** The host over Office.js as it runs in the frame of the add-in, in a real browser. */
export class ChromiumHost implements Host {
  readonly capabilities: Capabilities = {
    name: "excel",
    recalculates: true,
    charts: true,
    select: true,
    readOnly: false,
  };

  readonly state = {
    get: (key: string) => this.ask<string | undefined>("getState", key),
    set: (key: string, value: string | undefined) => this.ask<void>("setState", key, value),
    keys: () => this.ask<readonly string[]>("stateKeys"),
  };

  private constructor(private readonly frame: Frame) {}

  /** Puts the host into the frame. A script by way of the debugger is no matter of the page's own policy. */
  static async in(frame: Frame, script: string): Promise<ChromiumHost> {
    await frame.evaluate(script);
    return new ChromiumHost(frame);
  }

  outline(): Promise<Outline> {
    return this.ask("outline");
  }

  read(
    what: readonly (string | RangeRef)[] | "all",
    facets: readonly Facet[],
    signal?: AbortSignal,
  ): Promise<WorkbookSnapshot> {
    return this.ask("read", what, facets, signal?.aborted ?? false);
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<void> {
    return this.ask("apply", plan, signal?.aborted ?? false);
  }

  select(cell: CellRef): Promise<void> {
    return this.ask("select", cell);
  }

  selection(): Promise<RangeRef | undefined> {
    return this.ask("selection");
  }

  private async ask<Value>(name: keyof Calls, ...given: readonly unknown[]): Promise<Value> {
    const answer = await this.frame.evaluate(
      ({ name: asked, given: parameters }) => window.askHost(asked, parameters),
      { name, given },
    );
    if ("code" in answer) throw new HostError(answer.code, answer.data);
    return answer.value as Value;
  }
}

/** Compiles the program of the frame. */
export function hostScript(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "caishen-host-"));
  try {
    const configuration = path.join(__dirname, "webpack.config.cjs");
    const args = ["--config", configuration, "--output-path", folder];
    execFileSync(process.execPath, [path.join(root, "node_modules/webpack-cli/bin/cli.js"), ...args]);
    return readFileSync(path.join(folder, "host.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
