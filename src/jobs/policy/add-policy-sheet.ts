import { policySheetName } from "../../reports/policy-columns";
import { policySheet } from "../../reports/policy-sheet";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import { policyRows } from "./policy-rows";

/**
 * The plan that adds the sheet 政策参数 with every figure in force on a day, for a bureau to write its own beside.
 *
 * @throws HostError `sheetExists` when it is there already: what a bureau wrote is never replaced.
 */
export async function policySheetPlan(host: Host, on: string): Promise<Plan> {
  const { sheets } = await host.outline();
  if (sheets.some(({ name }) => name === policySheetName)) {
    throw new HostError("sheetExists", { sheet: policySheetName });
  }
  return { purpose: "add-policy-sheet", edits: [{ kind: "addSheet", sheet: policySheet(policyRows(on)) }] };
}
