import type { Host } from "../../workbook/host";
import { clearLayer, type Cleared, type ClearRequest } from "../writing/clear-layer";

/**
 * Clears all marks (清除全部标记): every fill as it was, the sheets that came along removed. Works after reopening.
 *
 * @throws ChangedSinceError when someone wrote on one of those sheets and it is not to be kept.
 */
export function clearMarks(host: Host, request: ClearRequest = {}): Promise<Cleared> {
  return clearLayer(host, "mark", request);
}
