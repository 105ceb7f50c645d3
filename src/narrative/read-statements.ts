import { describeBase, findBase, type FoundBase, type NamedBase } from "./base";
import { firstDirection } from "./direction";
import type { Figure } from "./figure";
import { readLead, type Lead } from "./lead";
import { takeMeasure, type Measure } from "./measure";
import { isHeading, ordinalOf } from "./outline";
import { PartsLists } from "./parts-lists";
import { readFigures } from "./read-figures";
import { splitSegments, type Segment } from "./segments";
import type { Comparison, Reading, Role, Statement } from "./statement";
import { findSubject, otherSubject } from "./subjects/find-subject";
import type { Subject } from "./subjects/subject";
import type { Paragraph, TextSheet } from "./text-sheet";

export interface StatementOptions {
  /** The year the book is about. */
  readonly year: number | undefined;
  /** The measure that plain amounts of the book are: 预算 or 决算. */
  readonly measure: Measure;
}

/** Reads the sentences of one sheet into statements, comparisons and lists, in text order. */
export function readStatements(sheet: TextSheet, options: StatementOptions): Reading {
  const reader = new StatementReader(sheet.name, options);
  for (const paragraph of sheet.paragraphs) reader.read(paragraph);
  return reader.finish();
}

const asideOpening = /^(?:主要用于(?!以下)|其?主要原因|主要包括|主要是|由于|因为|原因是|此项)/;
const asideWithin = /的主要原因|主要原因是/;
const limitAfter = /^(?:\(含\))?(?:及|或)?以(?:上|下|内)/;
const limitBefore = /(?:单价|不超过|不低于|限额|标准)(?:为)?$/;

type OpenComparison = { -readonly [K in keyof Comparison]: Comparison[K] };

class StatementReader {
  private readonly statements: Statement[] = [];
  private readonly comparisons: Comparison[] = [];
  private readonly lists = new PartsLists();
  /** The subject in force: named last, and meant until another is named or a new item begins. */
  private subject: Subject | undefined;
  private item = 0;
  private base: NamedBase | undefined;
  private open: OpenComparison | undefined;
  private isAside = false;

  constructor(
    private readonly sheet: string,
    private readonly options: StatementOptions,
  ) {}

  finish(): Reading {
    return { statements: this.statements, comparisons: this.comparisons, lists: this.lists.finish() };
  }

  read(paragraph: Paragraph): void {
    const ordinal = ordinalOf(paragraph.text);
    const startsAnew = isHeading(paragraph);
    if (ordinal || startsAnew) {
      this.subject = undefined;
      this.item += 1;
    }
    this.lists.beginParagraph(ordinal, startsAnew);
    if (startsAnew) {
      this.lists.endHeading(paragraph.text, this.statements);
      return;
    }
    const figures = readFigures(paragraph).filter(({ kind }) => ["amount", "rate", "count"].includes(kind));
    const segments = splitSegments(paragraph.text);
    let next = 0;
    let lead = "";
    segments.forEach((segment, i) => {
      if (i === 0 || segment.sentence !== segments[i - 1]!.sentence) {
        this.beginSentence();
        lead = "";
      }
      if (!segment.isRemark && asideOpening.test(segment.text)) this.isAside = true;
      let from = segment.span.start;
      let figure = figures[next];
      while (figure && figure.span.start < segment.span.end) {
        lead += paragraph.text.slice(from, figure.span.start);
        this.state(figure, readLead(lead), lead, segment);
        lead = "";
        from = figure.span.end;
        next += 1;
        figure = figures[next];
      }
      const tail = paragraph.text.slice(from, segment.span.end);
      if (!segment.isRemark) {
        this.readTail(paragraph, segment, tail, from);
        lead = this.isAside ? "" : lead + tail + segment.closing;
      }
      this.lists.endSegment(segment.closing);
    });
    this.lists.endParagraph(paragraph.text, this.statements, this.item);
  }

  private beginSentence(): void {
    this.base = undefined;
    this.open = undefined;
    this.isAside = false;
  }

  /** A figure, with the words that lead up to it. */
  private state(figure: Figure, lead: Lead, words: string, segment: Segment): void {
    const isByTheWay = segment.isRemark || this.isAside;
    const subject =
      findSubject(lead.phrase) ??
      (this.isInherited(lead) ? this.subject : (otherSubject(lead.phrase) ?? this.subject));
    if (lead.base) this.base = lead.base;
    if (/其中/.test(words)) this.lists.open(this.statements, this.item);
    const role = isByTheWay ? "aside" : this.roleOf(figure, lead, words, subject);
    const statement: Statement = {
      figure,
      sheet: this.sheet,
      role,
      subject,
      year: lead.year,
      measure: lead.measure,
      direction: lead.direction,
      base: lead.completionOf ?? (lead.direction ? (lead.base ?? this.base) : undefined),
      whole: lead.shareOf,
      item: this.item,
    };
    this.statements.push(statement);
    if (isByTheWay) return;
    if (role === "change" || role === "changeRate") this.compare(statement);
    else this.open = undefined;
    if (role !== "limit" && role !== "otherRate") this.subject = subject;
    if (role === "stated") this.lists.add(statement);
  }

