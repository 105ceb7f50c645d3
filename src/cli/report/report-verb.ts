import { reportOptions } from "./report-options";
import { reportCommandWords } from "./report-words";
import { defineVerb } from "../verb";

export const reportVerb = defineVerb({
  name: "report",
  takes: "[...paths]",
  words: reportCommandWords,
  options: {
    set: "<set>",
    source: "<kind>",
    year: "<year>",
    unit: "<name>",
    book: "<kind>",
    forms: "<forms>",
    pack: "",
    previous: "<file>",
    budget: "<file>",
    on: "<date>",
    output: "<folder>",
    inPlace: "",
    format: "<format>",
    lang: "<language>",
  },
  run: async (paths, typed, environment) => {
    const { reportCommand } = await import("./report-command");
    return reportCommand(paths, reportOptions(typed), environment);
  },
});
