import type { DebtReport } from "../../../jobs/debt/debt-report";
import type { DebtFormKind } from "../../../jobs/debt/debt-sheets";
import type { RequestGroup } from "../parts/RequestMenu";
import type { DebtText } from "./debt-text";

const forms: readonly DebtFormKind[] = ["figures", "ledger", "borrowingPlan", "borrowingApproval"];

/** What the tab may write: the sheets of a report, once there is one, and the blank forms, which need none. */
export function debtRequests(report: DebtReport | undefined, { write }: DebtText): readonly RequestGroup[] {
  const hasMore = report && (report.schedules.length > 0 || (report.changes?.changed.length ?? 0) > 0);
  const label = hasMore ? write.monitoringAndMore : write.monitoring;
  const organisation = report?.organisation ?? "";
  return [
    ...(report?.status === "computed"
      ? [{ entries: [{ label, request: { kind: "debtSheets", report } as const }] }]
      : []),
    {
      heading: write.blank,
      entries: forms.map((form) => ({
        label: write.forms[form],
        request: { kind: "debtForm", form, organisation } as const,
      })),
    },
  ];
}
