import { openExcel, type OpenedExcel } from "../../../src/workbench/node/open-excel";
import { smallRow, smallWorkbook } from "../support/small-workbook";

const bytes = smallWorkbook([
  { name: "表", rows: smallRow(1, [1, "=A1*2|2"]) },
  { name: "二", rows: "" },
]);

const script = `
  globalThis.log = [];
  Office.onReady(() => {
    Office.actions.associate("markCells", async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").getRange("A1").format.fill.color = "#FFF2CC";
        await context.sync();
      });
      event.completed();
    });
  });
`;

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel({ bytes, addin: { script } });
});
afterEach(() => {
  expect(excel.errors).toEqual([]);
  excel.dispose();
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 40));
const heard = () => excel.run(() => (globalThis as unknown as { log: unknown[] }).log);

describe("events", () => {
  beforeEach(() =>
    excel.run(() =>
      Excel.run(async (context) => {
        const { log } = globalThis as unknown as { log: unknown[] };
        const { worksheets } = context.workbook;
        worksheets
          .getItem("表")
          .onChanged.add(async ({ type, address, source }) => void log.push([type, address, source]));
        worksheets.onActivated.add(async ({ type }) => void log.push([type]));
        worksheets.onAdded.add(async ({ type }) => void log.push([type]));
        worksheets.onDeleted.add(async ({ type }) => void log.push([type]));
        worksheets.onSelectionChanged.add(async ({ type, address }) => void log.push([type, address]));
        await context.sync();
      }),
    ),
  );

  test("an edit is told once; what is computed from it is not told", async () => {
    await excel.type("表", "A1", [[5]]);
    await turn();
    expect(await heard()).toEqual([["WorksheetChanged", "A1", "Local"]]);
    expect(await excel.cells("表", "B1")).toEqual([[10]]);
  });

  test("sheets that come, go and are shown, and what is selected", async () => {
    await excel.run(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("审核结果");
        added.activate();
        added.getRange("B2:C3").select();
        worksheets.getItem("二").delete();
        await context.sync();
      }),
    );
    await turn();
    expect(await heard()).toEqual([
      ["WorksheetAdded"],
      ["WorksheetActivated"],
      ["WorksheetSelectionChanged", "B2:C3"],
      ["WorksheetDeleted"],
    ]);
  });

  test("an edit of many cells names the area around them", async () => {
    await excel.type("表", "C3:D5", [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await turn();
    expect(await heard()).toEqual([["WorksheetChanged", "C3:D5", "Local"]]);
  });

  test("nothing is sent that nobody registered", async () => {
    await excel.type("二", "A1", [[5]]);
    await turn();
    expect(await heard()).toEqual([]);
  });
});

test("a ribbon button runs its function and waits until it says it is completed", async () => {
  await excel.click("markCells");
  expect(excel.workbook.worksheets.getItem("表").getRange("A1").format.fill.color).toBe("#FFF2CC");
});

test("settings of the document are kept", async () => {
  const status = await excel.run(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.settings.set("k", { a: 1 });
        Office.context.document.settings.saveAsync(({ status }) => resolve(String(status)));
      }),
  );
  expect(status).toBe("succeeded");
});
