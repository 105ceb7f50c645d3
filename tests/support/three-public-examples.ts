import type { Message } from "../../src/audit/finding";
import { threePublicOfSnapshot } from "../../src/jobs/three-public/three-public";
import { snapshotOf, type SheetRows } from "./book";
import { smallFinalAccounts } from "./small-final-accounts";
import { byItemOfYear, executionRows, operationInformationRows } from "./three-public-books";

const on = "2026-11-22";

/** What the rules on three public expenses say of small invented workbooks with one thing wrong. */
export function brokenThreePublic(): Message[] {
  const of = (sheets: Readonly<Record<string, SheetRows>>, previous?: Readonly<Record<string, SheetRows>>) =>
    threePublicOfSnapshot(snapshotOf(sheets), {
      on,
      ...(previous ? { previous: snapshotOf(previous) } : {}),
    }).result.findings;
  return [
    ...of({ 三公: meetingsAndTraining }),
    ...of(accountsOf(2024, 0.8), accountsOf(2023, 0.5)),
    ...of({
      执行: executionRows(
        "“三公”经费执行情况表（分月）",
        ["1月", "2月", "3月"],
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
      ),
    }),
    ...of({ 三公: meetingsAndTraining, 项目: projectRows }),
    ...of({ F03: operationInformationRows({ visitGroups: 1, visitPersons: 4, vehiclePurchases: 300_000 }) }),
  ];
}

const meetingsAndTraining = byItemOfYear(2025, [
  ["合计", 5, 5],
  ["因公出国（境）费", 0, 0],
  ["公务接待费", 1, 1],
  ["公务用车购置及运行费", 4, 4],
  ["会议费", 2, 3],
  ["培训费", 1, 1.5],
]);

const projectRows: SheetRows = [
  ["2025年项目支出预算表"],
  ["编制单位：云溪县档案馆", null, "单位：元"],
  ["项目名称", "合计", "一般公共预算"],
  ["接待工作经费", 45_000, 45_000],
  ["档案数字化", 300_000, 300_000],
  ["合计", 345_000, 345_000],
];

function accountsOf(year: number, receptions: number): Readonly<Record<string, SheetRows>> {
  const sheets = smallFinalAccounts();
  const amounts = sheets["07"]!.at(-1)!;
  amounts.splice(1, 1, 3.2 + receptions);
  amounts.splice(11, 1, receptions);
  return JSON.parse(JSON.stringify(sheets).replaceAll("2024", String(year))) as typeof sheets;
}
