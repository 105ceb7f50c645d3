import type { Host } from "../../src/workbook/host";
import type { MemoryWorkbook } from "./memory-workbook";
import { MemoryHost } from "./memory-host";
import { snapshotLines } from "./snapshot-lines";

/** All a workbook says, its journal apart. */
export async function said(workbook: MemoryWorkbook): Promise<string[]> {
  const lines = snapshotLines(
    await new MemoryHost(workbook).read("all", ["formulas", "numberFormats", "fills", "comments"]),
  );
  return [...lines, ...workbook.charts.map(({ sheet, name }) => `chart ${sheet}!${name}`)];
}

/**
 * Runs a job cut off at each of its steps in turn, on a fresh workbook each time, and hands over what it left: by a
 * crash the host is dead from that step on, otherwise only that one step fails.
 */
export async function cutOffEverywhere(
  open: () => Promise<MemoryWorkbook>,
  job: (host: Host) => Promise<unknown>,
  isCrash: boolean,
  inspect: (workbook: MemoryWorkbook, step: number) => Promise<void>,
): Promise<number> {
  const rehearsal = new MemoryHost(await open());
  await job(rehearsal);
  for (let step = 1; step <= rehearsal.steps; step += 1) {
    const workbook = await open();
    await job(new MemoryHost(workbook, { step, isCrash })).then(
      () => undefined,
      () => undefined,
    );
    await inspect(workbook, step);
  }
  return rehearsal.steps;
}
