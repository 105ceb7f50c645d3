import { consolidateOptions } from "./consolidate-options";
import { consolidateWords } from "./consolidate-words";
import { defineVerb } from "../verb";

export const consolidateVerb = defineVerb({
  name: "consolidate",
  takes: "[...paths]",
  words: consolidateWords,
  options: {
    department: "<file>",
    units: "<file>",
    format: "<format>",
    on: "<day>",
    failOn: "<nature>",
    lang: "<language>",
  },
  run: async (paths, typed, environment) => {
    const { consolidateCommand } = await import("./consolidate-command");
    return consolidateCommand(paths, consolidateOptions(typed), environment);
  },
});
