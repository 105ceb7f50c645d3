import { WorkbookView, type SheetView, type WorkbookSnapshot } from "./snapshot";

/** What the sheets are called that we add to other people's workbooks; each says its name again in its first cell. */
const ownTitles: readonly string[] = [
  "审核结果",
  "Audit findings",
  "公开情况检查表",
  "Disclosure check sheet",
  "公开台账",
  "审核说明",
  "对账差异表",
  "Reconciliation",
  "汇审进度表",
  "Review progress",
  "识别更正",
  "政策参数",
  "自定义勾稽",
  "改正清单",
  "Proposed changes",
  "取数",
  "债务变动表",
  "三公经费超限清单",
  "Three public over limit",
  "三公经费分年对比表",
  "Three public by year",
];

/** Where a name was taken, ours has a number behind it. */
const number = / \(\d+\)$/;

/**
 * Whether a sheet is one of ours (审核结果, 审核说明, 政策参数…): it has our name and says it in its first cell. A sheet
 * of others that only happens to be called so stays theirs.
 */
export function isOwnSheet(sheet: SheetView): boolean {
  return hasOwnName(sheet.name) && sheet.text(0, 0)?.trim() === sheet.name.replace(number, "");
}

/** Whether a sheet is called like one of ours. */
export function hasOwnName(name: string): boolean {
  return ownTitles.includes(name.replace(number, ""));
}

/** A workbook as the unit filled it in, without our sheets: what they quote is no content of its own. */
export function withoutOwnSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = new Set(new WorkbookView(snapshot).sheets.filter(isOwnSheet).map(({ data }) => data));
  return own.size === 0
    ? snapshot
    : { ...snapshot, sheets: snapshot.sheets.filter((data) => !own.has(data)) };
}
