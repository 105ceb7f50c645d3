import type { Language } from "../../audit/words/language";
import { render } from "../../audit/words/render";
import { ruleTitle } from "../../audit/words/rule-titles";
import type { FindingsReport } from "../../jobs/audit/audit-report";
import {
  findingEntry,
  notCheckedEntry,
  tailEntry,
  type FindingEntry,
} from "../../reports/findings/finding-entry";
import { figuresOf } from "./figures";
import type { ShownLine } from "./shown-line";

/** The lines of a report in one language: findings in their order, then 尾差, then 未检查. */
export function shownLines(report: FindingsReport, language: Language): readonly ShownLine[] {
  const { forms, result } = report;
  const read = ({ form, rowAndColumn, problem, basis, rule }: FindingEntry) => ({
    form,
    rowAndColumn,
    sentence: problem,
    basis,
    rule,
    ruleTitle: ruleTitle(rule, language) ?? "",
  });
  return [
    ...result.findings.map((finding): ShownLine => {
      const figures = figuresOf(finding, language);
      return {
        ...read(findingEntry(finding, forms, language)),
        id: finding.id,
        nature: finding.severity,
        cells: finding.cells,
        explains: finding.explains.map((message) => render(message, language)),
        ...(figures && { figures }),
      };
    }),
    ...result.withinRounding.map((tail, index): ShownLine => ({
      ...read(tailEntry(tail, forms, language)),
      id: `tail ${index}`,
      nature: "tail",
      cells: tail.cells,
      explains: [],
    })),
    ...result.notChecked.map((item, index): ShownLine => ({
      ...read(notCheckedEntry(item, language)),
      id: `notChecked ${index}`,
      nature: "notChecked",
      cells: [],
      explains: [],
    })),
  ];
}
