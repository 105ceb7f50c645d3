import { identityOf } from "../../jobs/audit/facts-of";
import { auditFacets } from "../../jobs/audit/audit-facets";
import { expenseFormPlan } from "../../jobs/three-public/expense-forms";
import { expenseLedgers, type ExpenseLedgerKind } from "../../templates/expenses/expense-ledgers";
import { HostError } from "../../workbook/host-error";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { freeCopy } from "../free-copy";
import { meantWorkbooks, type MeantWorkbook } from "../meant-workbooks";
import type { ThreePublicCommandOptions } from "./three-public-options";
import { commandWords } from "../words";

type Asked = Pick<ThreePublicCommandOptions, "language" | "output"> & { readonly form: ExpenseLedgerKind };

/**
 * `caishen three-public PATH… --form LEDGER`: puts a blank expense ledger (公务接待台账…) into a copy of every workbook
 * meant. A file that fails stops none of the others.
 */
export async function expenseFormCommand(
  paths: readonly string[],
  asked: Asked,
  environment: Environment,
): Promise<ExitCode> {
  const meant = await meantWorkbooks(paths, [], asked.language, environment);
  const failures = meant.nothing.flatMap((file) => ("code" in file ? [file] : []));
  for (const workbook of meant.workbooks) {
    try {
      environment.complain(
        commandWords[asked.language].written(await saveForm(workbook, asked, environment)),
      );
    } catch (error) {
      const { file } = workbook;
      failures.push({ path: file, ...environment.explain(error, file, asked.language) });
    }
  }
  for (const { path, reason } of failures) environment.complain(`${path}\n  ${reason}`);
  return failures.length > 0 || meant.workbooks.length === 0 ? ExitCode.trouble : ExitCode.clean;
}

/** A copy needs no journal, since what was there is in the original. */
async function saveForm(
  { file, root }: MeantWorkbook,
  { form, output }: Asked,
  environment: Environment,
): Promise<string> {
  const workbook = await environment.open(file);
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  const { sheets } = await workbook.outline();
  const names = sheets.map(({ name }) => name);
  const { organisation = "" } = identityOf(await workbook.read("all", auditFacets));
  await workbook.apply(expenseFormPlan(form, organisation, names));
  const target = await freeCopy(file, { root, output, suffix: expenseLedgers[form].title });
  await workbook.save(target);
  return target;
}
