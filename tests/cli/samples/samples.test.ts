import { readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../../src/audit/finding";
import { reasonProblem } from "../../../src/audit/words/reasons";
import { wordingProblem } from "../../../src/audit/words/render";
import { sampleBook } from "../../../src/cli/samples/book";
import { plantedErrors, plantErrors } from "../../../src/cli/samples/planted-errors";
import { auditSnapshot } from "../../../src/jobs/audit";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { addressOf } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/plan";
import { snapshotOfSheets } from "../../support/book-of-sheets";

const on = "2026-11-21";
const audit = async (sheets: readonly NewSheet[]) => auditSnapshot(await snapshotOfSheets(sheets), { on });
const places = ({ cells }: Finding) => cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`);

describe.each(["unit", "department"] as const)("the sample of a %s", (kind) => {
  test("is recognised whole, and nothing is found in it", async () => {
    const { forms, organisation, year, result } = await audit(sampleBook(kind));
    expect(forms).toHaveLength(9);
    expect({ organisation, year }).toEqual({ organisation: "云岭县星野管理局", year: 2026 });
    expect(result.findings).toEqual([]);
    expect(result.withinRounding).toEqual([]);
    // Its text compares with last year's budget, which no workbook gives.
    expect(result.notChecked.map(({ rule }) => rule).sort()).toEqual([
      "changes-follow-from-amounts",
      "government-funds-table-adds-up",
      "state-capital-table-adds-up",
    ]);
  });
});

describe("the sample with errors", () => {
  const planted = audit(plantErrors(sampleBook("unit")));

  test.each(plantedErrors)(
    "$what is found at $sheet!$address",
    async ({ sheet, address, rule, messageId }) => {
      const { result } = await planted;
      const here = result.findings.filter((finding) => places(finding).includes(`${sheet}!${address}`));
      expect(here.map((finding) => `${finding.rule}.${finding.messageId}`)).toEqual([`${rule}.${messageId}`]);
    },
  );

  test("nothing else is found", async () => {
    const { result } = await planted;
    expect(result.findings.map(places)).toHaveLength(plantedErrors.length);
  });

  test("every finding and reason has its words", async () => {
    const { findings, notChecked, notApplicable } = (await planted).result;
    const messages = findings.flatMap((finding) => [finding, ...finding.explains]);
    expect(messages.map(wordingProblem).filter(Boolean)).toEqual([]);
    expect([...notChecked, ...notApplicable].map(reasonProblem).filter(Boolean)).toEqual([]);
  });
});

describe("the files of assets/samples", () => {
  const folder = path.resolve(__dirname, "../../../assets/samples");
  test.each([
    ["云岭县星野管理局2026年单位预算.xlsx", sampleBook("unit")],
    ["云岭县星野管理局2026年部门预算.xlsx", sampleBook("department")],
    ["云岭县星野管理局2026年单位预算（含差错）.xlsx", plantErrors(sampleBook("unit"))],
  ])("%s holds what the script makes today", (file, sheets) => {
    const committed = WorkbookPackage.open(readFileSync(path.join(folder, file))).read();
    expect(committed).toEqual(WorkbookPackage.open(workbookOfSheets(sheets)).read());
  });
});
