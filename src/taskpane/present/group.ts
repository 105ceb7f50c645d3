import type { Nature } from "../../audit/words/natures";
import type { ShownLine } from "./shown-line";

/** In the order of the list: what must be mended first. */
export const natures: readonly Nature[] = ["error", "warning", "info", "tail", "notChecked"];

export type Grouping = "nature" | "form" | "rule";

/** Lines that stand together under a heading: a nature's id, a form's title or what a rule states. */
export interface LineGroup {
  readonly key: string;
  readonly lines: readonly ShownLine[];
}

/** Groups lines; by nature in the order of gravity, else in the order they first come. */
export function groupLines(lines: readonly ShownLine[], grouping: Grouping): readonly LineGroup[] {
  const groups = new Map<string, ShownLine[]>();
  if (grouping === "nature") for (const nature of natures) groups.set(nature, []);
  for (const line of lines) {
    const key = { nature: line.nature, form: line.form, rule: line.ruleTitle }[grouping];
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({ key, lines: members }));
}
