import type { ItemDefinition } from "../template";
import { keysOf, line, yearsTotal } from "./line";

/** Taxes that counties share in; 营业税 ended in 2016 and 环境保护税 began in 2018. */
const taxes: readonly ItemDefinition[] = [
  line("valueAddedTax", "增值税"),
  line("businessTax", "营业税"),
  line("corporateIncomeTax", "企业所得税"),
  line("corporateIncomeTaxRefunds", "企业所得税退税"),
  line("individualIncomeTax", "个人所得税"),
  line("resourceTax", "资源税"),
  line("cityMaintenanceTax", "城市维护建设税"),
  line("propertyTax", "房产税"),
  line("stampDuty", "印花税"),
  line("urbanLandUseTax", "城镇土地使用税"),
  line("landAppreciationTax", "土地增值税"),
  line("vehicleTax", "车船税"),
  line("farmlandOccupationTax", "耕地占用税"),
  line("deedTax", "契税"),
  line("tobaccoLeafTax", "烟叶税"),
  line("environmentalProtectionTax", "环境保护税"),
  line("otherTax", "其他税收收入", /^其[他它]税收(收入)?$/),
];

const nonTaxes: readonly ItemDefinition[] = [
  line("earmarkedRevenue", "专项收入"),
  line("administrativeFees", "行政事业性收费收入", /^行政事业性收费(收入)?$/),
  line("fines", "罚没收入"),
  line("stateCapitalIncome", "国有资本经营收入"),
  line("stateAssetIncome", "国有资源（资产）有偿使用收入", /^国有资源(\(资产\))?有偿使用收入$/),
  line("donations", "捐赠收入"),
  line("housingFunds", "政府住房基金收入"),
  line("otherNonTax", "其他收入", /^其[他它](非税)?收入$/),
];

const transferKinds: readonly ItemDefinition[] = [
  line("taxRebates", "返还性收入", /^(税收)?返还性?收入$/),
  line("generalTransfers", "一般性转移支付收入", /^一般性转移支付(收入)?$/),
  line("specialTransfers", "专项转移支付收入", /^专项转移支付(收入)?$/),
];

/** What comes in beside the year's own revenue, in whichever budget. */
const besideRevenue: readonly ItemDefinition[] = [
  line(
    "grantsFromHigherLevel",
    "上级补助收入",
    /^(上级|中央|省)补助收入$|^(政府性基金|国有资本经营)(预算)?(转移支付|补助)收入$/,
    keysOf(transferKinds),
  ),
  line("remittancesFromLowerLevels", "下级上解收入"),
  line("carryOver", "上年结余收入", /^上年(结余|结转)(结余)?(收入)?$/),
  line("transfersIn", "调入资金"),
  line("debtReceived", "债务转贷收入", /^(地方政府)?(一般|专项)?(债务|债券)(转贷)?收入$/),
  line("stabilizationFundUsed", "动用预算稳定调节基金", /^(动用|调入)预算稳定调节基金$/),
  line("aidReceived", "接受其他地区援助收入"),
  line("treasuryBondsReceived", "国债转贷收入"),
  line("treasuryBondsCarried", "国债转贷资金上年结余"),
  line("swapBondsCarried", "待偿债置换一般债券上年结余", /^待偿债置换(一般|专项)债券上年结余$/),
  line("grantsToSeparateCities", "省补助计划单列市收入"),
];

/** 转移性收入 is the heading over all of them, and its amount where a place prints one. */
const transferIncome: readonly ItemDefinition[] = [
  line("transferIncome", "转移性收入", /^转移性收入(合计)?$/),
];

const incomeTotal: ItemDefinition = line("total", "收入总计", /^(收入)?总计$/, [
  "currentYearTotal",
  ...keysOf(besideRevenue),
]);

/** 从政府性基金预算调入 and its like: parts of 调入资金 that a table may name, not always all of them. */
const sourcesOfTransfersIn: readonly ItemDefinition[] = [
  line("fromGovernmentFunds", "从政府性基金预算调入", /^从政府性基金(预算)?调入/),
  line("fromStateCapital", "从国有资本经营预算调入", /^从国有资本经营(预算)?调入/),
  line("fromElsewhere", "从其他资金调入", /^从其[他它].*调入/),
];

const partsBesideRevenue: Readonly<Record<string, readonly ItemDefinition[]>> = {
  grantsFromHigherLevel: transferKinds,
  transfersIn: sourcesOfTransfersIn,
};

/** Every line below the year's own revenue as it is printed, each followed by its parts, down to 收入总计. */
const furtherIncome: readonly ItemDefinition[] = [
  ...transferIncome,
  ...besideRevenue.flatMap((whole) => [whole, ...(partsBesideRevenue[whole.key] ?? [])]),
  incomeTotal,
];

/** 一般公共预算收入 line by line, with what comes in beside it down to 收入总计. */
export const revenueLines: readonly ItemDefinition[] = [
  line("taxRevenue", "税收收入", /^税收收入(小计|合计)?$/, keysOf(taxes)),
  ...taxes,
  line("nonTaxRevenue", "非税收入", /^非税收入(小计|合计)?$/, keysOf(nonTaxes)),
  ...nonTaxes,
  line("currentYearTotal", "本年收入合计", yearsTotal("一般公共预算", "收入"), [
    "taxRevenue",
    "nonTaxRevenue",
  ]),
  ...furtherIncome,
];

/** 政府性基金收入: the funds go by name, what comes in beside them is known. */
export const fundRevenueLines: readonly ItemDefinition[] = [
  line("currentYearTotal", "本年收入合计", yearsTotal("政府性基金", "收入")),
  ...furtherIncome,
];

const stateCapitalIncome: readonly ItemDefinition[] = [
  line("profits", "利润收入"),
  line("dividends", "股利、股息收入", /^股利、?股息收入$/),
  line("propertyTransfers", "产权转让收入"),
  line("liquidations", "清算收入"),
  line("otherStateCapitalIncome", "其他国有资本经营收入", /^其[他它]国有资本经营(预算)?收入$/),
];

/** 运输企业利润收入, 国有控股公司股利、股息收入 and their like: parts of the kinds, as many as a place has. */
const partsOfKinds: readonly ItemDefinition[] = [
  line("partOfKind", "各类国有资本经营收入的明细", /.(利润|股利、?股息|转让|清算)收入$/),
];

/** 国有资本经营收入 by kind, with what comes in beside it. */
export const stateCapitalRevenueLines: readonly ItemDefinition[] = [
  ...stateCapitalIncome,
  ...partsOfKinds,
  line("currentYearTotal", "本年收入合计", yearsTotal("国有资本经营", "收入"), keysOf(stateCapitalIncome)),
  ...furtherIncome,
];
