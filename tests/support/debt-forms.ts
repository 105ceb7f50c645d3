import type { SheetRows } from "./book";

const unit = [undefined, undefined, "单位：亿元"] as const;

/** 表1-1 of an invented county, with its formulas in a row. */
export const ceilingsAndBalances: SheetRows = [
  ["云岭县2025年地方政府债务限额及余额情况表"],
  [undefined, undefined, undefined, undefined, undefined, undefined, "单位：亿元"],
  ["地 区", "2025年债务限额", undefined, undefined, "2025年债务余额预计执行数"],
  [undefined, undefined, "一般债务", "专项债务", undefined, "一般债务", "专项债务"],
  ["公 式", "A=B+C", "B", "C", "D=E+F", "E", "F"],
  ["云岭县", 30.5, 18.2, 12.3, 25.75, 16.05, 9.7],
  ["注：1.本表反映上一年度本级政府债务限额及余额预计执行数。"],
];

/** 表1-2 of the same county. */
export const generalDebtMovement: SheetRows = [
  ["云岭县2025年和2026年地方政府一般债务余额情况表"],
  [...unit],
  ["项 目", "预算数", "执行数"],
  ["一、2024年末地方政府一般债务余额实际数", 14.8, 14.8],
  ["二、2025年末地方政府一般债务限额", 18.2, 18.2],
  ["三、2025年地方政府一般债务发行额", 3.75, 3.75],
  ["其中：中央转贷地方的国际金融组织和外国政府贷款"],
  ["2025年地方政府一般债券发行额", 3.75, 3.75],
  ["四、2025年地方政府一般债务还本支出", 2.5, 2.5],
  ["五、2025年末地方政府一般债务余额预计执行数", 16.05, 16.05],
  ["六、2026年地方财政赤字"],
  ["七、2026年地方政府一般债务限额"],
];

/** 表1-4 of the same county. */
export const issuanceAndService: SheetRows = [
  ["表1-4"],
  ["地方政府债券发行及还本付息情况表"],
  [undefined, undefined, undefined, "单位：亿元"],
  ["项 目", "公式", "本地区", "本级"],
  ["一、2025年发行预计执行数", "A=B+D", 6.5012, 6.5012],
  ["（一）一般债券", "B", 3.7512, 3.7512],
  ["其中：再融资债券", "C", 2.4003, 2.4003],
  ["（二）专项债券", "D", 2.75, 2.75],
  ["其中：再融资债券", "E", 0.8007, 0.8007],
  ["二、2025年还本预计执行数", "F=G+H", 3.4021, 3.4021],
  ["（一）一般债券", "G", 2.5011, 2.5011],
  ["（二）专项债券", "H", 0.901, 0.901],
  ["三、2025年付息预计执行数", "I=J+K", 0.8101, 0.8101],
  ["（一）一般债券", "J", 0.5051, 0.5051],
  ["（二）专项债券", "K", 0.305, 0.305],
  ["四、2026年还本预算数", "L=M+O", 1.8123, 1.8123],
  ["（一）一般债券", "M", 1.3111, 1.3111],
  ["其中：再融资", undefined, 1.1011, 1.1011],
  ["财政预算安排", "N", 0.21, 0.21],
  ["（二）专项债券", "O", 0.5012, 0.5012],
  ["其中：再融资", undefined, 0.5012, 0.5012],
  ["财政预算安排", "P", 0, 0],
  ["五、2026年付息预算数", "Q=R+S", 0.8533, 0.8533],
  ["（一）一般债券", "R", 0.5211, 0.5211],
  ["（二）专项债券", "S", 0.3322, 0.3322],
];

/** A year's debt of the same county, general and special side by side. */
export const debtByClassTable: SheetRows = [
  ["云岭县2025年地方政府债务余额情况表"],
  [undefined, undefined, undefined, "单位：万元"],
  ["项目", "合计", "一般债务", "专项债务"],
  ["2024年末债务余额", 350_000, 120_000, 230_000],
  ["2025年末债务余额限额", 394_000, 132_000, 262_000],
  ["2025年债务举借额", 52_000, 21_000, 31_000],
  ["2025年债务还本额", 14_000, 12_000, 2_000],
  ["2025年末债务余额", 388_000, 129_000, 259_000],
];

/** All of them in one workbook. */
export const debtBook: Readonly<Record<string, SheetRows>> = {
  附表1: ceilingsAndBalances,
  附表2: generalDebtMovement,
  "表1-4": issuanceAndService,
};

/** What the same county's budget of 2026 sets aside for its debt: the general one by item, the funds by class. */
export const budgetsOfDebt: Readonly<Record<string, SheetRows>> = {
  一般: [
    ["2026年云岭县本级一般公共预算支出预算表"],
    [undefined, undefined, undefined, "单位：万元"],
    ["科目编码", "科目名称", "上年执行数", "预算数"],
    ["205", "教育支出", 92_800, 94_000],
    ["231", "债务还本支出", 25_011, 2_100],
    ["23103", "地方政府一般债务还本支出", 25_011, 2_100],
    ["2310301", "地方政府一般债券还本支出", 25_011, 2_100],
    ["232", "债务付息支出", 5_100, 5_261],
    ["23203", "地方政府一般债务付息支出", 5_100, 5_261],
    ["2320301", "地方政府一般债券付息支出", 5_051, 5_211],
    ["2320302", "地方政府向外国政府借款付息支出", 49, 50],
    ["合计", undefined, 122_911, 101_361],
  ],
  基金: [
    ["2026年云岭县政府性基金预算支出预算表"],
    [undefined, undefined, "单位：万元"],
    ["项目", "上年执行数", "预算数"],
    ["一、城乡社区支出", 33_000, 34_000],
    ["二、债务付息支出", 3_050, 3_322],
    ["本年支出合计", 36_050, 37_322],
    ["债务还本支出", 9_010, 5_012],
  ],
};

/** A sheet with one cell changed, zero-based. */
export function withCell(rows: SheetRows, row: number, column: number, value: string | number): SheetRows {
  return rows.map((entries, at) => {
    if (at !== row) return entries;
    const changed = [...entries];
    changed[column] = value;
    return changed;
  });
}
