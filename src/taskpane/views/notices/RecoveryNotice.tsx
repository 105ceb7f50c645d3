import type { RecoveredWrite } from "../../pane-jobs/write-jobs";
import { addressList } from "../../present/address-list";
import { useText } from "../../text";
import { Notice } from "./Notice";

/** A write was cut off before the workbook was closed: what became of it on opening. */
export function RecoveryNotice({ recovered }: { readonly recovered: RecoveredWrite }) {
  const { recovery } = useText();
  const { kind, outcome, changed } = recovered;
  return (
    <Notice intent={changed.length > 0 ? "warning" : "info"}>
      {recovery[outcome](kind) + (changed.length > 0 ? recovery.changed(addressList(changed)) : "")}
    </Notice>
  );
}
