import type { ItemDefinition } from "../template";
import { keysOf, line, yearsTotal } from "./line";

const closingParts: readonly ItemDefinition[] = [
  line("carriedForward", "结转下年支出", /^(减:)?结转下年(的)?(支出)?$/),
  line("netSurplus", "净结余"),
];

/** What goes out beside the year's own expenditure, in whichever budget. */
const furtherExpenditure: readonly ItemDefinition[] = [
  line("remittancesToHigherLevel", "上解上级支出", /^上解(上级|中央|省)?支出$/),
  line("grantsToLowerLevels", "补助下级支出", /^补助下级(支出)?$/),
  line("transfersOut", "调出资金"),
  line("debtRepaid", "债务还本支出", /^(地方政府)?(一般|专项)?(债务|债券)还本(支出)?$/),
  line("debtOnLent", "债务转贷支出", /^(地方政府)?(一般|专项)?(债务|债券)转贷支出$/),
  line("stabilizationFundSet", "安排预算稳定调节基金", /^(安排|补充|设置)预算稳定调节基金$/),
  line("revolvingFundAdded", "增设预算周转金"),
  line("treasuryBondsPassedOn", "拨付国债转贷资金数"),
  line("treasuryBondsLeft", "国债转贷资金结余"),
  line("swapBondsLeft", "待偿债置换一般债券结余", /^待偿债置换(一般|专项)债券结余$/),
  line("remittancesOfSeparateCities", "计划单列市上解省支出"),
  line("closing", "年终结余", /^(年终|年末)(滚存)?(结余|结转|结转结余)$/, keysOf(closingParts)),
];

const expenditureTotal: ItemDefinition = line("total", "支出总计", /^(支出)?总计$/, [
  "currentYearTotal",
  ...keysOf(furtherExpenditure),
]);

/** What follows the functional classes, down to 支出总计. */
export const expenditureLines: readonly ItemDefinition[] = [
  line("currentYearTotal", "本年支出合计", yearsTotal("(一般公共预算|政府性基金)", "支出")),
  ...furtherExpenditure,
  ...closingParts,
  expenditureTotal,
];

const stateCapitalUses: readonly ItemDefinition[] = [
  line("legacyProblems", "解决历史遗留问题及改革成本支出"),
  line("capitalInjections", "国有企业资本金注入"),
  line("policySubsidies", "国有企业政策性补贴"),
  line("financialStateCapital", "金融国有资本经营预算支出"),
  line("otherStateCapital", "其他国有资本经营预算支出", /^其[他它]国有资本经营(预算)?支出$/),
];

/** 国有资本经营支出 by use, with what goes out beside it. */
export const stateCapitalExpenditureLines: readonly ItemDefinition[] = [
  ...stateCapitalUses,
  line("currentYearTotal", "本年支出合计", yearsTotal("国有资本经营", "支出"), keysOf(stateCapitalUses)),
  ...furtherExpenditure,
  ...closingParts,
  expenditureTotal,
];
