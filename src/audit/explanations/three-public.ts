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
};
