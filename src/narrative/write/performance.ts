import { fundsOfTargets } from "../../templates/departmental-budget/target-cards";
import { paragraph, sentence } from "./sentence";
import type { TextSource } from "./text-source";
import type { WrittenParagraph } from "./written-text";

/** Performance targets (绩效目标): how many projects, and their money, from 项目支出绩效目标表 where the book has it. */
export function performanceTargets(source: TextSource): WrittenParagraph[] {
  const { year, facts } = source.material;
  const funds = fundsOfTargets(facts);
  const isTold = funds.some(({ amount }) => !amount.isZero());
  const projects = source.count(
    "performanceProjects",
    "编报绩效目标的项目数",
    "个",
    isTold ? { kind: "funded", facts: funds } : undefined,
  );
  const money = source.sumOrAsked("performanceFunds", isTold ? funds : []);
  return paragraph(
    sentence("performance")`${year}年${source.own}编报绩效目标的项目${projects}，涉及项目预算资金${money}。`,
  );
}

/** What came of them (绩效自评), which no form of a final account holds. */
export function selfEvaluation(source: TextSource): WrittenParagraph[] {
  const projects = source.count("evaluatedProjects", "绩效自评的项目数", "个");
  const money = source.asked("evaluatedFunds", "绩效自评涉及的资金");
  const score = source.words("evaluationScore", "绩效自评平均得分", "得分");
  return paragraph(
    sentence(
      "selfEvaluation",
    )`绩效自评的${source.material.year}年度项目${projects}，涉及预算金额${money}，平均得分${score}分。`,
  );
}
