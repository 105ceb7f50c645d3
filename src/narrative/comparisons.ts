import { describeBase, type NamedBase } from "./base";
import { firstDirection } from "./direction";
import { takeMeasure } from "./measure";
import type { Comparison, Statement } from "./statement";
import { findSubject } from "./subjects/find-subject";
import type { Subject } from "./subjects/subject";
import type { Paragraph } from "./text-sheet";

type OpenComparison = { -readonly [K in keyof Comparison]: Comparison[K] };

/** Where words without a figure stand, and what is in force there. */
export interface ClausePlace {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly subject: Subject | undefined;
  /** The base named in the words or before them in the sentence. */
  readonly base: NamedBase | undefined;
  /** Where in the words the base is named, if it is. */
  readonly baseAt: number | undefined;
  readonly item: number;
}

const namesMeasure = /[决预]算数?|执行数/;

/** Collects the comparisons of a sheet: changes with their rates, 持平, and 决算数小于预算数. */
export class Comparisons {
  readonly all: Comparison[] = [];
  private open: OpenComparison | undefined;
  /** The amount stated last of each subject of the item. */
  private readonly latest = new Map<string, Statement>();

  constructor(private readonly sheet: string) {}

  beginItem(): void {
    this.latest.clear();
  }

  /** An amount of this year, which comparisons after it start from. */
  state(statement: Statement): void {
    if (statement.subject) this.latest.set(statement.subject.id, statement);
  }

  /** A new sentence, or another amount: what changes next is compared anew. */
  close(): void {
    this.open = undefined;
  }

  /** A change or rate joins the comparison its sentence has open (增加307.82万元，增长100.00%), or opens one. */
  add(statement: Statement): void {
    const { figure, subject, direction, base, role, item } = statement;
    if (!direction) return;
    const slot = role === "change" ? "change" : "rate";
    if (!this.open || this.open[slot] || this.open.subject !== subject) {
      const { paragraph, span } = figure;
      this.open = this.push({ paragraph, span, subject, direction, base, item });
    }
    this.open[slot] = statement;
    this.open.span = { start: Math.min(this.open.span.start, figure.span.start), end: figure.span.end };
  }

  /** Words that compare without a figure. */
  addWithoutFigure(words: string, { paragraph, from, subject, base, baseAt, item }: ClausePlace): void {
    const found = firstDirection(words);
    if (!found) return;
    const { at, ...direction } = found;
    const before = words.slice(0, at);
    const span = { start: from, end: from + words.length };
    if (direction.kind === "same" && base) {
      const named = findSubject(takeMeasure(words.slice(0, baseAt ?? at)).rest);
      this.push({ paragraph, span, subject: named ?? subject, direction, base, item });
    } else if (["greater", "smaller", "equal"].includes(direction.kind) && namesMeasure.test(before)) {
      const after = words.slice(at + direction.word.length).replace(/的主要原因.*$/, "");
      this.push({ paragraph, span, subject, direction, base: describeBase(after), item });
    }
  }

  private push(parts: Omit<Comparison, "sheet" | "now" | "change" | "rate">): OpenComparison {
    const now = parts.subject && this.latest.get(parts.subject.id);
    const comparison = { ...parts, sheet: this.sheet, now, change: undefined, rate: undefined };
    this.all.push(comparison);
    return comparison;
  }
}
