import { readFileSync } from "node:fs";
import { textAgreesWithTables } from "../../../src/audit/checks/text-agrees-with-tables";
import { ruleBook } from "../../../src/audit/rule-book";
import { narrativeOf } from "../../../src/narrative/narrative";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { auditSnapshotWith, linesOf } from "../../support/audit-sheets";
import { realWorkbooks } from "../../support/real-workbooks";

/** 95.36 + 10.23 against 105.58, and 10.23 against the 10.22 its items add up to: rounded apart, not wrong. */
const tails = 2;

test("a published final account has rounding tails in its tables, and its text agrees with them", () => {
  const accounts = realWorkbooks().filter(({ name }) => name.includes("socialwork-2024-final"));
  for (const { file } of accounts) {
    const snapshot = readWorkbook(readFileSync(file));
    const result = auditSnapshotWith(snapshot, [textAgreesWithTables], {}, ruleBook.ties);
    expect(linesOf(result)).toEqual([]);
    expect(result.withinRounding).toHaveLength(tails);
    const view = new WorkbookView(snapshot);
    const { quantities, bound, derived } = narrativeOf(view, recognise(view, allTemplates)).coverage;
    expect((bound + derived) / quantities).toBeGreaterThan(0.9);
  }
});
