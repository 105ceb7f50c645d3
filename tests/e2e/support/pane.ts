import { debtWorkbook } from "../../support/debt-workbook";
import { openWorkbook, type Workbench } from "./embedded-excel";

/** Presses the pane's own button and waits for the leading line of the result. */
export async function auditInPane({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: /^(审核本工作簿|Audit this workbook)$/ }).click();
  await pane.getByRole("list").waitFor();
}

/** A tab by the button of the ribbon that opens it and starts its job. */
export const tabButtons = { threePublic: "ThreePublic", debt: "Debt", reports: "Report" } as const;

const panels = {
  threePublic: "#panel-three-public",
  debt: "#panel-debt",
  reports: "#panel-reports",
} as const;

/** Presses the ribbon's button and waits for the line that answers. */
export async function runTab({ page, pane }: Workbench, tab: keyof typeof tabButtons): Promise<void> {
  await page.click(`#Caishen\\.${tabButtons[tab]}`);
  await pane.locator(`${panels[tab]} h2`).waitFor({ timeout: 60_000 });
}

/** Goes from generating forms to the explanation text, checks it and waits for the line that answers. */
export async function checkTextInPane({ pane }: Workbench): Promise<void> {
  const panel = pane.locator(panels.reports);
  await panel.getByRole("radio", { name: /^(编制说明|Explanation text)$/ }).check();
  await panel.getByRole("button", { name: /^(核对编制说明|Check the explanation text)$/ }).click();
  await panel.locator("h2").waitFor({ timeout: 60_000 });
}

/** The same browser with an invented county's debt open and computed. */
export async function withDebt(workbench: Workbench): Promise<Workbench> {
  const pane = await openWorkbook(workbench.page, "债务.xlsx", debtWorkbook());
  const opened = { ...workbench, pane };
  await runTab(opened, "debt");
  return opened;
}

/** Opens the page 函数 from the menu. */
export async function openFunctions({ pane }: Workbench): Promise<void> {
  await pane.locator("#pane-menu").click();
  await pane.getByRole("menuitem", { name: /^(函数|Functions)$/ }).click();
  await pane.getByRole("searchbox").waitFor();
}
