import { HostError } from "../../src/workbook/host-error";
import { PlaceVariants } from "../../src/taskpane/binding/place-variants";
import { variantsJobs } from "../../src/taskpane/binding/variants-jobs";
import { engine } from "../../src/taskpane/engine/engine";
import { executorOf, inlineExecutor, type Executor } from "../../src/taskpane/engine/executor";
import { executorWithVariants } from "../../src/taskpane/engine/executor-with-variants";
import { snapshotOf } from "../support/book";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";
import { ownRulesRows } from "../support/own-rules-rows";
import { smallBudget } from "../support/small-budget";
import { sampleExecutor } from "./sample-engine";

const on = "2025-03-01";
const variant = { template: "expenditure-summary", titles: ["用款汇总一览"], source: "云溪县样表" };
const fileWith = (...variants: readonly object[]) =>
  JSON.stringify({ schema: 1, kind: "template-variants", version: "2025.1", variants }, undefined, 1);
const inUse = { name: "表样.json", version: "2025.1", forms: 1 };

function storage(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => void (kept = value),
    removeItem: () => void (kept = null),
  };
}

function jobsOf(variants: PlaceVariants, executor: Executor = sampleExecutor()) {
  const saved: string[] = [];
  const jobs = variantsJobs(new MemoryHost(new MemoryWorkbook()), {
    executor,
    today: () => on,
    variants,
    saveFile: (name) => void saved.push(name),
    workbookName: () => undefined,
  });
  return { jobs, saved };
}

describe("a file of variants", () => {
  test("is in use from one day to the next until it is removed", async () => {
    const machine = storage();
    await jobsOf(new PlaceVariants(machine)).jobs.loadVariants("表样.json", fileWith(variant), "zh");
    const { jobs } = jobsOf(new PlaceVariants(machine));
    expect(jobs.variantsInUse()).toEqual(inUse);
    jobs.removeVariants();
    expect(jobsOf(new PlaceVariants(machine)).jobs.variantsInUse()).toBeUndefined();
  });

  test.each([
    { name: "nothing kept", machine: storage() },
    { name: "another program's text", machine: storage('{"name":"表样.json","pack":{"variants":{}}}') },
    { name: "text cut off", machine: storage('{"name') },
    {
      name: "a browser that refuses storage",
      machine: {
        getItem: () => {
          throw new Error("denied");
        },
        setItem: () => {
          throw new Error("denied");
        },
        removeItem: () => undefined,
      },
    },
  ])("is not there with $name, and can be loaded", async ({ machine }) => {
    const { jobs } = jobsOf(new PlaceVariants(machine));
    expect(jobs.variantsInUse()).toBeUndefined();
    expect(await jobs.loadVariants("表样.json", fileWith(variant), "zh")).toEqual({ inUse });
    expect(jobs.variantsInUse()).toEqual(inUse);
  });

  test.each([
    { text: "{\n  schema: 1\n}", problem: /^坏\.json 第2行起不是有效的 json，没有载入。/ },
    { text: '{"schema":2}', problem: /^坏\.json 没有载入：文件不是本版本的地方表样/ },
    {
      text: fileWith(variant, { ...variant, template: "nothing", titles: ["表"] }),
      problem:
        /：variants\[1\]\.template：没有编号为“nothing”的报表；variants\[1\]\.titles：表题“表”太短，不足以识别报表。$/,
    },
  ])("that is bad is told by its place, and the one in use stays: $text", async ({ text, problem }) => {
    const { jobs } = jobsOf(new PlaceVariants());
    await jobs.loadVariants("表样.json", fileWith(variant), "zh");
    expect(await jobs.loadVariants("坏.json", text, "zh")).toEqual({
      problem: expect.stringMatching(problem),
    });
    expect(jobs.variantsInUse()).toEqual(inUse);
  });

  test("is not handed out where there is no correction to learn from", async () => {
    const { jobs, saved } = jobsOf(
      new PlaceVariants(),
      sampleExecutor({ learnVariants: { variants: [], tooShort: ["表"] } }),
    );
    expect(await jobs.exportVariants("zh")).toEqual({ forms: 0, tooShort: ["表"] });
    expect(saved).toEqual([]);
  });
});

describe("work with variants in use", () => {
  const sheets = smallBudget();
  sheets["支出"]![1]![0] = "云溪县档案馆2025年用款汇总一览";
  const rule = "支出预算总表[合计, 合计] = 收入预算总表[合计, 合计]";
  const snapshot = snapshotOf({ ...sheets, 自定义勾稽: ownRulesRows([rule]) });
  const alone = snapshotOf({ 支出: sheets["支出"]! });
  const place = new PlaceVariants();
  const executor = executorWithVariants(
    inlineExecutor(() => Promise.resolve(engine)),
    () => place.inUse?.pack,
  );
  const load = () => jobsOf(place).jobs.loadVariants("表样.json", fileWith(variant), "zh");
  beforeEach(() => place.use(undefined));

  const work = { snapshot, on };
  test.each([
    { task: "audit", packs: async () => (await executor.audit(work)).packs },
    { task: "three public expenses", packs: async () => (await executor.threePublic(work)).packs },
    { task: "debt", packs: async () => (await executor.debt(work)).packs },
    { task: "narrative", packs: async () => (await executor.narrative(work)).packs },
    {
      task: "check before publication",
      packs: async () => (await executor.disclosure({ ...work, hasOwnRecords: false })).packs,
    },
  ])("the result of the $task names them", async ({ packs }) => {
    expect((await packs()).variants).toBeUndefined();
    await load();
    expect((await packs()).variants).toBe("2025.1");
  });

  test.each([
    {
      name: "a rule of one's own speaks of",
      look: async () => (await executor.ownRules(work)).rules[0]!.problem === undefined,
    },
    {
      name: "the text is written from",
      look: async () => (await executor.textPlan({ snapshot: alone, on })).edits.length > 0,
    },
  ])("the form by its local title is what $name", async ({ look }) => {
    expect(await look()).toBe(false);
    await load();
    expect(await look()).toBe(true);
  });

  test("every task is told of them", async () => {
    const works: unknown[] = [];
    const told = executorOf((_task, work) => {
      works.push(work);
      return Promise.reject(new HostError("aborted"));
    });
    await load();
    const all = executorWithVariants(told, () => place.inUse?.pack);
    const tasks = Object.values(all) as ((work: object) => Promise<unknown>)[];
    for (const task of tasks) await task({ snapshot, on }).catch(() => undefined);
    expect(works).toHaveLength(tasks.length);
    for (const work of works) expect(work).toMatchObject({ on, variants: { version: "2025.1" } });
  });
});
