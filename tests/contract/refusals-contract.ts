import type { Edit } from "../../src/workbook/plan";
import { edit, everything, newSheet, old, type ContractFeatures, type OpenHost } from "./open-host";

export function describeRefusals(open: () => OpenHost, features: ContractFeatures): void {
  test.each<{ name: string; edits: Edit[]; error: { code: string; data?: Record<string, string> } }>([
    {
      name: "a missing sheet to write on",
      edits: [{ kind: "setCells", sheet: "无此表", cells: [{ row: 0, column: 0, value: 1 }] }],
      error: { code: "sheetMissing", data: { sheet: "无此表" } },
    },
    {
      name: "a missing sheet to paint",
      edits: [{ kind: "setFills", sheet: "无此表", fills: [{ row: 0, column: 0, color: "#FFF2CC" }] }],
      error: { code: "sheetMissing", data: { sheet: "无此表" } },
    },
    {
      name: "a missing sheet to comment on",
      edits: [{ kind: "addComments", sheet: "无此表", comments: [{ row: 0, column: 0, text: "批注" }] }],
      error: { code: "sheetMissing", data: { sheet: "无此表" } },
    },
    {
      name: "a cell with a comment",
      edits: [
        { kind: "addComments", sheet: "旧表", comments: [{ row: 0, column: 0, text: "批注" }] },
        { kind: "addComments", sheet: "旧表", comments: [{ row: 0, column: 0, text: "又一条" }] },
      ],
      error: { code: "commentRefused", data: { sheet: "旧表" } },
    },
    {
      name: "a missing sheet to remove",
      edits: [{ kind: "removeSheet", name: "无此表", digest: "" }],
      error: { code: "sheetMissing", data: { sheet: "无此表" } },
    },
    {
      name: "a sheet that is there",
      edits: [newSheet("旧表")],
      error: { code: "sheetExists", data: { sheet: "旧表" } },
    },
    {
      name: "a name that differs in case only",
      edits: [newSheet("SHEET x"), newSheet("Sheet X")],
      error: { code: "sheetExists" },
    },
    { name: "a name Excel does not allow", edits: [newSheet("一/二")], error: { code: "invalidArgument" } },
    {
      name: "a name of 32 characters",
      edits: [newSheet("长".repeat(32))],
      error: { code: "invalidArgument" },
    },
    {
      name: "a changed sheet to remove",
      edits: [{ kind: "removeSheet", name: "旧表", digest: "another" }],
      error: { code: "sheetChanged", data: { sheet: "旧表" } },
    },
  ])("$name is refused, and what stood there stays", async ({ edits, error }) => {
    const { host } = open();
    await edit(host, old);
    const before = (await everything(host)).join("\n");
    await expect(edit(host, ...edits)).rejects.toMatchObject(error);
    expect((await everything(host)).join("\n")).toContain(before);
  });

  test("a plan that was stopped before it began changes nothing and says so", async () => {
    const { host } = open();
    const before = await everything(host);
    const stopped = host.apply({ purpose: "contract", edits: [old] }, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ code: "aborted" });
    expect(await everything(host)).toEqual(before);
  });

  const { protectedSheet } = features;
  if (protectedSheet !== undefined) {
    test("a protected sheet is not written, painted or commented on, and named", async () => {
      const { host } = open();
      const before = await everything(host);
      const refused = { code: "sheetProtected", data: { sheet: protectedSheet } };
      const cells = [{ row: 0, column: 0, value: 2 }];
      const writing = edit(host, { kind: "setCells", sheet: protectedSheet, cells });
      await expect(writing).rejects.toMatchObject(refused);
      const fills = [{ row: 0, column: 0, color: "#FFF2CC" }];
      const painting = edit(host, { kind: "setFills", sheet: protectedSheet, fills });
      await expect(painting).rejects.toMatchObject(refused);
      const comments = [{ row: 0, column: 0, text: "批注" }];
      const hanging = edit(host, { kind: "addComments", sheet: protectedSheet, comments });
      await expect(hanging).rejects.toMatchObject(refused);
      expect(await everything(host)).toEqual(before);
    });
  }
}
