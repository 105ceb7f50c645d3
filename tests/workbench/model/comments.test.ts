import { excelInNode, type ExcelInNode } from "../../support/excel-in-node";
import { annotatedWorkbook } from "../support/annotated-workbook";

let open: ExcelInNode;
beforeEach(async () => {
  open = await excelInNode(annotatedWorkbook());
});
afterEach(() => {
  expect(open.excel.errors).toEqual([]);
  open.excel.dispose();
});

/** What an expression over the comments of the sheet 三公 gives after a sync, or the code and place of the refusal. */
const outcome = (expression: string) =>
  open.excel.run<unknown, []>(
    `async () => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("三公");
      const answer = await (async () => { ${expression} })();
      await context.sync();
      return answer && "value" in answer ? answer.value : answer && answer.toJSON();
    }).catch((error) => error.code + " at " + error.debugInfo.errorLocation)` as unknown as () => unknown,
  );

test.each([
  [`sheet.comments.add("三公!B2", "说明")`, "InvalidOperation at CommentCollection.add"],
  [`sheet.comments.add("三公!A1:B1", "说明")`, "InvalidArgument at CommentCollection.add"],
  [`sheet.comments.add("三公!A1", "")`, "InvalidArgument at CommentCollection.add"],
  [
    `sheet.comments.getItemByCell("三公!B2").load("content")`,
    "ItemNotFound at CommentCollection.getItemByCell",
  ],
  [`sheet.comments.getItem("{0}").delete()`, "ItemNotFound at CommentCollection.getItem"],
  [
    `sheet.comments.add("三公!A1", "甲"); sheet.comments.add("三公!A1", "乙")`,
    "InvalidOperation at CommentCollection.add",
  ],
  [`return sheet.comments.getCount()`, 0],
  [`sheet.comments.add(sheet.getRange("A1"), "甲"); return sheet.comments.getCount()`, 1],
  [
    `sheet.comments.add("三公!C3", "甲"); return sheet.comments.getItemByCell("三公!C3").getLocation().load("address")`,
    expect.objectContaining({ address: "三公!C3" }) as unknown,
  ],
  [`return sheet.comments.add("三公!C3", "甲").replies.getCount()`, 0],
])("%s → %p", async (expression, expected) => {
  expect(await outcome(expression)).toEqual(expected);
});

test("a note cannot be seen by an add-in, so a comment there is refused with what to do", async () => {
  const { excel, host } = open;
  const { sheets } = await host.read(["三公"], ["comments"]);
  expect(sheets[0]!.comments).toEqual([]);
  const comments = [{ row: 1, column: 1, text: "说明" }];
  const hanging = host.apply({ purpose: "test", edits: [{ kind: "addComments", sheet: "三公", comments }] });
  await expect(hanging).rejects.toMatchObject({ code: "commentRefused", data: { sheet: "三公" } });
  expect(Buffer.compare(Buffer.from(await excel.save()), Buffer.from(annotatedWorkbook()))).toBe(0);
});
