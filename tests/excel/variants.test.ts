import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { variantsVerb } from "../../src/cli/variants/variants-verb";
import { NewsChannel } from "../../src/commands/news";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { correctionsSheet } from "../../src/reports/findings/corrections-sheet";
import { commandJobs } from "../../src/taskpane/binding/command-jobs";
import { OtherBooks } from "../../src/taskpane/binding/other-books";
import { EditWatch } from "../../src/taskpane/binding/edit-watch";
import { hostJobs } from "../../src/taskpane/binding/host-jobs";
import { PlaceVariants } from "../../src/taskpane/binding/place-variants";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import { executorWithVariants } from "../../src/taskpane/engine/executor-with-variants";
import { excelInNode, type ExcelInNode } from "../support/excel-in-node";
import { askInShell } from "../support/shell";
import { sheetsOfRows } from "../support/sheets-of-rows";
import { smallBudget } from "../support/small-budget";

const today = "2025-03-01";
const title = "云溪县档案馆2025年部门用款汇总一览";

function bookTitled(printed: string) {
  const sheets = smallBudget();
  sheets["支出"]![1]![0] = printed;
  return sheetsOfRows(sheets);
}

const corrected = workbookOfSheets([
  ...bookTitled(title),
  correctionsSheet([
    { sheet: "支出", title, form: "支出预算总表", number: "expenditure-summary", printed: "", means: "" },
  ]),
]);
const another = workbookOfSheets(bookTitled("云溪县图书馆2025年部门用款汇总一览"));

/** The pane's jobs over a workbook open in the embedded Excel, and the files they hand out. */
function paneOf({ host }: ExcelInNode, variants = new PlaceVariants()) {
  const saved: string[] = [];
  const surroundings = {
    executor: executorWithVariants(
      inlineExecutor(() => Promise.resolve(engine)),
      () => variants.inUse?.pack,
    ),
    today: () => today,
    now: () => `${today}T09:00:00Z`,
    watch: new EditWatch(host),
    otherBooks: new OtherBooks(),
    variants,
  };
  const jobs = hostJobs(host, {
    ...surroundings,
    news: new NewsChannel(),
    selfTest: () => Promise.resolve([]),
    functions: () => Promise.resolve([]),
    saveFile: (_name, text) => void saved.push(text),
    workbookName: () => "更正过.xlsx",
  });
  return { jobs, ribbon: commandJobs(host, surroundings, () => "zh"), saved };
}

describe("a file of variants", () => {
  let folder: string;
  const opened: ExcelInNode[] = [];
  const open = async (bytes: Uint8Array) => {
    const excel = await excelInNode(bytes);
    opened.push(excel);
    return excel;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "caishen-variants-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    opened.forEach(({ excel }) => excel.dispose());
  });

  test("is the same from the pane and from the command, and the pane and the ribbon recognise by it", async () => {
    const file = path.join(folder, "更正过.xlsx");
    writeFileSync(file, corrected);
    const { printed } = await askInShell(variantsVerb, [file], {}, { today });
    const { jobs: teaching, saved } = paneOf(await open(corrected));
    expect(await teaching.exportVariants("zh")).toEqual({
      name: `版式-${today}.json`,
      forms: 1,
      tooShort: [],
    });
    expect(saved).toEqual([printed]);

    const { jobs, ribbon } = paneOf(await open(another));
    const audit = () => jobs.audit("workbook", () => {}, new AbortController().signal);
    const sheets = ({ forms }: Awaited<ReturnType<typeof audit>>) => forms.map(({ sheet }) => sheet);
    expect(sheets(await audit())).not.toContain("支出");
    expect(await jobs.loadVariants("表样.json", printed, "zh")).toEqual({
      inUse: { name: "表样.json", version: today, forms: 1 },
    });
    const report = await audit();
    expect(sheets(report)).toContain("支出");
    expect(report.packs.variants).toBe(today);
    expect(sheets(await ribbon.audit("workbook"))).toContain("支出");
    jobs.removeVariants();
    expect(sheets(await audit())).not.toContain("支出");
  });
});
