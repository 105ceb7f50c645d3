import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contentKey, finishedAudits, NotOurResumeFileError } from "../../../src/cli/audit/finished-audits";
import type { AuditReport } from "../../../src/jobs/audit/audit-report";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-finished-"));
  file = path.join(folder, "made", "记录.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

const answer = (organisation: string) => ({ report: { organisation } as AuditReport });

test("what was kept is found again by the next run", async () => {
  const first = await finishedAudits(file);
  expect(first.find("a")).toBeUndefined();
  await first.keep("a", answer("甲"));
  await first.keep("b", answer("乙"));
  const second = await finishedAudits(file);
  expect(second.find("b")).toEqual(answer("乙"));
  expect(second.find("c")).toBeUndefined();
});

test.each([3, 8, 20, 40])("a line cut off after %i characters is as if it were not there", async (length) => {
  await (await finishedAudits(file)).keep("a", answer("甲"));
  appendFileSync(file, `${JSON.stringify({ key: "b", answer: answer("乙") })}`.slice(0, length));
  const second = await finishedAudits(file);
  expect(second.find("a")).toEqual(answer("甲"));
  expect(second.find("b")).toBeUndefined();
  await second.keep("c", answer("丙"));
  const third = await finishedAudits(file);
  expect([third.find("a"), third.find("c")]).toEqual([answer("甲"), answer("丙")]);
});

test.each(["单位,金额\n甲,1\n", "{}\n", "some words"])(
  "another file is refused and left alone: %j",
  async (text) => {
    const other = path.join(folder, "别的.csv");
    writeFileSync(other, text);
    await expect(finishedAudits(other)).rejects.toThrow(NotOurResumeFileError);
    expect(readFileSync(other, "utf8")).toBe(text);
  },
);

test("the key follows from what the files hold and what is asked", async () => {
  const [a, b] = [path.join(folder, "a"), path.join(folder, "b")];
  writeFileSync(a, "1");
  writeFileSync(b, "1");
  const key = await contentKey([a], { on: "2026-11-21" });
  expect(await contentKey([b], { on: "2026-11-21" })).toBe(key);
  expect(await contentKey([a], { on: "2026-11-22" })).not.toBe(key);
  expect(await contentKey([a, b], { on: "2026-11-21" })).not.toBe(key);
  writeFileSync(a, "2");
  expect(await contentKey([a], { on: "2026-11-21" })).not.toBe(key);
});
