import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import { snapshotOf } from "../support/book";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { smallBudget } from "../support/small-budget";

const executor = inlineExecutor(() => Promise.resolve(engine));
const on = "2025-03-01";
const snapshot = snapshotOf(smallBudget());

test("last year's workbook is read where the work is done", async () => {
  const lastYear = JSON.parse(JSON.stringify(smallBudget()).replaceAll("2025", "2024")) as ReturnType<
    typeof smallBudget
  >;
  lastYear["三公"]![6]![0] = 4.45;
  const earlier = { name: "2024年.xlsx", bytes: workbookOfSheets(sheetsOfRows(lastYear)) };
  const alone = await executor.threePublic({ snapshot, on });
  const compared = await executor.threePublic({ snapshot, on, earlier });
  expect(alone.result.notChecked.map(({ reason }) => reason)).toContain("noLastYear");
  expect(compared.result.notChecked.map(({ reason }) => reason)).not.toContain("noLastYear");
  expect(compared.items.find(({ id }) => id === "total")?.comparisons).toMatchObject([
    { base: { year: 2024, source: "lastYearsBook" } },
  ]);
});

test("a file that is none is refused by its name", async () => {
  const earlier = { name: "照片.xlsx", bytes: new TextEncoder().encode("no workbook") };
  const refused = { code: "notAWorkbook", data: { path: "照片.xlsx" } };
  await expect(executor.audit({ snapshot, on, earlier })).rejects.toMatchObject(refused);
});
