import { amountWords, saidWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { placeWords } from "./place-words";
import type { threePublicCheckMessages } from "./three-public-checks";
import { threePublicCountName } from "./three-public-count-name";
import { threePublicItemName } from "./three-public-item-name";

type Risen = DataOf<
  (typeof threePublicCheckMessages)["three-public-total-within-last-years-budget.exceedsZero"]
>["risen"];

export const threePublicCheckWordsZh: WordsFor<typeof threePublicCheckMessages> = {
  "three-public-total-within-last-years-budget.exceeds": ({
    year,
    now,
    lastYear,
    base,
    increase,
    growth,
    risen,
    baseFrom,
  }) =>
    `${year}年“三公”经费预算${amountWords(now, "zh")}，比${lastYear}年预算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}，` +
    `增长${growth}%${risenWords(risen)}${baseWords(baseFrom)}。请说明原因，并附批准文件。`,
  "three-public-total-within-last-years-budget.exceedsZero": ({ year, now, lastYear, risen, baseFrom }) =>
    `${year}年“三公”经费预算${amountWords(now, "zh")}，${lastYear}年没有安排${risenWords(risen)}${baseWords(baseFrom)}。请说明原因，并附批准文件。`,
  "three-public-items-within-last-years-budget.itemRises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "zh")}为${amountWords(now, "zh")}，比${lastYear}年预算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}，` +
    `“三公”经费总额没有增加。请说明这一项增加的原因。`,
  "three-public-items-within-last-years-budget.purchaseRises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "zh")}为${amountWords(now, "zh")}，比${lastYear}年预算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}。` +
    `请说明购置数量和原因，并附批准文件。`,
  "meeting-expenses-within-last-years-budget.rises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "zh")}为${amountWords(now, "zh")}，比${lastYear}年预算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}。` +
    `会议费单独比较，不计入“三公”经费。请说明增加的原因。`,
  "training-expenses-within-last-years-budget.rises": ({ place, lastYear, now, base, increase }) =>
    `${placeWords(place, "zh")}为${amountWords(now, "zh")}，比${lastYear}年预算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}。` +
    `培训费单独比较，不计入“三公”经费。建议说明增加的原因。`,
  "three-public-account-within-last-years-account.rises": ({
    year,
    now,
    lastYear,
    base,
    increase,
    growth,
    risen,
  }) =>
    `${year}年“三公”经费决算${amountWords(now, "zh")}，比${lastYear}年决算${amountWords(base, "zh")}增加${amountWords(increase, "zh")}` +
    `${growth === undefined ? "" : `，增长${growth}%`}${risenWords(risen)}。请核对决算说明是否写明原因。`,
  "three-public-execution-keeps-pace.passed": ({ label, month, spent, budget, completion, excess }) =>
    `${label}1—${month}月支出${amountWords(spent, "zh")}，为全年预算${amountWords(budget, "zh")}的${completion}%，超出${amountWords(excess, "zh")}。请说明原因，需要调整预算的按程序办理。`,
  "three-public-execution-keeps-pace.willPass": ({
    label,
    month,
    spent,
    budget,
    completion,
    elapsed,
    passing,
  }) =>
    `${label}1—${month}月支出${amountWords(spent, "zh")}，为全年预算${amountWords(budget, "zh")}的${completion}%，序时进度${elapsed}%。按目前进度将在${passing}月超过预算，请留意。`,
  "projects-hold-no-three-public-expenses.larger": ({ project, amount, item, stated }) =>
    `项目“${project}”安排${amountWords(amount, "zh")}，而“三公”经费表${threePublicItemName(item, "zh")}为${amountWords(stated, "zh")}。` +
    `项目名称涉及这项支出，请核对其中属于“三公”经费的部分是否已列入“三公”经费表。`,
  "three-public-counts-agree-with-amounts.countWithoutAmount": ({ kind, count, item, amount }) =>
    `${threePublicCountName(kind, "zh")}为${count}，而${threePublicItemName(item, "zh")}为${amountWords(amount, "zh")}。请核对数量和金额，经费由其他单位承担的请说明。`,
  "three-public-counts-agree-with-amounts.amountWithoutCount": ({ kind, item, amount }) =>
    `${threePublicItemName(item, "zh")}为${amountWords(amount, "zh")}，而${threePublicCountName(kind, "zh")}为0。请核对数量和金额，并说明支出的内容。`,
  "three-public-counts-agree-with-amounts.negative": ({ kind, count }) =>
    `${threePublicCountName(kind, "zh")}为${count}，是负数。请核对后改正。`,
  "three-public-counts-agree-with-amounts.fewerPersons": ({ kind, count, other, least }) =>
    `${threePublicCountName(kind, "zh")}为${count}，少于${threePublicCountName(other, "zh")}${least}。请核对是否填反或漏填。`,
  "three-public-counts-agree-with-amounts.fewerHeld": ({ kind, count, other, least }) =>
    `${threePublicCountName(kind, "zh")}为${count}辆，少于${threePublicCountName(other, "zh")}${least}辆。请核对，车辆已划转的可不修改。`,
  "vehicle-purchases-fit-their-number.above": ({ count, amount, average, limit }) =>
    `公务用车购置费${amountWords(amount, "zh")}，购置${count}辆，平均每辆${amountWords(average, "zh")}，高于小型客车的价格标准${amountWords(limit, "zh")}（不含车辆购置税）。请核对购置数；属大型客车或特种专业技术用车的，请写明车型。`,
};

function risenWords(risen: Risen): string {
  const items = risen.map(([key, increase]) => {
    const title = threePublicItemName(saidWords(key, "zh"), "zh");
    return `${title}增加${saidWords(increase, "zh")}`;
  });
  return items.length > 0 ? `，其中${items.join("，")}` : "";
}

function baseWords(baseFrom: string | undefined): string {
  return baseFrom === "text" ? "（上年预算数取自说明）" : "";
}
