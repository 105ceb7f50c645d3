import { blankFormPlan } from "../../../src/jobs/report/blank-form-plan";
import { readLedgerSheets } from "../../../src/templates/reconciliation/read-ledger-sheets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

test("the blank 编制名册, filled in, is read as posts and heads of the unit; blank it says nothing", async () => {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply(blankFormPlan({ form: "ledger/posts", year: 2026 }, []));
  const read = async () => readLedgerSheets(new WorkbookView(await host.read("all", [])));
  expect(await read()).toEqual([]);
  const values = ["云溪县档案馆", 30, 28];
  const cells = values.map((value, column) => ({ row: 3, column, value }));
  await host.apply({ purpose: "test", edits: [{ kind: "setCells", sheet: "编制名册", cells }] });
  expect(
    (await read()).map(({ organisation, code, amount }) => `${organisation} ${code} ${amount.toFixed()}`),
  ).toEqual(["云溪县档案馆 posts 30", "云溪县档案馆 heads 28"]);
});
