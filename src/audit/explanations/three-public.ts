import { noneKnown, type RuleExplanations } from "./explanation";

/** Checks of the three public expenses (“三公”经费) and of the ledgers behind them. */
export const threePublicExplanations: RuleExplanations = {
  "meeting-expenses-within-last-years-budget": {
    purpose: {
      zh: "会议费与“三公”经费同样只减不增，但单独比较，不并入“三公”经费总额。",
      en: "Meetings do not grow either, yet are compared apart and never added to the total.",
    },
    falseAlarms: {
      zh: "当年确需召开的换届等会议，附批准文件即可。",
      en: "A meeting that comes once in some years, as at a change of term, needs only its approval.",
    },
  },
  "training-expenses-within-last-years-budget": {
    purpose: {
      zh: "培训费常与“三公”经费一并公开，增加时读者会问原因。",
      en: "Training is published beside the three public expenses, and readers ask why it rose.",
    },
    falseAlarms: {
      zh: "培训费没有统一的零增长要求，本项只作提示。",
      en: "No rule asks training not to grow: this is a hint only.",
    },
  },
  "three-public-account-within-last-years-account": {
    purpose: {
      zh: "决算公开要说明“三公”经费比上年增减的原因，增加的更要写明。",
      en: "Published accounts say why the three public expenses changed, above all why they rose.",
    },
    falseAlarms: noneKnown,
  },
  "three-public-execution-keeps-pace": {
    purpose: {
      zh: "年度中间就看出“三公”经费会不会超预算，累计数不重复相加。",
      en: "Whether the budget will be passed shows in mid-year, and running totals are not added up.",
    },
    falseAlarms: {
      zh: "支出集中在年初的，按目前进度推算会偏早。",
      en: "Where spending falls early in the year, the month comes out too early.",
    },
  },
  "projects-hold-no-three-public-expenses": {
    purpose: {
      zh: "接待、用车、出国支出列在项目里而不列入“三公”经费表，公开数就偏小。",
      en: "Receptions, vehicles and trips that sit in projects make the published figure too small.",
    },
    falseAlarms: {
      zh: "项目中只有一小部分属于“三公”经费的，核对已列入即可；本项只作提示。",
      en: "Often only a small part belongs there: check that it is counted; this is a hint.",
    },
  },
  "three-public-counts-agree-with-amounts": {
    purpose: {
      zh: "决算同时公开团组数、人次、购置数、保有量和接待批次，与金额对不上，读者一眼就能看出。",
      en: "Accounts print groups, persons, vehicles and receptions beside the money, and readers see at once where they part.",
    },
    falseAlarms: {
      zh: "经费由其他单位承担、支付以前年度费用、用其他资金运行的车辆，说明即可。",
      en: "Another organisation may have paid, or the bill may be of an earlier year: a word on it is enough.",
    },
  },
  "vehicle-purchases-fit-their-number": {
    purpose: {
      zh: "购置费除以购置数明显高于车辆价格标准的，多为辆数漏填或车型未写明。",
      en: "Where one vehicle costs far more than it may, the number is often wrong or the kind is not named.",
    },
    falseAlarms: {
      zh: "大型客车和特种专业技术用车价格较高，写明车型即可；本项只作提示。",
      en: "Large buses and vehicles for special work cost more: name the kind; this is a hint only.",
    },
  },
  "three-public-codes-of-all-money-stay-within-the-three-public-table": {
    purpose: {
      zh: "财政拨款（含项目支出）中的“三公”科目是“三公”经费的一部分，不应大于“三公”经费表。",
      en: "The codes of all fiscal money, projects too, are part of the three public expenses and never more.",
    },
    falseAlarms: {
      zh: "“三公”经费表只统计一般公共预算、而本表含其他两本预算的，不作比较。",
      en: "A three public table of the general public budget alone is not compared with money of all three budgets.",
    },
  },
};
