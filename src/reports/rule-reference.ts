import type { Severity } from "../audit/finding";
import type { Language } from "../audit/words/language";
import { natureWords } from "../audit/words/natures";

/** A rule as it is explained to a person (为什么): in words, for a day. */
export interface ExplainedRule {
  readonly id: string;
  /** Its number in the catalogue, such as `B06`. */
  readonly number: string | undefined;
  readonly title: string;
  readonly purpose: string;
  /** What it says of a small invented workbook. */
  readonly example: string | undefined;
  readonly basis: string;
  readonly falseAlarms: string;
  readonly severity: Severity | "suspended";
}

interface ReferenceWords {
  readonly title: string;
  readonly introduction: string;
  readonly purpose: string;
  readonly example: string;
  readonly basis: string;
  readonly nature: string;
  readonly suspended: string;
  readonly falseAlarms: string;
  readonly rule: string;
  readonly colon: string;
}

export const referenceWords: Readonly<Record<Language, ReferenceWords>> = {
  zh: {
    title: "审核规则",
    introduction:
      "每条规则写明为什么查、查出来怎么说、依据什么、哪些情况可以说明后放过。示例用虚构的小工作簿运行规则得到。本页由规则生成，请勿直接修改。",
    purpose: "为什么查",
    example: "示例",
    basis: "依据",
    nature: "性质",
    suspended: "停用",
    falseAlarms: "可能误报",
    rule: "规则",
    colon: "：",
  },
  en: {
    title: "Audit rules",
    introduction:
      "Why each rule is there, what it says, what it rests on, and when a word of explanation is enough. Examples come from running the rules on small invented workbooks. This page is generated from the rules; do not edit it.",
    purpose: "Why",
    example: "Example",
    basis: "Rests on",
    nature: "Nature",
    suspended: "suspended",
    falseAlarms: "Known false alarms",
    rule: "Rule",
    colon: ": ",
  },
};

/** The lines that explain a rule, each under its heading: 为什么查, 示例, 依据, 性质, 可能误报, 规则. */
export function ruleLines(
  rule: ExplainedRule,
  language: Language,
): (readonly [heading: string, text: string])[] {
  const words = referenceWords[language];
  const nature = rule.severity === "suspended" ? words.suspended : natureWords[language][rule.severity];
  return [
    [words.purpose, rule.purpose],
    ...(rule.example === undefined ? [] : [[words.example, rule.example] as const]),
    [words.basis, rule.basis],
    [words.nature, nature],
    [words.falseAlarms, rule.falseAlarms],
    [words.rule, rule.number === undefined ? rule.id : `${rule.id} (${rule.number})`],
  ];
}

/** The whole reference (审核规则) as a page of Markdown, a heading a rule. */
export function ruleReference(rules: readonly ExplainedRule[], language: Language): string {
  const { title, introduction, colon } = referenceWords[language];
  const parts = rules.map((rule) => {
    const lines = ruleLines(rule, language).map(
      ([heading, text]) => `- **${heading}**${colon}${escaped(text)}`,
    );
    return [`<a id="${rule.id}"></a>`, "", `## ${escaped(rule.title)}`, "", ...lines].join("\n");
  });
  return `${[`# ${title}`, introduction, ...parts].join("\n\n")}\n`;
}

/** What Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\n/g, " ");
}
