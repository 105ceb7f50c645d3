import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { PaneJobs } from "../../src/taskpane/pane-jobs/pane-jobs";
import { HostError } from "../../src/workbook/host-error";
import { click, openPane } from "./pane";
import { sampleFinding, sampleJobs, sampleReport } from "./sample-jobs";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

const refuse = () => Promise.reject(new HostError("cellInEdit"));
const audited: Partial<PaneJobs> = {
  audit: () => Promise.resolve(sampleReport([sampleFinding("A", "error")])),
};
const written: Partial<PaneJobs> = { lastWrite: () => Promise.resolve({ kind: "marks", cellCount: 1 }) };
const previewed: Partial<PaneJobs> = {
  preview: async (request, language) => ({
    ...(await sampleJobs().preview(request, language)),
    addsSheets: ["审核结果"],
  }),
};

const audit = () => click("审核本工作簿");
const menuPage = async (name: string) => {
  await click("更多");
  await click(name, "menuitem");
};
const runTab = async (tab: string, action: string) => {
  await click(tab, "tab");
  await screen.findByRole("button", { name: action });
  await click(action);
};
const askForMarks = async () => {
  await audit();
  await click("写入");
  await click("标记到表", "menuitem");
};

/** What a person does in the pane, and the job that is refused on the way. */
const ways: readonly {
  readonly job: keyof PaneJobs;
  readonly jobs?: Partial<PaneJobs>;
  readonly ask: () => Promise<void>;
}[] = [
  { job: "audit", ask: audit },
  { job: "preview", jobs: audited, ask: askForMarks },
  {
    job: "apply",
    jobs: { ...audited, ...previewed },
    ask: async () => {
      await askForMarks();
      const dialog = await screen.findByRole("dialog");
      await act(async () => {
        fireEvent.click(within(dialog).getByRole("button", { name: "新增工作表" }));
      });
    },
  },
  { job: "undo", jobs: written, ask: () => click("撤销") },
  {
    job: "goTo",
    jobs: audited,
    ask: async () => {
      await audit();
      await screen.findByRole("listitem");
      await click("定位");
    },
  },
  { job: "recover", ask: () => Promise.resolve() },
  {
    job: "seal",
    ask: async () => {
      await menuPage("设置");
      await click("封存");
      await click("确认封存");
    },
  },
  { job: "policy", ask: () => menuPage("政策参数") },
  { job: "ownRules", ask: () => menuPage("自定义勾稽") },
  { job: "functions", ask: () => menuPage("函数") },
  { job: "threePublic", ask: () => runTab("三公", "核对本工作簿“三公”经费") },
  { job: "report", ask: () => runTab("报表", "查看可生成的报表") },
];

describe("a refusal of the workbook", () => {
  const unhandled = jest.fn();
  beforeAll(() => void process.on("unhandledRejection", unhandled));
  afterAll(() => void process.off("unhandledRejection", unhandled));

  test.each(ways)("of $job is told in a sentence and left to nobody", async ({ job, jobs, ask }) => {
    await openPane({ ...jobs, [job]: refuse });
    await ask();
    expect(await screen.findByText(/单元格正在编辑。请按回车结束编辑。/)).toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  });
});
