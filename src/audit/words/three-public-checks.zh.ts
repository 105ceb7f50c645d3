import { amountWords, saidWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { placeWords } from "./place-words";
import type { threePublicCheckMessages } from "./three-public-checks";
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
