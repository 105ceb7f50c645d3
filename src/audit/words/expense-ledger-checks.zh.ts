import { amountWords } from "./amount-words";
import type { expenseLedgerMessages } from "./expense-ledger-checks";
import { listOf, quoted } from "./lists";
import { expenseColumnTitle } from "./ledger-titles";
import type { DataOf, WordsFor } from "./message-shape";

const zh = (amount: Parameters<typeof amountWords>[0]) => amountWords(amount, "zh");

export const expenseLedgerWordsZh: WordsFor<typeof expenseLedgerMessages> = {
  "reception-papers-are-complete.missing": ({ entry, papers }) =>
    `公务接待${quoted(entry)}缺少${papersOf("reception", papers)}。报销应附派出单位公函、接待清单和财务票据，请补齐或说明。`,
  "reception-meals-stay-within-limits.tooManyCompanions": ({ entry, guests, companions, limit, excess }) =>
    `公务接待${quoted(entry)}接待${guests}人，陪餐${companions}人，按规定陪餐不超过${limit}人，多${excess}人。请核对或说明。`,
  "reception-meals-stay-within-limits.tooManyMeals": ({ entry, meals, limit }) =>
    `公务接待${quoted(entry)}安排用餐${meals}次，按规定不超过${limit}次。请核对或说明。`,
  "reception-meals-stay-within-limits.tobaccoOrAlcohol": ({ entry }) =>
    `公务接待${quoted(entry)}列有烟酒。工作餐不提供香烟和高档酒水，请核对或说明。`,
  "reception-meals-stay-within-limits.aboveCap": ({ entry, heads, cap, actual, expected, difference }) =>
    `公务接待${quoted(entry)}餐费${zh(actual)}，用餐${heads}人，按每人每餐${zh(cap)}计不超过${zh(expected)}，超出${zh(difference)}。请核对或说明。`,
  "receptions-are-approved-and-paid-in-order.notApproved": ({ entry }) =>
    `公务接待${quoted(entry)}没有填写审批日期。接待应先审批后开支，请补填或说明。`,
  "receptions-are-approved-and-paid-in-order.approvedLate": ({ entry, day, approvedOn }) =>
    `公务接待${quoted(entry)}于${day}接待，${approvedOn}才审批。接待应先审批后开支，请核对或说明。`,
  "receptions-are-approved-and-paid-in-order.onTab": ({ entry }) =>
    `公务接待${quoted(entry)}以挂账方式结算。除连续接待外应使用公务卡等方式即时结算，请核对或说明。`,
  "vehicle-within-limits.overEstablishment": ({ entry }) =>
    `车辆${quoted(entry)}不在编制内。超编车辆不核定运行费用，请核对编制批复或说明处置安排。`,
  "vehicle-within-limits.priceAbove": ({ entry, purpose, actual, expected, difference }) =>
    `车辆${quoted(entry)}（${purpose}）价格${zh(actual)}，标准为${zh(expected)}以内（不含车辆购置税），超出${zh(difference)}。请核对价格是否含税，并附批准文件。`,
  "vehicle-within-limits.priceNeedsReason": ({ entry, purpose, actual, expected, difference }) =>
    `车辆${quoted(entry)}（${purpose}）价格${zh(actual)}，比一般标准${zh(expected)}高${zh(difference)}，确因工作需要的可以放宽。请附工作需要的说明。`,
  "vehicle-within-limits.engineAbove": ({ entry, purpose, engine, limit, excess }) =>
    `车辆${quoted(entry)}（${purpose}）排气量${engine}升，标准为${limit}升以内，超出${excess}升。请核对，并附批准文件。`,
  "vehicle-within-limits.engineNeedsReason": ({ entry, purpose, engine, limit, excess }) =>
    `车辆${quoted(entry)}（${purpose}）排气量${engine}升，比一般标准${limit}升大${excess}升，确因工作需要的可以放宽。请附工作需要的说明。`,
  "vehicle-repairs-have-their-papers.noForm": ({ entry }) =>
    `车辆维修${quoted(entry)}没有报修单。请补填或说明。`,
  "vehicle-repairs-have-their-papers.oldPartKept": ({ entry, price, threshold }) =>
    `车辆维修${quoted(entry)}更换配件单价${zh(price)}，达到${zh(threshold)}，旧件没有交回。请核对或说明。`,
  "vehicle-fuel-stays-within-norm.aboveNorm": ({ entry, distance, norm, litres, allowed, excess }) =>
    `车辆加油${quoted(entry)}行驶${distance}公里，按每百公里${norm}升应不超过${allowed}升，实际加油${litres}升，超出${excess}升。请核对里程或说明。`,
  "vehicle-fuel-stays-within-norm.sharedCard": ({ entry, card, plate, other }) =>
    `车辆加油${quoted(entry)}：加油卡${card}已用于${other}，又用于${plate}。加油应一车一卡，请核对。`,
  "travel-is-approved-and-proved.noSlip": ({ entry }) => `出差${quoted(entry)}没有派差单。请补填或说明。`,
  "travel-is-approved-and-proved.flightNotApproved": ({ entry }) =>
    `出差${quoted(entry)}乘坐飞机，没有乘机审批。请补办或说明。`,
  "travel-is-approved-and-proved.wrongApprover": ({ entry, approver }) =>
    `出差${quoted(entry)}由${approver}审批。局级人员出差和出省出差应由主要负责人审批，请核对。`,
  "travel-allowances-stay-within-norm.above": ({
    entry,
    allowance,
    heads,
    days,
    actual,
    expected,
    difference,
  }) =>
    `出差${quoted(entry)}${heads}人${days}天，${expenseColumnTitle("travel", allowance, "zh")}${zh(actual)}，按标准不超过${zh(expected)}，超出${zh(difference)}。请核对，本地另有标准的在政策参数中填写。`,
  "travel-lodging-stays-within-limits.above": ({
    entry,
    heads,
    nights,
    limit,
    actual,
    expected,
    difference,
  }) =>
    `出差${quoted(entry)}${heads}人住宿${nights}天，住宿费${zh(actual)}，按每人每天${zh(limit)}应不超过${zh(expected)}，超出${zh(difference)}。请核对，本地另有标准的在政策参数中填写。`,
  "meetings-keep-their-size.heads": ({ entry, kind, number, bound }) =>
    `${quoted(entry)}（${kind}）${number}人，一般不超过${bound}人。请核对，本地另有规定的在政策参数中填写。`,
  "meetings-keep-their-size.days": ({ entry, kind, number, bound }) =>
    `${quoted(entry)}（${kind}）会期${number}天，一般不超过${bound}天（不含报到和离开时间）。请核对，本地另有规定的在政策参数中填写。`,
  "meeting-papers-are-complete.missing": ({ entry, papers }) =>
    `${quoted(entry)}缺少${papersOf("meetings", papers)}。会议费应附预算、通知、报到册、发票和结算清单，请补齐或说明。`,
  "meeting-cost-stays-within-its-norm.aboveBudget": ({ entry, actual, expected, difference }) =>
    `${quoted(entry)}实际支出${zh(actual)}，预算${zh(expected)}，超出${zh(difference)}。请说明原因。`,
  "meeting-cost-stays-within-its-norm.aboveNorm": ({
    entry,
    kind,
    heads,
    days,
    actual,
    expected,
    difference,
  }) =>
    `${quoted(entry)}（${kind}，${heads}人${days}天）实际支出${zh(actual)}，按综合定额不超过${zh(expected)}，超出${zh(difference)}。请核对，本地另有标准的在政策参数中填写。`,
  "fixed-assets-are-recorded.notRecorded": ({ entry, price, threshold }) =>
    `${quoted(entry)}单价${zh(price)}，达到购置当日的固定资产标准${zh(threshold)}，没有登记为固定资产。请核对。`,
  "fixed-assets-are-recorded.bulkNotRecorded": ({ entry }) =>
    `${quoted(entry)}是大批同类物资，不论单价应登记为固定资产。请核对。`,
  "fixed-assets-are-recorded.notCounted": ({ entry, counted }) =>
    `${quoted(entry)}最近一次盘点是${counted}，距今已超过一年。固定资产每年至少盘点一次，请安排盘点。`,
};

type Papers = DataOf<(typeof expenseLedgerMessages)["meeting-papers-are-complete.missing"]>["papers"];

function papersOf(kind: "reception" | "meetings", papers: Papers): string {
  return listOf(papers)
    .map((key) => expenseColumnTitle(kind, String(key), "zh"))
    .join("、");
}
