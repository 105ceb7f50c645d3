import { stat } from "node:fs/promises";
import path from "node:path";
import { auditFacets } from "../../jobs/audit/audit-facets";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { debtWords } from "../debt/debt-words";
import type { DebtCommandOptions } from "../debt/debt-options";
import type { Environment } from "../environment";
import { findWorkbooks } from "../find-workbooks";

/** Finds, for a workbook, the one with the ledger of the last audit; `undefined` where there is none. */
export type AuditedWorkbooks = (file: string) => Promise<WorkbookSnapshot | undefined>;

/**
 * The workbooks that `--previous` names: one file for every workbook, or a folder in which each has one of its own name.
 *
 * @returns `undefined` when the path cannot be read; why has been said.
 */
export async function auditedWorkbooks(
  { previous, language }: Pick<DebtCommandOptions, "previous" | "language">,
  environment: Pick<Environment, "open" | "explain" | "complain">,
): Promise<AuditedWorkbooks | undefined> {
  if (previous === undefined) return async () => undefined;
  const read = async (file: string) => (await environment.open(file)).read("all", auditFacets);
  try {
    if (!(await stat(previous)).isDirectory()) {
      const snapshot = await read(previous);
      return async () => snapshot;
    }
    const { files } = await findWorkbooks(previous);
    return async (file) => {
      const same = files.find((each) => path.basename(each) === path.basename(file));
      if (same !== undefined) return read(same);
      environment.complain(debtWords[language].notAudited(file, previous));
      return undefined;
    };
  } catch (error) {
    environment.complain(environment.explain(error, previous, language).reason);
    return undefined;
  }
}
