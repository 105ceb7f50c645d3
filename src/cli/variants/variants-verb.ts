import { variantsWords } from "./variants-words";
import { defineVerb } from "../verb";

export const variantsVerb = defineVerb({
  name: "variants",
  takes: "[...paths]",
  words: variantsWords,
  options: { output: "<file>", lang: "<language>" },
  run: async (paths, typed, environment) => {
    const { variantsCommand } = await import("./variants-command");
    return variantsCommand(paths, { language: typed.language, ...typed.texts("output") }, environment);
  },
});
