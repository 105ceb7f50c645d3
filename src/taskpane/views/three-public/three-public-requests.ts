import type { ThreePublicReport } from "../../../jobs/three-public/three-public-report";
import type { ExpenseLedgerKind } from "../../../templates/expenses/expense-ledgers";
import type { RequestGroup } from "../parts/RequestMenu";
import type { ThreePublicText } from "./three-public-text";

const forms: readonly ExpenseLedgerKind[] = [
  "reception",
  "vehicles",
  "vehicleCosts",
  "travel",
  "meetings",
  "fixedAssets",
];

/** What the tab may write: marks and sheets of a report, once there is one, and the blank ledgers, which need none. */
export function threePublicRequests(
  report: ThreePublicReport | undefined,
  { write }: ThreePublicText,
): readonly RequestGroup[] {
  const organisation = report?.organisation ?? "";
  return [
    ...(report?.status === "computed" ? [{ entries: ofReport(report, write) }] : []),
    {
      heading: write.blank,
      entries: forms.map((form) => ({
        label: write.forms[form],
        request: { kind: "expenseForm", form, organisation } as const,
      })),
    },
  ];
}

function ofReport(report: ThreePublicReport, write: ThreePublicText["write"]): RequestGroup["entries"] {
  return [
    { label: write.marks, request: { kind: "marks", report } },
    { label: write.list, request: { kind: "threePublicSheets", report, withChart: false } },
    { label: write.listAndYears, request: { kind: "threePublicSheets", report, withChart: true } },
  ];
}
