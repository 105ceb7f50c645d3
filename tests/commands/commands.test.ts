import { readFileSync } from "node:fs";
import path from "node:path";
import { press } from "../../src/commands/associate";
import { commands, type CommandPorts } from "../../src/commands/commands";
import type { Jobs } from "../../src/commands/jobs";
import { NewsChannel, type News } from "../../src/commands/news";
import type { AuditReport } from "../../src/jobs/audit/audit-report";
import { HostError } from "../../src/workbook/host-error";
import type { EntryHeader } from "../../src/workbook/journal-entry";

const report: AuditReport = {
  on: "2026-11-21",
  packs: { policy: "1", classification: "1" },
  status: "unrecognised",
  year: undefined,
  organisation: undefined,
  sheetCount: 1,
  forms: [],
  set: undefined,
  parts: [],
  result: {
    outcomes: { passed: 0, withinRounding: 0, failed: 0, notApplicable: 0, notChecked: 0 },
    findings: [],
    withinRounding: [],
    notChecked: [],
    notApplicable: [],
  },
};
const entry: EntryHeader = {
  id: 1,
  purpose: "mark",
  title: {},
  at: "2026-11-21T08:00:00Z",
  status: "undone",
  isPinned: true,
};

function portsWith(jobs: Partial<Jobs> = {}) {
  const heard: News[] = [];
  const news = new NewsChannel();
  news.subscribe((one) => heard.push(one));
  const ports: CommandPorts = {
    jobs: {
      audit: jest.fn(async () => report),
      undo: async () => entry,
      clearMarks: async () => 0,
      convertFunctions: async () => ({ formulas: 1, values: 0, left: [] }),
      ...jobs,
    },
    host: { selection: async () => ({ sheet: "表1", row: 4, column: 2, rowCount: 3, columnCount: 1 }) },
    news,
    showPane: jest.fn(async () => undefined),
  };
  return { ports, heard, event: { completed: jest.fn() } };
}

describe("the buttons of the ribbon", () => {
  const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]!);

  test("are those of the manifest, no more and no fewer", () => {
    expect(Object.keys(commands).sort()).toEqual([...new Set(named)].sort());
  });

  test.each(Object.keys(commands))(
    "%s says that it started and how it ended, and lets go of the button",
    async (name) => {
      const { ports, heard, event } = portsWith();
      await press(name, ports, event);
      expect(heard.map(({ kind }) => kind)).toEqual([
        "started",
        expect.stringMatching(/audited|undone|marksCleared|functionsConverted|viewWanted/),
      ]);
      expect(event.completed).toHaveBeenCalledTimes(1);
    },
  );

  test.each([
    ["auditWorkbook", "workbook"],
    ["auditSelection", "selection"],
  ])("%s audits the %s without opening the pane", async (name, scope) => {
    const { ports, heard, event } = portsWith();
    await press(name, ports, event);
    expect(ports.jobs.audit).toHaveBeenCalledWith(scope);
    expect(heard[1]).toEqual({ kind: "audited", report });
    expect(ports.showPane).not.toHaveBeenCalled();
  });

  test.each([
    ["openThreePublic", "threePublic"],
    ["openDebt", "debt"],
    ["openReport", "report"],
  ])("%s opens the pane and has the job run there, in sight", async (name, view) => {
    const { ports, heard, event } = portsWith();
    await press(name, ports, event);
    expect(ports.showPane).toHaveBeenCalledTimes(1);
    expect(heard[1]).toEqual({ kind: "viewWanted", view, runs: true });
  });

  test("explainCell leads to the first cell of the selection", async () => {
    const { ports, heard, event } = portsWith();
    await press("explainCell", ports, event);
    expect(heard[1]).toEqual({
      kind: "viewWanted",
      view: "audit",
      cell: { sheet: "表1", row: 4, column: 2 },
    });
  });

  test.each([
    [
      "a refusal of the host",
      new HostError("sheetProtected", { sheet: "表1" }),
      { code: "sheetProtected", data: { sheet: "表1" } },
    ],
    ["a bug", new TypeError("x"), { code: "unknown", data: {} }],
  ])("%s is told in the pane, which opens for it, and the button is let go", async (_name, error, told) => {
    const { ports, heard, event } = portsWith({ undo: () => Promise.reject(error) });
    await press("undoLastWrite", ports, event);
    expect(heard[1]).toEqual({ kind: "failed", command: "undoLastWrite", ...told });
    expect(ports.showPane).toHaveBeenCalledTimes(1);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  test("where even the pane cannot be opened the button is let go and the news is kept", async () => {
    const { ports, heard, event } = portsWith();
    await press("openDebt", { ...ports, showPane: () => Promise.reject(new Error("no pane")) }, event);
    expect(heard[1]).toMatchObject({ kind: "failed", code: "unknown" });
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  test("a button that is no command of ours is a failure too", async () => {
    const { ports, heard, event } = portsWith();
    await press("unheardOf", ports, event);
    expect(heard[1]).toMatchObject({ kind: "failed", command: "unheardOf" });
  });
});

describe("the channel to the pane", () => {
  test("tells a pane that opens later the last news, and nothing after it left", () => {
    const news = new NewsChannel();
    news.publish({ kind: "started", command: "a" });
    news.publish({ kind: "viewWanted", view: "debt" });
    const heard: News[] = [];
    const leave = news.subscribe((one) => heard.push(one));
    leave();
    news.publish({ kind: "started", command: "b" });
    expect(heard).toEqual([{ kind: "viewWanted", view: "debt" }]);
  });
});
