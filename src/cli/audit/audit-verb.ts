import { auditOptions } from "./audit-options";
import { auditWords } from "./audit-words";
import { defineVerb } from "../verb";

export const auditVerb = defineVerb({
  name: "audit",
  takes: "[...paths]",
  words: auditWords,
  options: {
    format: "<format>",
    output: "<path>",
    on: "<day>",
    previous: "<path>",
    against: "<path>",
    text: "<file>",
    policy: "<file>",
    rules: "<file>",
    variants: "<file>",
    failOn: "<nature>",
    baseline: "<file>",
    units: "<file>",
    letters: "<folder>",
    deadline: "<day>",
    jobs: "<number>",
    resume: "<file>",
    lang: "<language>",
    quiet: "",
    inPlace: "",
  },
  run: async (paths, typed, environment) => {
    const { auditCommand } = await import("./audit-command");
    return auditCommand(paths, auditOptions(typed), environment);
  },
});
