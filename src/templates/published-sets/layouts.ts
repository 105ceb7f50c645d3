import { amount, type FormLayout } from "../form-layout";
import {
  appropriations,
  basicExpenditure,
  byEconomicClass,
  expenditure,
  generalPublicBudget,
  generalPublicBudgetOfTwoYears,
  governmentFunds,
  governmentFundsThreePublic,
  income,
  list,
  performanceTargets,
  projects,
  purchases,
  services,
  stateCapital,
  summary,
  threePublic,
  threePublicOfTwoYears,
} from "./forms-of-sets";

/** 财预〔2016〕143号: eight forms. */
export const nationalMinimumLayouts: readonly FormLayout[] = [
  summary(["收支总体情况表", "部门收支总体情况表"]),
  income(["收入总体情况表", "部门收入总体情况表"]),
  expenditure(["支出总体情况表", "部门支出总体情况表"]),
  appropriations(["财政拨款收支总体情况表", "财政拨款收支总体情况表"]),
  generalPublicBudgetOfTwoYears(["一般公共预算支出情况表", "一般公共预算支出情况表"]),
  basicExpenditure(["基本支出情况表", "一般公共预算基本支出情况表"]),
  threePublicOfTwoYears(["“三公”经费支出情况表", "一般公共预算“三公”经费支出情况表"]),
  governmentFunds(["政府性基金预算支出情况表", "政府性基金预算支出情况表"]),
];

/** 表一 to 表九 of 2017. */
export const nineTables2017Layouts: readonly FormLayout[] = [
  summary(["表一 收支预算总表", "部门收支预算总表"]),
  income(["表二 收入预算总表", "部门收入预算总表"]),
  expenditure(["表三 支出预算总表", "部门支出预算总表"]),
  basicExpenditure(["表四 基本支出明细表", "部门一般公共预算基本支出明细表（分经济科目分类）"]),
  appropriations(["表五 财政拨款收支总表", "部门财政拨款收支总表"]),
  byEconomicClass(["表六 财政拨款支出表", "部门财政拨款支出表（分经济科目分类）"]),
  generalPublicBudget(["表七 一般公共预算支出表", "部门一般公共预算支出表"]),
  governmentFunds(["表八 政府性基金支出预算表", "部门政府性基金支出预算表"]),
  threePublic(["表九 “三公”经费支出预算表", "部门“三公”经费支出预算表"]),
];

/** Eleven forms with state capital, projects and their performance targets. */
export const elevenTablesLayouts: readonly FormLayout[] = [
  summary(["收支总表", "部门收支总表"]),
  income(["收入总表", "部门收入总表"]),
  expenditure(["支出总表", "部门支出总表"]),
  appropriations(["财政拨款收支总表", "财政拨款收支总表"]),
  generalPublicBudgetOfTwoYears(["一般公共预算支出表", "一般公共预算支出表"]),
  basicExpenditure(["基本支出明细表", "一般公共预算基本支出明细表（按经济分类）"]),
  threePublicOfTwoYears(["“三公”经费支出表", "一般公共预算“三公”经费支出表"]),
  governmentFunds(["政府性基金预算支出表", "政府性基金预算支出表"]),
  stateCapital(["国有资本经营预算支出表", "国有资本经营预算支出表"]),
  projects(["项目支出表", "项目支出表"]),
  performanceTargets(["项目支出绩效目标表", "项目支出绩效目标表"]),
];

/** 公开表1 to 公开表5. */
export const publicTablesLayouts: readonly FormLayout[] = [
  summary(["公开表1 收支总表", "部门收支总表"]),
  income(["公开表1-1 收入总表", "部门收入总表"]),
  expenditure(["公开表1-2 支出总表", "部门支出总表"]),
  appropriations(["公开表2 财政拨款收支总表", "财政拨款收支预算总表"]),
  byEconomicClass(["公开表2-1 财政拨款支出", "财政拨款支出预算表（部门经济分类科目）"]),
  generalPublicBudget(["公开表3 一般公共预算支出", "一般公共预算支出预算表"]),
  basicExpenditure(["公开表3-1 基本支出", "一般公共预算基本支出预算表"]),
  list(
    "general-public-budget-projects",
    ["公开表3-2 项目支出", "一般公共预算项目支出预算表"],
    ["项目名称", "一般公共预算项目"],
    [amount("rows", "total", "合计")],
  ),
  threePublic(["公开表3-3 “三公”经费", "一般公共预算“三公”经费支出预算表"]),
  governmentFunds(["公开表4 政府性基金", "政府性基金支出预算表"]),
  governmentFundsThreePublic(["公开表4-1 基金“三公”经费", "政府性基金预算“三公”经费支出预算表"]),
  stateCapital(["公开表5 国有资本经营预算", "国有资本经营预算支出预算表"]),
  performanceTargets(["公开表6 项目绩效目标", "部门预算项目绩效目标表"]),
];

/** 预算01-1 to 预算07 of Yunnan, as far as a source tells them. */
export const numberedTablesLayouts: readonly FormLayout[] = [
  summary(["财务收支预算总表01-1", "部门财务收支预算总表"]),
  income(["收入预算表01-2", "部门收入预算表"]),
  expenditure(["支出预算表01-3", "部门支出预算表"]),
  appropriations(["财政拨款收支预算总表02-1", "部门财政拨款收支预算总表"]),
  generalPublicBudget(["一般公共预算支出预算表02-2", "一般公共预算支出预算表"]),
  threePublic(["“三公”经费支出预算表03", "一般公共预算“三公”经费支出预算表"]),
  projects(["项目支出预算表05-1", "部门项目支出预算表"]),
  governmentFunds(["政府性基金预算支出预算表06", "部门政府性基金预算支出预算表"]),
  purchases(["政府采购预算表07", "部门政府采购预算表"]),
  services(["政府购买服务预算表08", "部门政府购买服务预算表"]),
];
