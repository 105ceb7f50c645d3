import { debugCommand } from "../../../src/cli/debug/debug-command";
import type { Environment } from "../../../src/cli/environment";
import { sampleBook } from "../../../src/cli/samples/book";
import { HostError } from "../../../src/workbook/host-error";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

class SampleHost extends MemoryHost {
  async save(): Promise<void> {}
}

async function run(
  stage: string,
  file = "样本.xlsx",
): Promise<{ code: number; printed: string[]; complaints: string[] }> {
  const host = new SampleHost(new MemoryWorkbook());
  await host.apply({
    purpose: "sample",
    edits: sampleBook("unit").map((sheet) => ({ kind: "addSheet", sheet })),
  });
  const printed: string[] = [];
  const complaints: string[] = [];
  const environment: Pick<Environment, "open" | "explain" | "print" | "complain"> = {
    open: async (path) => {
      if (path === "坏.xlsx") throw new HostError("encrypted", { path });
      return host;
    },
    explain: () => ({ code: "encrypted", reason: "设有打开密码。" }),
    print: (text) => printed.push(...text.trimEnd().split("\n")),
    complain: (text) => complaints.push(text),
  };
  const code = await debugCommand(stage, file, "zh", environment);
  return { code, printed, complaints };
}

test.each([
  ["recognise", /^book\t云岭县星野管理局\t2026\tunit$/],
  ["recognise", /^three-public-expenses\t单位“三公”和机关运行经费表\ttenThousandYuan\t100\t/],
  ["facts", /^expenditure-summary\trows\t2080506\t0\tbasic\t696324\.08\t0\.01\ttyped\t单位支出总表!F19$/],
  [
    "ties",
    /^holds\tB08\t.*单位一般公共预算拨款表!F28 = 单位基本支出明细表!D\d+\t17333523\.48\t17333523\.48$/,
  ],
  [
    "figures",
    /^单位编制说明!A13\t69\.63万元\tstated\t.*\tgeneral-public-budget-expenditure .*!E19\trounded$/,
  ],
])("%s prints %s", async (stage, line) => {
  const { code, printed } = await run(stage);
  expect(code).toBe(0);
  expect(printed.filter((each) => line.test(each))).toHaveLength(1);
});

test("a stage that is none, and a file that cannot be read, say so in one sentence", async () => {
  expect(await run("toString")).toMatchObject({
    code: 2,
    complaints: ["debug 只能是：recognise、facts、ties、figures。"],
  });
  expect(await run("facts", "坏.xlsx")).toMatchObject({ code: 2, complaints: ["设有打开密码。"] });
});
