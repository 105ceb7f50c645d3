import { form, formOfSomePlaces, type TemplateSet } from "../template-set";
import {
  ownLevelBasicExpenditure,
  ownLevelExpenditure,
  ownLevelFundsExpenditure,
  ownLevelStateCapitalExpenditure,
} from "./expenditure-by-code";
import { socialInsuranceExpenditure, socialInsuranceRevenue } from "./social-insurance";
import {
  overallExpenditure,
  overallFundsExpenditure,
  overallFundsRevenue,
  overallRevenue,
  overallStateCapitalExpenditure,
  overallStateCapitalRevenue,
} from "./three-budgets";
import {
  fundsTransfersToLowerLevels,
  stateCapitalTransfersToLowerLevels,
  transfersToLowerLevels,
} from "./transfers-to-lower-levels";

/**
 * The tables a county publishes of its four budgets (县级政府预决算公开标准目录); those of its debt ceilings are debt forms.
 * Columns assumed: 只见到目录中的表名和一般公共预算收支平衡表的项目，其余各表栏次按同类表推定.
 */
export const overallBudget: TemplateSet = {
  id: "overall-budget",
  title: "政府预算公开表",
  forms: [
    form("一般公共预算收入表", overallRevenue),
    form("一般公共预算支出表", overallExpenditure, ownLevelExpenditure),
    form("一般公共预算本级支出表", ownLevelExpenditure, overallExpenditure),
    form("一般公共预算本级基本支出表", ownLevelBasicExpenditure),
    formOfSomePlaces("一般公共预算税收返还和转移支付表", transfersToLowerLevels),
    form("政府性基金收入表", overallFundsRevenue),
    form("政府性基金支出表", overallFundsExpenditure, ownLevelFundsExpenditure),
    form("政府性基金本级支出表", ownLevelFundsExpenditure, overallFundsExpenditure),
    formOfSomePlaces("政府性基金转移支付表", fundsTransfersToLowerLevels),
    form("国有资本经营预算收入表", overallStateCapitalRevenue),
    form("国有资本经营预算支出表", overallStateCapitalExpenditure, ownLevelStateCapitalExpenditure),
    form("国有资本经营预算本级支出表", ownLevelStateCapitalExpenditure, overallStateCapitalExpenditure),
    formOfSomePlaces("国有资本经营预算转移支付表", stateCapitalTransfersToLowerLevels),
    form("社会保险基金收入表", socialInsuranceRevenue),
    form("社会保险基金支出表", socialInsuranceExpenditure),
  ],
  from: 2016,
  region: "全国",
};
