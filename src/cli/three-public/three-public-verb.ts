import { expenseFormCommand } from "./expense-form-command";
import { threePublicCommand } from "./three-public-command";
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
  run: (paths, typed, environment) => {
    const options = threePublicOptions(typed);
    return options.form === undefined
      ? threePublicCommand(paths, options, environment)
      : expenseFormCommand(paths, { ...options, form: options.form }, environment);
  },
});
