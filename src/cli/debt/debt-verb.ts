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
  run: async (paths, typed, environment) => {
    const { debtCommand } = await import("./debt-command");
    return debtCommand(paths, debtOptions(typed), environment);
  },
});
