import { HostError } from "../workbook/host-error";
import type { Plan } from "../workbook/plan";
import type { OpenWorkbook } from "./environment";
import { freeCopy, type CopyPlace } from "./free-copy";

/**
 * Makes a plan in a copy of a workbook. A copy needs no journal: what was there is in the original.
 *
 * @returns The file of the copy.
 * @throws HostError `readOnly` where the workbook cannot be written, `cannotWrite` where the copy cannot.
 */
export async function saveCopy(
  workbook: OpenWorkbook,
  file: string,
  plan: Plan,
  place: CopyPlace,
): Promise<string> {
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  await workbook.apply(plan);
  const target = await freeCopy(file, place);
  await workbook.save(target);
  return target;
}
