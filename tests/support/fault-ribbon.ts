import { press } from "../../src/commands/associate";
import type { News } from "../../src/commands/news";
import { auditHost } from "../../src/jobs/audit/audit";
import { writeFindings } from "../../src/jobs/audit/write-findings";
import { commandJobs } from "../../src/taskpane/binding/command-jobs";
import type { Host } from "../../src/workbook/host";
import { HostError } from "../../src/workbook/host-error";
import { at, nothing, on, type FaultJob } from "./fault-job";
import { surroundingsOf, untold } from "./fault-surroundings";
import { faultyBudget } from "./fault-workbooks";

/**
 * Presses a button of the ribbon and looks that it is let go and that the pane hears how it ended; what failed is
 * thrown again, so that its sentence is looked at like that of any job.
 */
async function pressed(name: string, host: Host): Promise<void> {
  const still = untold(host);
  const surroundings = surroundingsOf(still);
  const jobs = commandJobs(still, surroundings, () => "zh");
  let [releases, paneOpenings] = [0, 0];
  const heard: News[] = [];
  surroundings.news.subscribe((news) => heard.push(news));
  await press(
    name,
    { jobs, host: still, news: surroundings.news, showPane: async () => void (paneOpenings += 1) },
    { completed: () => void (releases += 1) },
  );
  if (releases !== 1) throw new Error(`${name} let go of its button ${releases} times`);
  const [started, ended, ...more] = heard;
  if (started?.kind !== "started" || !ended || more.length > 0)
    throw new Error(`${name} told ${heard.map(({ kind }) => kind).join(", ")}`);
  if (ended.kind !== "failed") return;
  if (paneOpenings === 0) throw new Error(`${name} failed without the pane`);
  throw new HostError(ended.code, ended.data);
}

const onRibbon = (command: string, prepare: FaultJob["prepare"] = nothing): FaultJob => ({
  name: `on the ribbon: ${command}`,
  workbook: faultyBudget,
  prepare,
  run: (host) => pressed(command, host),
});

const findingsWritten = async (host: Host) =>
  writeFindings(host, { report: await auditHost(host, { on }), language: "zh", at });

/** The buttons of the ribbon that read or write the workbook. */
export const ribbonTrials: readonly FaultJob[] = [
  { ...onRibbon("auditWorkbook"), goesAnothersWay: true },
  {
    ...onRibbon("auditSelection", (host) => host.select({ sheet: "三公", row: 6, column: 0 })),
    goesAnothersWay: true,
  },
  { ...onRibbon("undoLastWrite", findingsWritten), goesAnothersWay: true },
  { ...onRibbon("clearMarks", findingsWritten), goesAnothersWay: true },
  {
    ...onRibbon("convertFunctions", (host) => host.select({ sheet: "测算", row: 0, column: 2 })),
    goesAnothersWay: true,
  },
  onRibbon("explainCell"),
];
