import type { ItemDefinition } from "../template";
import { keysOf, line } from "./line";

/** Taxes that counties share in; 营业税 ended in 2016 and 环境保护税 began in 2018. */
const taxes: readonly ItemDefinition[] = [
  line("valueAddedTax", ["增值税", "Value-added tax"]),
  line("businessTax", ["营业税", "Business tax"]),
  line("corporateIncomeTax", ["企业所得税", "Corporate income tax"]),
  line("corporateIncomeTaxRefunds", ["企业所得税退税", "Corporate income tax refunds"]),
  line("individualIncomeTax", ["个人所得税", "Individual income tax"]),
  line("resourceTax", ["资源税", "Resource tax"]),
  line("cityMaintenanceTax", ["城市维护建设税", "City maintenance tax"]),
  line("propertyTax", ["房产税", "Property tax"]),
  line("stampDuty", ["印花税", "Stamp duty"]),
  line("urbanLandUseTax", ["城镇土地使用税", "Urban land use tax"]),
  line("landAppreciationTax", ["土地增值税", "Land appreciation tax"]),
  line("vehicleTax", ["车船税", "Vehicle and vessel tax"]),
  line("farmlandOccupationTax", ["耕地占用税", "Farmland occupation tax"]),
  line("deedTax", ["契税", "Deed tax"]),
  line("tobaccoLeafTax", ["烟叶税", "Tobacco leaf tax"]),
  line("environmentalProtectionTax", ["环境保护税", "Environmental protection tax"]),
  line("otherTax", ["其他税收收入", "Other taxes"], /^其[他它]税收(收入)?$/),
];

const nonTaxes: readonly ItemDefinition[] = [
  line("earmarkedRevenue", ["专项收入", "Earmarked revenue"]),
  line("administrativeFees", ["行政事业性收费收入", "Administrative fees"], /^行政事业性收费(收入)?$/),
  line("fines", ["罚没收入", "Fines and confiscations"]),
  line("stateCapitalIncome", ["国有资本经营收入", "Income of state capital"]),
  line(
    "stateAssetIncome",
    ["国有资源（资产）有偿使用收入", "Use of state resources and assets"],
    /^国有资源(\(资产\))?有偿使用收入$/,
  ),
  line("donations", ["捐赠收入", "Donations"]),
  line("housingFunds", ["政府住房基金收入", "Government housing funds"]),
  line("otherNonTax", ["其他收入", "Other non-tax revenue"], /^其[他它](非税)?收入$/),
];

const transferKinds: readonly ItemDefinition[] = [
  line("taxRebates", ["返还性收入", "Tax rebates"], /^(税收)?返还性?收入$/),
  line("generalTransfers", ["一般性转移支付收入", "General transfers"], /^一般性转移支付(收入)?$/),
  line("specialTransfers", ["专项转移支付收入", "Special transfers"], /^专项转移支付(收入)?$/),
];

/** What comes in beside the year's own revenue, in whichever budget. */
const besideRevenue: readonly ItemDefinition[] = [
  line(
    "grantsFromHigherLevel",
    ["上级补助收入", "Grants from higher level"],
    /^(上级|中央|省)补助收入$|^(政府性基金|国有资本经营)(预算)?(转移支付|补助)收入$/,
    keysOf(transferKinds),
  ),
  line("remittancesFromLowerLevels", ["下级上解收入", "Remittances from lower levels"]),
  line("carryOver", ["上年结余收入", "Carried over from last year"], /^上年(结余|结转)(结余)?(收入)?$/),
  line("transfersIn", ["调入资金", "Transfers in"]),
  line("debtReceived", ["债务转贷收入", "Debt on-lent"], /^(地方政府)?(一般|专项)?(债务|债券)(转贷)?收入$/),
  line(
    "stabilizationFundUsed",
    ["动用预算稳定调节基金", "Drawn from the budget stabilization fund"],
    /^(动用|调入)预算稳定调节基金$/,
  ),
  line("aidReceived", ["接受其他地区援助收入", "Aid from other regions"]),
  line("treasuryBondsReceived", ["国债转贷收入", "Treasury bonds on-lent"]),
  line("treasuryBondsCarried", ["国债转贷资金上年结余", "Treasury bond money carried over"]),
  line(
    "swapBondsCarried",
    ["待偿债置换一般债券上年结余", "Swap bonds carried over"],
    /^待偿债置换(一般|专项)债券上年结余$/,
  ),
  line("grantsToSeparateCities", ["省补助计划单列市收入", "Provincial grants to cities with separate plans"]),
];

