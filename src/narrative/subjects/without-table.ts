import { target, type SubjectDefinition, type Target } from "./subject";

function inProcurementTable(column: string): readonly Target[] {
  return [target("government-procurement", "rows", "total", column)];
}

/** Government procurement (政府采购): total, kinds, and what is reserved for small firms. */
const procurement: readonly SubjectDefinition[] = [
  {
    id: "procurement",
    title: "政府采购",
    phrase: /政府采购(?:支出)?(?:总额|金额)?(?:\(以合同签订为准\))?/,
    targets: inProcurementTable("total"),
    isSeldomPrinted: true,
  },
  {
    id: "procurementOfGoods",
    title: "政府采购货物",
    phrase: /(?:政府采购货物(?:类)?|货物(?:类)?采购)(?:支出|金额)?/,
    targets: inProcurementTable("goods"),
    isSeldomPrinted: true,
  },
  {
    id: "procurementOfWorks",
    title: "政府采购工程",
    phrase: /(?:政府采购工程(?:类)?|工程(?:类)?采购)(?:支出|金额)?/,
    targets: inProcurementTable("works"),
    isSeldomPrinted: true,
  },
  {
    id: "procurementOfServices",
    title: "政府采购服务",
    phrase: /(?:政府采购服务(?:类)?|服务(?:类)?采购)(?:支出|金额)?/,
    targets: inProcurementTable("services"),
    isSeldomPrinted: true,
  },
  {
    id: "procurementReservedForSmallAndMedium",
    title: "面向中小企业预留政府采购",
    phrase: /面向中小企业预留的?政府采购(?:项目)?(?:金额)?/,
    targets: inProcurementTable("reservedForSmallAndMedium"),
    isSeldomPrinted: true,
    partOf: "procurement",
  },
  {
    id: "procurementReservedForSmallAndMicro",
    title: "预留给小微企业的政府采购",
    phrase: /(?:预留给小型和微型企业的|面向小微企业预留的?)政府采购(?:项目)?(?:金额)?/,
    targets: inProcurementTable("reservedForSmallAndMicro"),
    isSeldomPrinted: true,
    partOf: "procurementReservedForSmallAndMedium",
  },
  {
    id: "reservedProcurementWonBySmallAndMedium",
    title: "面向中小企业预留项目中标成交额",
    phrase: /面向中小企业预留的?政府采购项目中.{0,40}采购金额/,
    targets: [],
    partOf: "procurementReservedForSmallAndMedium",
  },
  {
    id: "reservedProcurementWonBySmallAndMicro",
    title: "面向小微企业预留项目中标成交额",
    phrase: /面向小微企业预留的?政府采购项目中.{0,40}采购金额/,
    targets: [],
    partOf: "procurementReservedForSmallAndMicro",
  },
  {
    id: "otherProcurementWonBySmallAndMedium",
    title: "其他采购项目由中小企业成交额",
    phrase: /其[他它]政府采购项目中.{0,40}采购金额/,
    targets: [],
    partOf: "procurement",
  },
  {
    id: "contractsOfSmallAndMedium",
    title: "授予中小企业合同金额",
    phrase: /授予中小企业(?:的)?合同金额/,
    targets: [],
    partOf: "procurement",
  },
  {
    id: "contractsOfSmallAndMicro",
    title: "授予小微企业合同金额",
    phrase: /授予小(?:型)?微(?:型)?企业(?:的)?合同金额/,
    targets: [],
    partOf: "contractsOfSmallAndMedium",
  },
];

const allProjects = [
  target("expenditure-summary", "rows", "total", "project"),
  target("expenditure-account", "rows", "total", "project"),
];

/** Performance targets (绩效目标): projects covered and their money, which is part of project expenditure. */
const performance: readonly SubjectDefinition[] = [
  {
    id: "performanceProjects",
    title: "编报绩效目标的项目",
    phrase: /编报绩效目标的(?:20\d\d年度)?项目/,
    targets: [],
  },
  {
    id: "performanceFunds",
    title: "绩效目标涉及项目预算资金",
    phrase: /涉及(?:项目)?(?:预算)?(?:资金)?/,
    targets: [],
    within: allProjects,
  },
  {
    id: "performanceFundsOfBudget",
    title: "绩效目标涉及的财政拨款",
    phrase: /涉及(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算|财政)(?:财政)?(?:拨款|资金)/,
    targets: [],
    within: allProjects,
  },
];

/** State assets (国有资产): vehicles held and to be bought, large equipment, and heads. */
const assets: readonly SubjectDefinition[] = [
  {
    id: "vehiclesHeld",
    title: "共有车辆",
    phrase: /共?有车辆/,
    targets: [],
  },
  {
    id: "vehiclesToBuy",
    title: "购置车辆",
    phrase: /购置车辆/,
    targets: [],
  },
  {
    id: "staff",
    title: "实有人员",
    phrase: /实有人(?:员|数)|在职人员/,
    targets: [],
  },
];

/** Quantities that the text alone holds in most sets; only some have a table of procurement. */
export const withoutTable: readonly SubjectDefinition[] = [...procurement, ...performance, ...assets];
