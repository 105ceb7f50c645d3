import { threePublicCountKinds, threePublicCounts } from "../three-public/counts";
import { defineTemplate, type ItemDefinition } from "../template";
import { optionalLine as line } from "./optional-line";
import { stateAssetLines } from "./state-asset-lines";

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

/**
 * 机构运行信息表 (F03, 财决附03表) of the report-maker: three public expenses, agency operation, assets. In 元. Yunnan publishes
 * its first parts as “三公”经费、行政参公单位机关运行经费情况表 in place of the form of the three public expenses.
 */
export const operationInformation = defineTemplate({
  id: "operation-information",
  title: "机构运行信息表",
  titles: [/机构运行信息(情况)?表$/, /三公经费.{0,20}机关运行经费(支出)?(情况|决算)表$/],
  unit: "yuan",
  decimals: 2,
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
        { key: "amount", title: "统计数", label: /^(决算)?(统计数|决算数|支出数)$/ },
      ],
      rows: { by: "item", items: [...threePublic, ...counts, ...agencies, ...stateAssetLines] },
    },
  ],
});
