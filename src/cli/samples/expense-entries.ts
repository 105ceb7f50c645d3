import type { ExpenseLedgerKind, expenseLedgers } from "../../templates/expenses/expense-ledgers";
import type { SampleEntry } from "./filled-ledger";

type KeysOf<Kind extends ExpenseLedgerKind> = keyof (typeof expenseLedgers)[Kind]["columns"] & string;
type Entries = { readonly [Kind in ExpenseLedgerKind]: readonly SampleEntry<KeysOf<Kind>>[] };

const reception = {
  list: "是",
  receipt: "是",
  meals: 1,
  payment: "公务卡",
  isContinuous: "否",
  hasTobaccoOrAlcohol: "否",
} as const;
const fuel = { kind: "加油", fuelNorm: 10 } as const;
const repair = { kind: "维修", repairForm: "是" } as const;
const trip = { rank: "股长及以下", isOutOfProvince: "否", approver: "分管领导", slip: "是" } as const;
const meeting = { budgetForm: "是", notice: "是", register: "是", invoice: "是", settlement: "是" } as const;
const asset = { holder: "行政单位", isBulk: "否" } as const;

/** Invented expenses of the year, yuan; a comment says where one breaks a rule, all others break none. */
export const expenseEntries: Entries = {
  reception: [
    {
      ...reception,
      day: "2026-02-11",
      visitor: "云岭市财政局",
      matter: "预算执行检查",
      approvedOn: "2026-02-10",
      letter: "云财函〔2026〕8号",
      guests: 6,
      companions: 3,
      mealCost: 300,
      amount: 300,
    },
    {
      ...reception,
      day: "2026-03-05",
      visitor: "省天文台",
      matter: "观测数据共享调研",
      approvedOn: "2026-03-04",
      letter: "省台函〔2026〕12号",
      guests: 12,
      companions: 4,
      mealCost: 560,
      amount: 560,
    },
    {
      // Three companions at most for ten guests or fewer.
      ...reception,
      day: "2026-04-16",
      visitor: "青溪县星野管理局",
      matter: "暗夜保护经验交流",
      approvedOn: "2026-04-15",
      letter: "青星函〔2026〕5号",
      guests: 5,
      companions: 6,
      mealCost: 440,
      amount: 440,
    },
    {
      // No letter of those who came.
      ...reception,
      day: "2026-06-09",
      visitor: "云岭市科学技术协会",
      matter: "科普基地评估",
      approvedOn: "2026-06-08",
      letter: "无",
      guests: 8,
      companions: 3,
      mealCost: 390,
      amount: 390,
    },
    {
      ...reception,
      day: "2026-09-21",
      visitor: "省财政厅",
      matter: "绩效评价",
      approvedOn: "2026-09-18",
      letter: "省财函〔2026〕103号",
      guests: 4,
      companions: 2,
      mealCost: 210,
      amount: 210,
    },
  ],
  vehicles: [
    {
      plate: "云A10001",
      purpose: "机要通信",
      power: "新能源",
      boughtOn: "2023-05-10",
      price: 168_000,
      isEstablished: "是",
    },
    {
      // 180,000 yuan at most.
      plate: "云A10002",
      purpose: "应急保障",
      power: "燃油",
      boughtOn: "2026-04-20",
      price: 198_000,
      engine: 1.8,
      isEstablished: "是",
    },
  ],
  vehicleCosts: [
    { ...fuel, plate: "云A10002", day: "2026-05-12", litres: 40, distance: 410, card: "9001", amount: 320 },
    { ...fuel, plate: "云A10002", day: "2026-06-18", litres: 42, distance: 430, card: "9001", amount: 336 },
    // More than the norm allows for the way.
    { ...fuel, plate: "云A10002", day: "2026-07-22", litres: 58, distance: 400, card: "9001", amount: 464 },
    { ...fuel, plate: "云A10002", day: "2026-08-25", litres: 39, distance: 402, card: "9001", amount: 312 },
    {
      ...repair,
      plate: "云A10002",
      day: "2026-08-30",
      part: "雨刮",
      partPrice: 160,
      isOldPartReturned: "是",
      amount: 220,
    },
    {
      // An expensive part whose old one was not handed back.
      ...repair,
      plate: "云A10001",
      day: "2026-09-03",
      part: "轮胎",
      partPrice: 860,
      isOldPartReturned: "否",
      amount: 980,
    },
  ],
  travel: [
    {
      ...trip,
      leftOn: "2026-03-10",
      traveller: "王宁、李静",
      destination: "云岭市",
      transport: "火车",
      heads: 2,
      days: 3,
      mealAllowance: 600,
      transportAllowance: 480,
      amount: 2400,
    },
    {
      // Who leaves the province needs the director's approval.
      ...trip,
      leftOn: "2026-05-18",
      traveller: "赵敏",
      destination: "青海省观测基地",
      isOutOfProvince: "是",
      transport: "火车",
      heads: 1,
      days: 5,
      mealAllowance: 500,
      transportAllowance: 400,
      amount: 3860,
    },
    {
      ...trip,
      leftOn: "2026-06-23",
      traveller: "周平",
      destination: "省城",
      transport: "火车",
      heads: 1,
      days: 2,
      mealAllowance: 200,
      transportAllowance: 160,
      amount: 980,
    },
    {
      // 100 yuan a head and day.
      ...trip,
      leftOn: "2026-08-11",
      traveller: "陈岚、周平",
      destination: "青溪县",
      transport: "公务用车",
      heads: 2,
      days: 2,
      mealAllowance: 480,
      transportAllowance: 0,
      amount: 1260,
    },
  ],
  meetings: [
    {
      ...meeting,
      day: "2026-03-20",
      name: "全县暗夜保护工作会议",
      kind: "三类会议",
      heads: 40,
      days: 1,
      budget: 12_000,
      amount: 11_640,
    },
    {
      // No settlement.
      ...meeting,
      day: "2026-06-12",
      name: "观测台站安全管理培训",
      kind: "三类培训",
      heads: 25,
      days: 2,
      budget: 16_000,
      amount: 15_200,
      settlement: "无",
    },
  ],
  fixedAssets: [
    {
      ...asset,
      name: "台式计算机",
      kind: "通用设备",
      boughtOn: "2026-03-02",
      price: 4980,
      quantity: 4,
      years: 6,
      isRecorded: "是",
      countedOn: "2026-06-30",
    },
    {
      // Dear enough to be recorded.
      ...asset,
      name: "便携赤道仪",
      kind: "专用设备",
      boughtOn: "2026-05-26",
      price: 12_600,
      quantity: 1,
      years: 8,
      isRecorded: "否",
    },
    {
      ...asset,
      name: "文件柜",
      kind: "家具",
      boughtOn: "2026-04-08",
      price: 860,
      quantity: 2,
      years: 10,
      isRecorded: "否",
    },
  ],
};
