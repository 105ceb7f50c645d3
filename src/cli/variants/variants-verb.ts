import { variantsCommand } from "./variants-command";
import { variantsWords } from "./variants-words";
import { defineVerb } from "../verb";

export const variantsVerb = defineVerb({
  name: "variants",
  takes: "[...paths]",
  words: variantsWords,
  options: { output: "<file>", lang: "<language>" },
  run: (paths, typed, environment) =>
    variantsCommand(paths, { language: typed.language, ...typed.texts("output") }, environment),
});