  /** Nothing before the figure but function words: it speaks of the subject in force. */
  private isInherited({ phrase, direction, shareOf, completionOf }: Lead): boolean {
    if (shareOf !== undefined || completionOf !== undefined) return true;
    return direction !== undefined || otherSubject(phrase) === undefined;
  }

  private roleOf(figure: Figure, lead: Lead, words: string, subject: Subject | undefined): Role {
    if (figure.kind === "rate") {
      if (lead.direction) return "changeRate";
      if (lead.completionOf) return "completion";
      return lead.shareOf === undefined ? "otherRate" : "share";
    }
    const after = figure.paragraph.text.slice(figure.span.end, figure.span.end + 8);
    if (limitAfter.test(after) || limitBefore.test(words)) return "limit";
    if (lead.direction) return "change";
    const { year, measure } = this.options;
    if (
      (lead.year !== undefined && year !== undefined && lead.year < year) ||
      /上年|去年/.test(lead.phrase.slice(-8))
    )
      return "lastYear";
    if (lead.measure && lead.measure !== measure && !this.isSameMeasure(lead.measure, subject))
      return "otherMeasure";
    return "stated";
  }

  /** In a budget 年初预算 is the budget itself; what no form holds has one measure only, whatever it is called. */
  private isSameMeasure(measure: Measure, subject: Subject | undefined): boolean {
    if (subject?.kind === "named" && subject.definition.targets.length === 0) return true;
    return this.options.measure === "budget" && measure === "initialBudget";
  }

  /** A change or rate joins the comparison its sentence has open (增加307.82万元，增长100.00%), or opens one. */
  private compare(statement: Statement): void {
    const { figure, subject, direction, base, role } = statement;
    const slot = role === "change" ? "change" : "rate";
    if (!this.open || this.open[slot] || this.open.subject !== subject) {
      this.open = this.push(figure.paragraph, figure.span, subject, direction!, base);
    }
    this.open[slot] = statement;
    this.open.span = { start: Math.min(this.open.span.start, figure.span.start), end: figure.span.end };
  }

  /** What a segment says after its last figure: a base, a direction without amount, a subject, a list to come. */
  private readTail(paragraph: Paragraph, segment: Segment, tail: string, from: number): void {
    if (!this.isAside) {
      const found = findBase(tail);
      if (found) this.base = found.base;
      if (/^其中/.test(tail) && segment.closing !== "") this.lists.open(this.statements, this.item);
      const among = /^(.+)中$/.exec(tail)?.[1];
      const whole = among === undefined ? undefined : findSubject(takeMeasure(among).rest);
      if (whole) this.lists.open(this.statements, this.item, whole);
      else if (among?.startsWith("在")) this.lists.close();
      if (/(?:以下方面|如下)$/.test(tail) && segment.closing === ":")
        this.lists.open(this.statements, this.item);
      const named = from === segment.span.start ? findSubject(tail) : undefined;
      if (named?.kind === "path") this.subject = named;
      this.compareWithoutFigure(paragraph, tail, from, found);
    }
    if (asideWithin.test(tail)) this.isAside = true;
  }

  private compareWithoutFigure(
    paragraph: Paragraph,
    tail: string,
    from: number,
    found: FoundBase | undefined,
  ): void {
    const direction = firstDirection(tail);
    if (!direction) return;
    const span = { start: from, end: from + tail.length };
    const { kind, word, at } = direction;
    if (kind === "same" && this.base) {
      const subject = findSubject(takeMeasure(tail.slice(0, found?.at ?? at)).rest) ?? this.subject;
      this.push(paragraph, span, subject, { kind, word }, this.base);
    } else if (
      (kind === "greater" || kind === "smaller" || kind === "equal") &&
      /[决预]算数?|执行数/.test(tail.slice(0, at))
    ) {
      const compared = describeBase(tail.slice(at + word.length).replace(/的主要原因.*$/, ""));
      this.push(paragraph, span, this.subject, { kind, word }, compared);
    }
  }

  private push(
    paragraph: Paragraph,
    span: Comparison["span"],
    subject: Subject | undefined,
    direction: Comparison["direction"],
    base: NamedBase | undefined,
  ): OpenComparison {
    const comparison: OpenComparison = {
      sheet: this.sheet,
      paragraph,
      span,
      subject,
      direction,
      base,
      change: undefined,
      rate: undefined,
      item: this.item,
    };
    this.comparisons.push(comparison);
    return comparison;
  }
}
