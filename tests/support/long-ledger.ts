import { builtInClassification } from "../../src/finance/classification/built-in-classification";
import type { LedgerEntry } from "./budget-ledger";

/** Lines over this many functional and economic items, as a large department has. */
const functionalItems = 60;
const economicItems = 30;

/** A ledger of so many lines: basic and project expenditure of one budget. */
export function longLedger(lines: number): LedgerEntry[] {
  const classification = builtInClassification();
  const functional = classification
    .entriesOf("functional")
    .filter(({ code }) => code.length === 7 && /^2(01|05|08|10|13|21)/.test(code))
    .slice(0, functionalItems);
  const economic = classification
    .entriesOf("departmentEconomic")
    .filter(({ code }) => /^30[123]\d\d$/.test(code))
    .slice(0, economicItems);
  return Array.from({ length: lines }, (_, index) => {
    const isProject = index % 3 === 0;
    return {
      functional: functional[index % functional.length]!.code,
      economic: economic[(index * 7) % economic.length]!.code,
      nature: isProject ? "项目支出" : "基本支出",
      fund: "一般公共预算",
      amount: (index % 977) * 13.37 + 1,
      ...(isProject ? { project: `项目${index % 90}` } : {}),
    };
  });
}
