import type { BudgetSheets } from "./small-budget";

/** 公务用车台账: two vehicles for law enforcement and a coach of its own kind. */
export const vehicleLedger: BudgetSheets[string] = [
  ["公务用车台账"],
  ["车牌号", "车辆用途", "购置日期", "购置价格（不含车辆购置税）", "排气量（升）"],
  ["云A10001", "执法执勤用车", "2019-05-01", 118_000, 1.6],
  ["云A10002", "执法执勤", "2021-05-01", 119_000, 1.6],
  ["云A10003", "小型或中型客车", "2020-03-01", 210_000, 2.4],
];
/** 资产购置登记表: two things at the price large equipment begins at, three just below it. */
export const assetLedger: BudgetSheets[string] = [
  ["资产购置登记表"],
  ["资产名称", "资产类别", "购置日期", "单价", "数量", "是否登记为固定资产"],
  ["缩微扫描仪", "专用设备", "2022-06-01", 1_000_000, 2, "是"],
  ["复印机", "通用设备", "2023-06-01", 999_999.99, 3, "是"],
];
