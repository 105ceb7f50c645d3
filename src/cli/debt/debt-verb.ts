import { debtCommand } from "./debt-command";
import { debtOptions } from "./debt-options";
import { debtWords } from "./debt-words";
import { defineVerb } from "../verb";

export const debtVerb = defineVerb({
  name: "debt",
  takes: "[...paths]",
  words: debtWords,
  options: {
    format: "<format>",
    output: "<path>",
    on: "<day>",
    previous: "<path>",
    failOn: "<nature>",
    amount: "<amount>",
    rate: "<rate>",
    years: "<years>",
    method: "<method>",
    lang: "<language>",
  },
  run: (paths, typed, environment) => debtCommand(paths, debtOptions(typed), environment),
});
