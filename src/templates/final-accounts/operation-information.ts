import { threePublicCountKinds, threePublicCounts } from "../three-public/counts";
import { defineTemplate, type ItemDefinition } from "../template";

function line(key: string, title: string, label: RegExp, sumOf?: readonly string[]): ItemDefinition {
  return { key, title, label, optional: true, ...(sumOf ? { sumOf } : {}) };
}

const threePublic: readonly ItemDefinition[] = [
  line("threePublic", "“三公”经费支出合计", /^支出合计$/, [
    "overseasVisits",
    "officialVehicles",
    "officialReceptions",
  ]),
  line("overseasVisits", "因公出国（境）费", /^因公出国\(境\)(费|费用)$/),
  line("officialVehicles", "公务用车购置及运行维护费", /^公务用车购置(费)?及运行(维护)?费$/, [
    "vehiclePurchases",
    "vehicleOperation",
  ]),
  line("vehiclePurchases", "公务用车购置费", /^公务用车购置费$/),
  line("vehicleOperation", "公务用车运行维护费", /^公务用车运行(维护)?费$/),
  line("officialReceptions", "公务接待费", /^公务接待费$/, ["domesticReceptions", "overseasReceptions"]),
  line("domesticReceptions", "国内接待费", /^国内接待费$/),
  line("overseasReceptions", "国（境）外接待费", /^国\(境\)外接待费$/),
];

/** 相关统计数: a count stands as it is, since the form is in 元. */
const counts = threePublicCountKinds.map((key): ItemDefinition => {
  const { title, label } = threePublicCounts[key];
  return { key, title, label, optional: true };
});

const agencies: readonly ItemDefinition[] = [
  line("agencyOperating", "机关运行经费", /^机关运行经费$/, ["ofAdministrativeUnits", "ofUnitsManagedAlike"]),
  line("ofAdministrativeUnits", "行政单位", /^行政单位$/),
  line("ofUnitsManagedAlike", "参照公务员法管理事业单位", /^参照公务员法管理(的)?事业单位$/),
];

/** 国有资产占用情况: counts too. */
const assets: readonly ItemDefinition[] = [
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

/** 机构运行信息表 (F03, 财决附03表) of the report-maker: three public expenses, agency operation, assets. In 元. */
export const operationInformation = defineTemplate({
  id: "operation-information",
  title: "机构运行信息表",
  titles: [/机构运行信息(情况)?表$/],
  unit: "yuan",
  decimals: 2,
  assumed:
    "行按2017年报表软件的机构运行信息表；栏次按预算数、统计数推定，团组、人次等相关统计数与金额核对，国有资产占用情况只用于编写说明",
  sections: [
    {
      key: "rows",
      columns: [
        {
          key: "budget",
          title: "预算数",
          label: /^(年初|全年)?预算数$/,
          optional: true,
        },
        { key: "amount", title: "统计数", label: /^(统计数|决算数|支出数)$/ },
      ],
      rows: { by: "item", items: [...threePublic, ...counts, ...agencies, ...assets] },
    },
  ],
});
