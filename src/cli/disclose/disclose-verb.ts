import { discloseOptions } from "./disclose-options";
import { discloseWords } from "./disclose-words";
import { defineVerb } from "../verb";

export const discloseVerb = defineVerb({
  name: "disclose",
  takes: "[...paths]",
  words: discloseWords,
  options: {
    write: "",
    ledger: "",
    output: "<folder>",
    format: "<format>",
    on: "<day>",
    lang: "<language>",
    quiet: "",
  },
  run: async (paths, typed, environment) => {
    const { discloseCommand } = await import("./disclose-command");
    return discloseCommand(paths, discloseOptions(typed), environment);
  },
});
