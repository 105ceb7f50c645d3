import type { ItemDefinition } from "../template";
import { optionalLine as line } from "./optional-line";

/** 国有资产占用情况, as 财决附01表 and 财决附03表 print it. Counts stand as they are, since the forms are in 元. */
export const stateAssetLines: readonly ItemDefinition[] = [
  line("vehicles", "车辆数合计", /^车辆数?(合计|总数)?(\(辆\))?$/),
  line("vehiclesOfLeaders", "部级领导干部用车", /^(副?部\(?省\)?级(及以上)?|部级)领导(干部)?用车(\(辆\))?$/),
  line("generalVehicles", "一般公务用车", /^一般公务用车(\(辆\))?$/),
  line("lawEnforcementVehicles", "执法执勤用车", /^(一般)?执法执勤用车(\(辆\))?$/),
  line("specialVehicles", "特种专业技术用车", /^特种专业技术用车(\(辆\))?$/),
  line("otherVehicles", "其他用车", /^其[他它]用车(\(辆\))?$/),
  line(
    "generalEquipment",
    "单价50万元（含）以上的通用设备",
    /^单(价|位价值)50万元(\(含\))?以上的?通用设备(\(?台,?\(?套\)*)?$/,
  ),
  line(
    "specialEquipment",
    "单价100万元（含）以上的专用设备",
    /^单(价|位价值)100万元(\(含\))?以上的?专用设备(\(?台,?\(?套\)*)?$/,
  ),
];
