import { keysOf, type LedgerDefinition } from "../../src/templates/ledgers/ledger";
import type { CellValue } from "../../src/workbook/snapshot";
import type { SheetRows } from "./book";

export type EntryOf<Key extends string> = Partial<Readonly<Record<Key, CellValue>>>;

/** A ledger sheet with entries, its columns in the order given; in yuan. */
export function expenseRows<Key extends string>(
  definition: LedgerDefinition<Key>,
  entries: readonly EntryOf<Key>[],
  columns: readonly Key[] = keysOf(definition),
): SheetRows {
  return [
    [definition.title],
    ["填报单位：云岭县财政局", undefined, "单位：元"],
    columns.map((key) => definition.columns[key].title),
    ...entries.map((entry) => columns.map((key) => entry[key])),
  ];
}

/** Entries of which nothing is wrong. */
export const sound = {
  reception: {
    day: "2026-03-05",
    visitor: "云岭市财政局",
    matter: "预算执行检查",
    approvedOn: "2026-03-04",
    letter: "云财函〔2026〕12号",
    list: "是",
    receipt: "是",
    guests: 10,
    companions: 3,
    meals: 1,
    mealCost: 400,
    amount: 400,
    payment: "公务卡",
    isContinuous: "否",
    hasTobaccoOrAlcohol: "否",
  },
  vehicle: {
    plate: "云A12345",
    purpose: "应急保障",
    power: "燃油",
    boughtOn: "2024-05-10",
    price: 180_000,
    engine: 1.8,
    isEstablished: "是",
  },
  vehicleCost: {
    plate: "云A12345",
    day: "2026-03-05",
    kind: "加油",
    litres: 40,
    distance: 400,
    fuelNorm: 10,
    card: "9001",
    amount: 320,
  },
  repair: {
    plate: "云A12345",
    day: "2026-03-09",
    kind: "维修",
    repairForm: "是",
    part: "轮胎",
    partPrice: 600,
    isOldPartReturned: "是",
    amount: 700,
  },
  trip: {
    leftOn: "2026-03-10",
    traveller: "王宁",
    rank: "股长及以下",
    destination: "昆明",
    isOutOfProvince: "否",
    approver: "分管领导",
    slip: "是",
    transport: "火车",
    flightApproval: "",
    heads: 2,
    days: 3,
    mealAllowance: 600,
    transportAllowance: 480,
    amount: 2400,
  },
  meeting: {
    day: "2026-04-01",
    name: "预算编制会议",
    kind: "三类会议",
    heads: 50,
    days: 1,
    budget: 27_500,
    amount: 27_500,
    budgetForm: "是",
    notice: "是",
    register: "是",
    invoice: "是",
    settlement: "是",
  },
  asset: {
    name: "打印机",
    kind: "通用设备",
    holder: "行政单位",
    boughtOn: "2025-06-01",
    price: 999.99,
    quantity: 1,
    years: 6,
    isBulk: "否",
    isRecorded: "否",
    countedOn: "",
  },
} as const;
