import { publicationRecord } from "../finance/disclosure/publication";
import { publicationState, type PublicationStatus } from "../finance/disclosure/publication-state";
import {
  departmentDisclosureDays,
  threePublicActualsDay,
} from "../finance/policy/parameters/budget-deadlines";
import type { Policy } from "../finance/policy/policy";
import { valueIfAny } from "../finance/policy/value-if-any";
import { daySerial } from "../templates/ledgers/day-serial";
import type { disclosureLedger } from "../templates/ledgers/disclosure-ledger";
import { addressOf, columnLetters } from "../workbook/address";
import type { CellWrite } from "../workbook/plan";

/** One unit of the ledger as far as it is known. */
export interface LedgerUnit {
  readonly unit: string;
  readonly approved?: string;
  readonly published?: string;
  /** The day its real spending on the three public expenses was published. */
  readonly expensesPublished?: string;
}

/** What the days of a ledger are computed by. */
export interface LedgerDays {
  readonly on: string;
  readonly policy: Policy;
  readonly date1904: boolean;
}

export type DisclosureColumn = keyof typeof disclosureLedger.columns;

/** Where a row's own cells stand, and the day by which 公开情况 is told, which a person may change. */
export interface LedgerCells {
  columnOf(column: DisclosureColumn): number;
  readonly day: { readonly row: number; readonly column: number };
}

const statusWords: Readonly<Record<PublicationStatus, string>> = {
  inTime: "按时",
  late: "逾期",
  unpublished: "未公开",
  notChecked: "未检查",
};

/**
 * 应公开日期 and 公开情况 of a row, as formulas over its other cells with their values. A limit of working days needs
 * the State Council's calendar and stands as a value.
 */
export function computedCells(
  row: number,
  unit: LedgerUnit | undefined,
  days: LedgerDays,
  cells: LedgerCells,
): Readonly<Partial<Record<DisclosureColumn, Pick<CellWrite, "value" | "formula">>>> {
  const { policy, on, date1904 } = days;
  const known = { approved: unit?.approved, published: unit?.published };
  const { due, status } = publicationState(publicationRecord(known, policy), on);
  const limit = valueIfAny(policy, departmentDisclosureDays, unit?.approved ?? on)?.value;
  const at = (column: DisclosureColumn) => addressOf({ row, column: cells.columnOf(column) });
  const day = `$${columnLetters(cells.day.column)}$${cells.day.row + 1}`;
  const dueSerial = due === undefined ? "" : daySerial(due, date1904);
  const { inTime, late, unpublished, notChecked } = statusWords;
  return {
    due:
      limit && !limit.workingDays
        ? { value: dueSerial, formula: `IF(${at("approved")}="","",${at("approved")}+${limit.days})` }
        : { value: dueSerial === "" ? null : dueSerial },
    status: {
      value: unit ? statusWords[status] : "",
      formula:
        `IF(${at("unit")}="","",IF(${at("due")}="","${notChecked}",IF(${at("published")}="",` +
        `IF(${day}>${at("due")},"${late}","${unpublished}"),IF(${at("published")}<=${at("due")},"${inTime}","${late}"))))`,
    },
    ...expensesStatus(unit, days, { at, day }),
  };
}

/** Whether the real spending of the year on the three public expenses was published by the day set for it. */
function expensesStatus(
  unit: LedgerUnit | undefined,
  { policy, on }: LedgerDays,
  { at, day }: { readonly at: (column: DisclosureColumn) => string; readonly day: string },
): Readonly<Partial<Record<DisclosureColumn, Pick<CellWrite, "value" | "formula">>>> {
  const last = valueIfAny(policy, threePublicActualsDay, unit?.approved ?? on)?.value;
  if (!last) return {};
  const { inTime, late, unpublished, notChecked } = statusWords;
  const two = (number: number) => String(number).padStart(2, "0");
  const due = unit?.approved && `${unit.approved.slice(0, 4)}-${two(last.month)}-${two(last.day)}`;
  const published = unit?.expensesPublished;
  const status = !due
    ? notChecked
    : published === undefined
      ? on > due
        ? late
        : unpublished
      : published <= due
        ? inTime
        : late;
  const limit = `DATE(YEAR(${at("approved")}),${last.month},${last.day})`;
  const said = at("expensesPublished");
  return {
    expensesStatus: {
      value: unit ? status : "",
      formula:
        `IF(${at("unit")}="","",IF(${at("approved")}="","${notChecked}",IF(${said}="",` +
        `IF(${day}>${limit},"${late}","${unpublished}"),IF(${said}<=${limit},"${inTime}","${late}"))))`,
    },
  };
}
