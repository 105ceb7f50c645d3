import { paragraph, sentence } from "./sentence";
import type { Section } from "./sections";
import type { TextSource } from "./text-source";

interface Term {
  readonly key: string;
  readonly words: string;
  readonly meaning: string;
}

const appropriation: Term = {
  key: "appropriation",
  words: "财政拨款收入",
  meaning: "当年由本级财政部门拨付的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。",
};
const publicService: Term = {
  key: "publicService",
  words: "事业收入",
  meaning: "事业单位从事专业业务及其辅助活动所取得的收入。",
};
const basic: Term = {
  key: "basic",
  words: "基本支出",
  meaning: "用于维持机构正常运转和完成日常工作的支出，分为人员经费和公用经费。",
};
const project: Term = {
  key: "project",
  words: "项目支出",
  meaning: "在基本支出之外，为完成特定工作任务或者事业发展目标发生的支出。",
};
const threePublic: Term = {
  key: "threePublic",
  words: "“三公”经费",
  meaning: "用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。",
};
const agencyOperation: Term = {
  key: "agencyOperation",
  words: "机关运行经费",
  meaning: "行政单位和参照公务员法管理的事业单位用一般公共预算财政拨款安排的日常公用经费。",
};
const carryForward: Term = {
  key: "carryForward",
  words: "年末结转和结余",
  meaning: "当年或者以前年度安排、当年没有用完，按规定转到下一年度继续使用的资金。",
};

/** Terms of a budget (名词解释). */
export function budgetTerms(_source: TextSource): Section {
  return termSection([appropriation, publicService, basic, project, threePublic, agencyOperation]);
}

/** Terms of a final account (名词解释). */
export function finalAccountTerms(_source: TextSource): Section {
  return termSection([
    appropriation,
    publicService,
    carryForward,
    basic,
    project,
    threePublic,
    agencyOperation,
  ]);
}

const numerals = "一二三四五六七八九十";

function termSection(terms: readonly Term[]): Section {
  return {
    title: "名词解释",
    paragraphs: terms.flatMap(({ key, words, meaning }, index) =>
      paragraph(sentence(`term.${key}`)`（${numerals[index]!}）${words}：${meaning}`),
    ),
  };
}
