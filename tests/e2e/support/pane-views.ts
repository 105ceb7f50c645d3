import type { Workbench } from "./embedded-excel";
import { type } from "./grid";
import { auditInPane, runTab } from "./pane";

/** Something a person sees in the pane, and the way to it from the view before. */
export interface PaneView {
  readonly name: string;
  /** The bundled workbook it is seen with, by a part of its name. */
  readonly sample?: string;
  readonly show: (workbench: Workbench) => Promise<unknown>;
  /** Closes what lies over the pane. */
  readonly leave?: (workbench: Workbench) => Promise<unknown>;
  /** Shown by README.zh-CN.md: the pane alone, or with the sheet beside it. */
  readonly inReadme?: "pane" | "page";
}

const answer = ({ pane }: Workbench) => pane.getByRole("heading", { level: 2 }).first().waitFor();

const afterRibbon = (button: string) => async (workbench: Workbench) => {
  await workbench.page.click(`#Caishen\\.${button}`);
  await answer(workbench);
};

const menuPage = (words: RegExp) => async (workbench: Workbench) => {
  await workbench.pane.getByRole("button", { name: /^(更多|More)$/ }).click();
  await workbench.pane.getByRole("menuitem", { name: words }).click();
  await answer(workbench);
};

const back = ({ pane }: Workbench) => pane.getByRole("button", { name: /^(返回|Back)$/ }).click();

/** Opens the preview of a write from the menu 写入 of the tab in sight. */
const previewOf =
  (words: RegExp) =>
  async ({ pane }: Workbench) => {
    await pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^(写入|Write)$/ })
      .click();
    await pane.getByRole("menuitem", { name: words }).click();
    await pane.getByRole("dialog").waitFor();
  };

const confirm = async ({ pane }: Workbench) => {
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^(写入|新增|Write|Add) ?/ })
    .click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: /^(撤销|Undo)$/ }).waitFor();
};

const cancel = async ({ pane }: Workbench) => {
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^(取消|Cancel)$/ })
    .click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
};

/** Brings a sheet to the front by its tab, which is the last place of the grid that says its name. */
const toSheet = ({ page }: Workbench, name: RegExp) => page.locator(".grid").getByText(name).last().click();

/** Folds the reasons of what was not checked out, or away. */
async function pressReasons({ pane }: Workbench): Promise<void> {
  await pane.getByText(/^(不适用、未检查的原因|Why some do not apply)/).click();
}

const toEnd = ({ pane }: Workbench) =>
  pane.evaluate(() => {
    for (const each of document.querySelectorAll("*")) each.scrollTop = each.scrollHeight;
  });

const reportsWork = (words: RegExp) => async (workbench: Workbench) => {
  await workbench.page.click("#Caishen\\.Report");
  await workbench.pane.getByRole("radio", { name: words }).check();
};

/** Every view of the pane, in an order in which a person can come from one to the next. */
export const paneViews: readonly PaneView[] = [
  { name: "audit-empty", show: () => Promise.resolve() },
  { name: "audit-result", show: auditInPane, inReadme: "pane" },
  {
    name: "audit-why",
    show: ({ pane }) =>
      pane
        .getByRole("button", { name: /^(为什么|Why)/ })
        .first()
        .click(),
  },
  {
    name: "explanation",
    show: async ({ pane }) => {
      await pane
        .getByRole("button", { name: /^(说明|Explain)/ })
        .first()
        .click();
      await pane.getByRole("dialog").waitFor();
    },
    leave: cancel,
  },
  { name: "reasons", show: pressReasons, leave: pressReasons },
  { name: "preview", show: previewOf(/^(标记到表|Mark in the sheets)$/), inReadme: "pane" },
  { name: "undo", show: confirm, inReadme: "page" },
  { name: "forms", show: menuPage(/^(识别的表|Recognised forms)$/) },
  { name: "own-rules-empty", show: menuPage(/^(自定义勾稽|Own rules)$/) },
  {
    name: "own-rules",
    show: async (workbench) => {
      const { page, pane } = workbench;
      await pane.getByRole("button", { name: /^(写入自定义勾稽表|Add the sheet 自定义勾稽)$/ }).click();
      await confirm(workbench);
      await toSheet(workbench, /^自定义勾稽$/);
      await type(page, "A4", "单位支出总表[合计, 合计] = 单位收入总表[合计, 合计]");
      await pane.getByText(/可用1条|1 can be used/).waitFor();
      await type(page, "A5", "单位支出总表[合计, 基本支出] 单位收入总表[合计, 合计]");
      await pane.getByText(/不能使用：|Cannot be used/).waitFor();
    },
    inReadme: "page",
  },
  { name: "functions", show: menuPage(/^(函数|Functions)$/), inReadme: "pane" },
  { name: "policy", show: menuPage(/^(政策参数|Policy values)$/) },
  { name: "settings", show: menuPage(/^(设置|Settings)$/) },
  {
    name: "seal",
    show: ({ pane }) => pane.getByRole("button", { name: /^(封存|Seal)$/ }).click(),
  },
  { name: "help", show: menuPage(/^(帮助|Help)$/), leave: back },
  {
    name: "check-sheet",
    show: async (workbench) => {
      await runTab(workbench, "reports");
      await previewOf(/^(生成公开情况检查表|Make the inspector's check sheet)$/)(workbench);
      await confirm(workbench);
      await toSheet(workbench, /^(公开情况检查表|Disclosure check sheet)$/);
    },
    inReadme: "page",
  },
  {
    name: "three-public",
    sample: "三公经费和台账",
    show: afterRibbon("ThreePublic"),
    inReadme: "pane",
  },
  { name: "three-public-end", show: toEnd },
  { name: "debt", sample: "政府债务", show: afterRibbon("Debt"), inReadme: "pane" },
  { name: "debt-end", show: toEnd },
  { name: "reports", sample: "一体化导出表", show: afterRibbon("Report"), inReadme: "pane" },
  { name: "reports-end", show: toEnd },
  {
    name: "pack",
    show: async ({ pane }) => {
      await pane.getByRole("checkbox", { name: /^(整套公开材料|The whole published book)/ }).check();
      await pane.getByRole("button", { name: /^(按此重新查看|Look again with these)$/ }).click();
      await pane.getByRole("button", { name: /^(预览整套公开材料|Preview the whole book)$/ }).waitFor();
    },
    inReadme: "pane",
  },
  { name: "disclosure-empty", show: reportsWork(/^(公开|Publication)$/) },
  {
    name: "disclosure",
    sample: "单位预算（含差错）",
    show: async (workbench) => {
      await reportsWork(/^(公开|Publication)$/)(workbench);
      await workbench.pane.getByRole("button", { name: /^(公开前检查|Check before publishing)$/ }).click();
      await answer(workbench);
    },
    inReadme: "pane",
  },
  {
    name: "narrative",
    show: async (workbench) => {
      await reportsWork(/^(编制说明|Explanation text)$/)(workbench);
      await workbench.pane
        .getByRole("button", { name: /^(核对编制说明|Check the explanation text)$/ })
        .click();
      await answer(workbench);
    },
    inReadme: "pane",
  },
];
