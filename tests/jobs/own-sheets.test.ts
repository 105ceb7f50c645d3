import { plantErrors } from "../../src/cli/samples/planted-errors";
import { sampleBook } from "../../src/cli/samples/book";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { explanationsSheet } from "../../src/reports/findings/explanations-sheet";
import { findingsSheet } from "../../src/reports/findings/findings-sheet";
import { textSheet } from "../../src/reports/sheets/text-sheet";
import { snapshotOfSheets } from "../support/book-of-sheets";

const on = "2026-11-21";
const book = plantErrors(sampleBook("unit"));
const audited = async (sheets: Parameters<typeof snapshotOfSheets>[0]) =>
  auditSnapshot(await snapshotOfSheets(sheets), { on });

describe("sheets of our own", () => {
  test.each(["zh", "en"] as const)(
    "an audit is the same when its findings stand in the book (%s)",
    async (language) => {
      const before = await audited(book);
      const name = { zh: "审核结果", en: "Audit findings" }[language];
      const explained = {
        form: "",
        cell: "",
        problem: "支出总计1万元",
        explanation: "2025年 XX",
        on,
        figures: "",
        number: "1",
      };
      const after = await audited([
        findingsSheet(before, language, { name }),
        ...book,
        findingsSheet(before, language, { name: `${name} (2)` }),
        explanationsSheet([explained]),
      ]);
      expect(after).toEqual(before);
    },
  );

  test("a unit's own sheet that only has such a name is read", async () => {
    const theirs = textSheet({ name: "审核结果", title: "说明", paragraphs: ["编制单位：XX单位"] });
    const [without, withTheirs] = [await audited(book), await audited([...book, theirs])];
    expect(withTheirs.sheetCount).toBe(without.sheetCount + 1);
    expect(withTheirs.result.findings.length).toBe(without.result.findings.length + 1);
  });
});
