import { threePublicCommand } from "./three-public-command";
import { threePublicOptions } from "./three-public-options";
import { threePublicCommandWords } from "./three-public-words";
import { defineVerb } from "./verb";

export const threePublicVerb = defineVerb({
  name: "three-public",
  takes: "[...paths]",
  words: threePublicCommandWords,
  options: {
    format: "<format>",
    output: "<path>",
    on: "<day>",
    previous: "<path>",
    chart: "",
    failOn: "<nature>",
    lang: "<language>",
  },
  run: (paths, typed, environment) => threePublicCommand(paths, threePublicOptions(typed), environment),
});
