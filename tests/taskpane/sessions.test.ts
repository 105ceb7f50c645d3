import { auditSession, emptySession, type AuditEvent } from "../../src/taskpane/session/audit-session";
import { notRun, runSession, type RunEvent } from "../../src/taskpane/session/run-session";
import { noWrite, writeSession, type WriteEvent } from "../../src/taskpane/session/write-session";
import { sampleReport } from "./sample-jobs";

const audited = (...events: readonly AuditEvent[]) => events.reduce(auditSession, emptySession);
const finished: AuditEvent = { type: "finished", report: sampleReport(), at: "10:32" };

describe("an audit", () => {
  test("keeps the earlier result while the next one runs", () => {
    expect(audited({ type: "started" }, finished, { type: "started" })).toMatchObject({
      running: { stage: "reading" },
      result: { at: "10:32" },
    });
  });

  test.each([
    { name: "stopped", event: { type: "stopped" } as const, kept: { stopped: true } },
    {
      name: "failed",
      event: { type: "failed", failure: { during: "audit", error: "x" } } as const,
      kept: { failure: { error: "x" } },
    },
  ])("$name keeps the earlier result and no longer runs", ({ event, kept }) => {
    const session = audited({ type: "started" }, finished, { type: "started" }, event);
    expect(session).toMatchObject({ ...kept, result: { at: "10:32" } });
    expect(session.running).toBeUndefined();
  });

  test("is out of date after an edit and no longer after the next", () => {
    const outdated = audited({ type: "started" }, finished, { type: "outdated" });
    expect(outdated.result?.stale).toBe(true);
    expect([{ type: "started" } as const, finished].reduce(auditSession, outdated).result?.stale).toBe(false);
  });

  test("is not out of date before there is a result", () => {
    expect(audited({ type: "outdated" })).toEqual(emptySession);
  });

  test("hears no progress once it was stopped", () => {
    const late: AuditEvent = { type: "progressed", progress: { stage: "checking" } };
    expect(audited({ type: "started" }, { type: "stopped" }, late).running).toBeUndefined();
  });
});

describe("a write", () => {
  const preview = {
    request: { kind: "clearMarks" },
    language: "zh",
    rows: [],
    isByRow: true,
    offersNewSheet: false,
    addsSheets: [],
    locked: [],
  } as const;
  const receipt = { kind: "marks", cellCount: 3 } as const;
  const written = (...events: readonly WriteEvent[]) => events.reduce(writeSession, noWrite);

  test("is previewed before it is made", () => {
    expect(
      written({ type: "asked", request: preview.request }, { type: "previewed", preview }),
    ).toMatchObject({
      step: "preview",
      preview,
    });
  });

  test("opens no preview that was given up meanwhile", () => {
    const events = [
      { type: "asked", request: preview.request },
      { type: "cancelled" },
      { type: "previewed", preview },
    ] as const;
    expect(written(...events)).toEqual(noWrite);
  });

  test("can be taken back once made, and what was read is read again", () => {
    const session = written({ type: "written", receipt });
    expect(session).toMatchObject({ step: "idle", receipt, revision: 1 });
    const undone = { outcome: "undone", kind: "marks", cellCount: 3 } as const;
    expect(writeSession(session, { type: "undone", undone })).toEqual({ step: "idle", undone, revision: 2 });
  });

  test("stays to be taken back where undo was refused", () => {
    const refused = { outcome: "refused", changed: [] } as const;
    expect(
      writeSession(written({ type: "written", receipt }), { type: "undone", undone: refused }),
    ).toMatchObject({
      receipt,
      undone: refused,
      revision: 1,
    });
  });
});

describe("a job", () => {
  const run = (...events: readonly RunEvent<string>[]) =>
    events.reduce<ReturnType<typeof runSession<string>>>(runSession, notRun);
  const ended: RunEvent<string> = { type: "finished", answer: "A", at: "10:32" };

  test.each([
    { name: "runs again", event: { type: "started" } as const, kept: { isRunning: true } },
    {
      name: "was stopped",
      event: { type: "stopped" } as const,
      kept: { isRunning: false, wasStopped: true },
    },
    {
      name: "failed",
      event: { type: "failed", error: "x" } as const,
      kept: { isRunning: false, failure: { during: "other", error: "x" } },
    },
  ])("that $name keeps its earlier answer", ({ event, kept }) => {
    expect(run(ended, { type: "started" }, event)).toMatchObject({ ...kept, finished: { answer: "A" } });
  });

  test("is out of date after an edit and no longer after the next run", () => {
    const outdated = run(ended, { type: "outdated" });
    expect(outdated.finished?.isStale).toBe(true);
    expect(runSession(outdated, ended).finished?.isStale).toBe(false);
    expect(run({ type: "outdated" })).toEqual(notRun);
  });

  test("that failed says so no longer once it is dismissed", () => {
    expect(run(ended, { type: "failed", error: "x" }, { type: "failureDismissed" })).toEqual(run(ended));
  });
});
