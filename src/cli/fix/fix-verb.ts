import { fixOptions } from "./fix-options";
import { fixWords } from "./fix-words";
import { defineVerb } from "../verb";

export const fixVerb = defineVerb({
  name: "fix",
  takes: "[...paths]",
  words: fixWords,
  options: {
    write: "",
    inPlace: "",
    output: "<folder>",
    format: "<format>",
    on: "<day>",
    lang: "<language>",
  },
  run: async (paths, typed, environment) => {
    const { fixCommand } = await import("./fix-command");
    return fixCommand(paths, fixOptions(typed), environment);
  },
});
