import { defineVerb } from "../verb";

export const explainVerb = defineVerb({
  name: "explain",
  takes: "[rule]",
  words: {
    zh: { about: "说明一条规则为什么查、依据什么、示例和可能误报；不写规则时列出全部", options: {} },
    en: {
      about:
        "Why a rule is there, what it rests on, an example and known false alarms; without one, the list of all",
      options: {},
    },
  },
  options: { lang: "<language>" },
  run: async ([rule], { language }, environment) => {
    const { explainCommand } = await import("./explain-command");
    return explainCommand(rule, language, environment);
  },
});
