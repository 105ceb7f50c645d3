import { threePublicOptions } from "./three-public-options";
import { threePublicCommandWords } from "./three-public-words";
import { defineVerb } from "../verb";

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
    form: "<ledger>",
    failOn: "<nature>",
    lang: "<language>",
  },
  run: async (paths, typed, environment) => {
    const options = threePublicOptions(typed);
    if (options.form === undefined) {
      const { threePublicCommand } = await import("./three-public-command");
      return threePublicCommand(paths, options, environment);
    }
    const { expenseFormCommand } = await import("./expense-form-command");
    return expenseFormCommand(paths, { ...options, form: options.form }, environment);
  },
});
