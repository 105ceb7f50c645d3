import type { Workbench } from "./embedded-excel";

/** Presses the pane's own button and waits for the leading line of the result. */
export async function auditInPane({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: /^(审核本工作簿|Audit this workbook)$/ }).click();
  await pane.getByRole("list").waitFor();
}
