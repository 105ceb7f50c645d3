import { defineVerb } from "../verb";

export const debugVerb = defineVerb({
  name: "debug",
  takes: "<stage> <file>",
  words: {
    zh: {
      about: "打印识别（recognise）、金额（facts）、勾稽（ties）、说明中的数字（figures）",
      options: {},
    },
    en: { about: "Print what is recognised: recognise, facts, ties, figures", options: {} },
  },
  options: { lang: "<language>" },
  run: async ([stage = "", file = ""], { language }, environment) => {
    const { debugCommand } = await import("./debug-command");
    return debugCommand(stage, file, language, environment);
  },
});