const incomeTotal: ItemDefinition = line("total", ["收入总计", "Total income"], /^(收入)?总计$/, [
  "currentYearTotal",
  ...keysOf(besideRevenue),
]);

/** 从政府性基金预算调入 and its like: parts of 调入资金 that a table may name, not always all of them. */
const sourcesOfTransfersIn: readonly ItemDefinition[] = [
  line(
    "fromGovernmentFunds",
    ["从政府性基金预算调入", "From government-managed funds"],
    /^从政府性基金(预算)?调入/,
  ),
  line("fromStateCapital", ["从国有资本经营预算调入", "From state capital"], /^从国有资本经营(预算)?调入/),
  line("fromElsewhere", ["从其他资金调入", "From other money"], /^从其[他它].*调入/),
];

const partsBesideRevenue: Readonly<Record<string, readonly ItemDefinition[]>> = {
  grantsFromHigherLevel: transferKinds,
  transfersIn: sourcesOfTransfersIn,
};

/** Every line below the year's own revenue as it is printed, each followed by its parts, down to 收入总计. */
const furtherIncome: readonly ItemDefinition[] = [
  ...besideRevenue.flatMap((whole) => [whole, ...(partsBesideRevenue[whole.key] ?? [])]),
  incomeTotal,
];

/** 一般公共预算收入 line by line, with what comes in beside it down to 收入总计. */
export const revenueLines: readonly ItemDefinition[] = [
  line("taxRevenue", ["税收收入", "Tax revenue"], /^税收收入(小计|合计)?$/, keysOf(taxes)),
  ...taxes,
  line("nonTaxRevenue", ["非税收入", "Non-tax revenue"], /^非税收入(小计|合计)?$/, keysOf(nonTaxes)),
  ...nonTaxes,
  line(
    "currentYearTotal",
    ["本年收入合计", "Revenue of the year"],
    /^((本年|当年|地方)?(地方)?(一般公共预算)?收入)?(合计|小计)$/,
    ["taxRevenue", "nonTaxRevenue"],
  ),
  ...furtherIncome,
];

/** 政府性基金收入: the funds go by name, what comes in beside them is known. */
export const fundRevenueLines: readonly ItemDefinition[] = [
  line(
    "currentYearTotal",
    ["本年收入合计", "Revenue of the year"],
    /^((本年|当年|地方)?(地方)?(政府性基金)?(预算)?收入)?(合计|小计)$/,
  ),
  ...furtherIncome,
];

const stateCapitalIncome: readonly ItemDefinition[] = [
  line("profits", ["利润收入", "Profits"]),
  line("dividends", ["股利、股息收入", "Dividends"], /^股利、?股息收入$/),
  line("propertyTransfers", ["产权转让收入", "Transfers of property"]),
  line("liquidations", ["清算收入", "Liquidations"]),
  line("otherStateCapitalIncome", ["其他国有资本经营收入", "Other"], /^其[他它]国有资本经营(预算)?收入$/),
];

/** 国有资本经营收入 by kind, with what comes in beside it. */
export const stateCapitalRevenueLines: readonly ItemDefinition[] = [
  ...stateCapitalIncome,
  line(
    "currentYearTotal",
    ["本年收入合计", "Revenue of the year"],
    /^((本年|当年|地方)?(国有资本经营)?(预算)?收入)?(合计|小计)$/,
    keysOf(stateCapitalIncome),
  ),
  ...furtherIncome,
];
