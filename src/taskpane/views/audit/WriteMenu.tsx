import type { AuditReport } from "../../../jobs/audit/audit-report";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import { useText } from "../../text";
import { RequestMenu } from "../parts/RequestMenu";

interface Props {
  readonly report: AuditReport | undefined;
  /** What it says may no longer hold: nothing is put right by it. */
  readonly isStale: boolean;
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

/** What may be written about a result. Marks of an earlier day can be cleared without one. */
export default function WriteMenu({ report, isStale, isDisabled, onAsk }: Props) {
  const { names } = useText().write;
  const fixes = isStale ? [] : (report?.fixes ?? []);
  const requests: readonly WriteRequest[] = [
    ...(fixes.length > 0 ? [{ kind: "fixes", fixes } as const] : []),
    ...(report
      ? ([
          { kind: "marks", report },
          { kind: "findingsSheet", report },
        ] as const)
      : []),
    { kind: "clearMarks" },
  ];
  const entries = requests.map((request) => ({ label: names[request.kind], request }));
  return <RequestMenu groups={[{ entries }]} isDisabled={isDisabled} onAsk={onAsk} />;
}
