import { reconcileOptions } from "./reconcile-options";
import { reconcileWords } from "./reconcile-words";
import { defineVerb } from "../verb";

export const reconcileVerb = defineVerb({
  name: "reconcile",
  takes: "[...paths]",
  words: reconcileWords,
  options: { ledger: "<file>", output: "<file>", format: "<format>", on: "<day>", lang: "<language>" },
  run: async (paths, typed, environment) => {
    const { reconcileCommand } = await import("./reconcile-command");
    return reconcileCommand(paths, reconcileOptions(typed), environment);
  },
});
