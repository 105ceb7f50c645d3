import { narrativeOptions } from "./narrative-options";
import { narrativeWords } from "./narrative-words";
import { defineVerb } from "../verb";

export const narrativeVerb = defineVerb({
  name: "narrative",
  takes: "[...paths]",
  words: narrativeWords,
  options: {
    text: "<file>",
    check: "",
    previous: "<file>",
    budget: "<file>",
    year: "<year>",
    submission: "",
    format: "<format>",
    output: "<path>",
    inPlace: "",
    on: "<day>",
    failOn: "<nature>",
    lang: "<language>",
  },
  run: async (paths, typed, environment) => {
    const { narrativeCommand } = await import("./narrative-command");
    return narrativeCommand(paths, narrativeOptions(typed), environment);
  },
});
