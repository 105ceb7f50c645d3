import "@testing-library/jest-dom";
import { act, configure, fireEvent, screen } from "@testing-library/react";
import { sampleJobs } from "./sample-jobs";
import { click, openPane } from "./pane";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/** What a person picks in the dialog of the browser. */
async function pick(label: string, name: string) {
  const file = Object.assign(new File(["x"], name), {
    arrayBuffer: async () => new Uint8Array([120]).buffer,
  });
  const [input] = screen
    .getAllByLabelText(label, { selector: "input" })
    .filter((element) => !element.closest("[role=tabpanel][hidden]"));
  await act(async () => {
    fireEvent.change(input!, { target: { files: [file] } });
  });
}

test("last year's workbook is compared with from the next audit on, and one that was made is made again", async () => {
  const compareWith = jest.fn();
  const audit = jest.fn(sampleJobs().audit);
  await openPane({ compareWith, audit });
  await pick("上年工作簿", "2024年.xlsx");
  expect(compareWith).toHaveBeenCalledWith("lastYear", {
    files: [{ name: "2024年.xlsx", bytes: new Uint8Array([120]) }],
  });
  expect(screen.getByText("上年：2024年.xlsx")).toBeInTheDocument();
  expect(audit).not.toHaveBeenCalled();
  await click("审核本工作簿");
  await click("移除");
  expect(compareWith).toHaveBeenLastCalledWith("lastYear", undefined);
  expect(audit).toHaveBeenCalledTimes(2);
});

test("forms are looked for again with last year's workbook or the year's own budget", async () => {
  const [report, compareWith] = [jest.fn(sampleJobs().report), jest.fn()];
  await openPane({ report, compareWith });
  await click("报表", "tab");
  await screen.findByRole("button", { name: "查看可生成的报表" });
  await pick("年初预算", "2025年预算.xlsx");
  expect(report).not.toHaveBeenCalled();
  await click("查看可生成的报表");
  await pick("上年工作簿", "2024年.xlsx");
  expect(compareWith.mock.calls.map(([kind]) => kind)).toEqual(["ownBudget", "lastYear"]);
  expect(report).toHaveBeenCalledTimes(2);
  expect(screen.getByText("年初预算：2025年预算.xlsx")).toBeInTheDocument();
  await click("编制说明", "radio");
  expect(screen.getAllByText("年初预算：2025年预算.xlsx")).toHaveLength(1);
});

test("what was chosen for the audit is chosen for 三公 too; the debt has a file of its own", async () => {
  const threePublic = jest.fn(sampleJobs().threePublic);
  const debt = jest.fn(sampleJobs().debt);
  await openPane({ threePublic, debt });
  await pick("上年工作簿", "2024年.xlsx");
  await click("三公", "tab");
  expect(await screen.findAllByText("上年：2024年.xlsx")).toHaveLength(2);
  await click("债务", "tab");
  await click("测算本工作簿债务指标");
  await pick("上次审计的台账", "台账.xlsx");
  expect(screen.getByText("上次审计：台账.xlsx")).toBeInTheDocument();
  expect([debt.mock.calls.length, threePublic.mock.calls.length]).toEqual([2, 0]);
});

test("sheets of the workbook itself are chosen in the menu, and taken when it closes", async () => {
  const compareWith = jest.fn();
  await openPane({ compareWith });
  await click("批复或导出");
  await click("上年收支总表", "menuitemcheckbox");
  expect(compareWith).not.toHaveBeenCalled();
  await act(async () => {
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
  });
  expect(compareWith).toHaveBeenCalledWith("approved", { sheets: ["上年收支总表"] });
  expect(screen.getByText("批复或导出：上年收支总表")).toBeInTheDocument();
});
