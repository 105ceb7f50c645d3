import { findBase, type NamedBase } from "./base";
import { Comparisons } from "./comparisons";
import type { Figure } from "./figure";
import { lastYearOf, readLead, type Lead } from "./lead";
import { takeMeasure } from "./measure";
import { isHeading, ordinalOf } from "./outline";
import { PartsLists } from "./parts-lists";
import { readOn, type Passage } from "./passage";
import { readFigures } from "./read-figures";
import { HeadingScope } from "./heading-scope";
import { roleOf, type StatementOptions } from "./role";
import { opensRow, rowOfNames, withoutRow, type RowOfNames } from "./rows-of-names";
import { splitSegments, type Segment } from "./segments";
import type { Reading, Statement } from "./statement";
import { findSubject, otherSubject } from "./subjects/find-subject";
import { fundOfBalances, fundOfKind, ofFund, type Fund } from "./subjects/of-fund";
import { partOfLine } from "./subjects/part-of-line";
import type { Subject } from "./subjects/subject";
import type { Paragraph, TextSheet } from "./text-sheet";

/** Reads the sentences of one sheet into statements, comparisons and lists, in text order. */
export function readStatements(sheet: TextSheet, options: StatementOptions): Reading {
  const reader = new StatementReader(sheet.name, options);
  for (const paragraph of sheet.paragraphs) reader.read(paragraph);
  return reader.finish();
}

const asideOpening = /^(?:主要用于(?!以下)|其?主要原因|主要包括|主要是|由于|因为|原因是|此项)/;
const asideWithin = /的主要原因|主要原因是/;
/** 收入包括：…；支出包括：…: two lists of the same total. */
const halves = /^(?:收入|支出)包括:/;
/** 收入预算10万元，包括本年收入8万元，上年结转2万元. */
const including = /^,包括/;
/** 税收收入|增长: what changes is money of that name. */
const namesMoney = /(?:费|费用|经费|收入|支出|资金)$/;
/** 占支出预算234.57万元|的65.89%: the words before the amount say what the rate after it is. */
const ratioAfterAmount = /^的(?:比重|比例)?为?$/;
const nowhere: Passage = { year: undefined, period: "", area: "", budget: "" };

class StatementReader {
  private readonly statements: Statement[] = [];
  private readonly comparisons: Comparisons;
  private readonly lists = new PartsLists();
  /** The subject in force: named last, and meant until another is named or a new item begins. */
  private subject: Subject | undefined;
  private item = 0;
  private base: NamedBase | undefined;
  private passage: Passage = nowhere;
  private yearOfHeading: number | undefined;
  private readonly scope = new HeadingScope();
  /** The one budget whose income, expenditure and balances are told here, of its heading or of its sentence. */
  private fund: Fund | undefined;
  private isAside = false;
  private beforeBreakdown: { readonly subject: Subject | undefined } | undefined;
  /** The figures of the row being read, and what each is of; the words before its first hold for all. */
  private row: { readonly subjects: RowOfNames; readonly words: string } | undefined;
  /** What a rate right after the amount just read would be: a share of it, or its completion, by whom. */
  private ratio: (Pick<Lead, "shareOf" | "completionOf"> & Pick<Statement, "subject">) | undefined;

  constructor(
    private readonly sheet: string,
    private readonly options: StatementOptions,
  ) {
    this.comparisons = new Comparisons(sheet);
  }

  finish(): Reading {
    return { statements: this.statements, comparisons: this.comparisons.all, lists: this.lists.finish() };
  }

  read(paragraph: Paragraph): void {
    const ordinal = ordinalOf(paragraph.text);
    const startsAnew = isHeading(paragraph);
    if (ordinal || startsAnew) {
      this.subject = undefined;
      this.item += 1;
      this.comparisons.beginItem();
    }
    this.lists.beginParagraph(ordinal, startsAnew);
    this.scope.beginParagraph(paragraph.text, ordinal, startsAnew);
    if (startsAnew) {
      this.yearOfHeading = lastYearOf(paragraph.text);
      this.lists.endHeading(paragraph.text, this.statements);
      return;
    }
    const figures = readFigures(paragraph).filter(({ kind }) => ["amount", "rate", "count"].includes(kind));
    const segments = splitSegments(paragraph.text);
    this.passage = { ...nowhere, year: this.yearOfHeading, budget: this.scope.budget };
    let next = 0;
    let lead = "";
    segments.forEach((segment, i) => {
      if (i === 0 || segment.sentence !== segments[i - 1]!.sentence) {
        this.beginSentence(segment.text, segments[i - 1]?.closing);
        lead = "";
      }
      this.enterOrLeaveBreakdown(segment);
      if (!segment.isRemark && asideOpening.test(segment.text)) this.isAside = true;
      const start = i === 0 ? segment.span.start + (ordinal?.text.length ?? 0) : segment.span.start;
      let from = start;
      let figure = figures[next];
      while (figure && figure.span.start < segment.span.end) {
        lead += paragraph.text.slice(from, figure.span.start);
        this.row = this.rowFrom(figures.slice(next), lead);
        const words = this.row?.subjects.has(figure) ? this.row.words : lead;
        this.state(figure, readLead(words), words, segment);
        lead = "";
        from = figure.span.end;
        next += 1;
        figure = figures[next];
      }
      const tail = paragraph.text.slice(from, segment.span.end);
      if (!segment.isRemark) {
        this.readTail(paragraph, segment, tail, from, from === start);
        lead = this.isAside ? "" : lead + tail + segment.closing;
      }
      this.lists.endSegment(segment.closing);
    });
    this.lists.endParagraph(paragraph.text, this.statements, this.item);
  }

  /** The row of figures that begins here, else the one that is being read. */
  private rowFrom(figures: readonly Figure[], words: string): StatementReader["row"] {
    if (!opensRow(words)) return this.row;
    const subjects = rowOfNames(words, figures, this.row?.subjects);
    return subjects && { subjects, words: withoutRow(words) };
  }

  /** What a sentence compares with holds for those that break it down (减少9万元。其中：…减少5万元；…). */
  private beginSentence(words: string, closing: string | undefined): void {
    if (closing !== ";" && !words.startsWith("其中")) this.base = undefined;
    if (this.lists.followsParts) this.subject = undefined;
    this.comparisons.close();
    this.isAside = false;
    this.fund = this.scope.fund;
  }

  /** What is spoken of before a breakdown in parentheses is spoken of behind it. */
  private enterOrLeaveBreakdown({ isBreakdown }: Segment): void {
    if (isBreakdown === (this.beforeBreakdown !== undefined)) return;
    if (isBreakdown) {
      this.beforeBreakdown = { subject: this.subject };
      this.lists.beginBreakdown();
      return;
    }
    this.subject = this.beforeBreakdown?.subject;
    this.beforeBreakdown = undefined;
    this.lists.endBreakdown();
  }

  /** A figure, with the words that lead up to it. */
  private state(figure: Figure, ownLead: Lead, words: string, segment: Segment): void {
    const isByTheWay = segment.isRemark || this.isAside;
    const isRate = figure.kind === "rate";
    const ratio = isRate && ratioAfterAmount.test(words) ? this.ratio : undefined;
    const lead = ratio ? { ...ownLead, shareOf: ratio.shareOf, completionOf: ratio.completionOf } : ownLead;
    this.fund = fundOfBalances(words) ?? this.fund;
    const isOfWhole = !isRate && lead.shareOf !== undefined;
    const inRow = this.row?.subjects.get(figure);
    const subject =
      inRow ??
      (ratio ? ratio.subject : isOfWhole ? wholeNamed(lead.shareOf!) : this.subjectOf(lead, words, isRate));
    this.ratio = isOfWhole || (!isRate && lead.completionOf) ? { ...lead, subject: this.subject } : undefined;
    if (lead.base) this.base = lead.base;
    this.passage = readOn(this.passage, words, lead.isOfBase ? undefined : lead.year);
    if (/其中/.test(words) && !isByTheWay) this.lists.open(this.statements, this.item);
    else if (including.test(words) && !isByTheWay) this.lists.open(this.statements, this.item);
    else if (halves.test(words)) this.lists.openSide(this.statements, this.item);
    const said = isByTheWay ? "aside" : roleOf(figure, lead, words, subject, this.options);
    const whole =
      said === "stated" && lead.year === undefined && !lead.measure ? this.lists.total : undefined;
    const role = whole?.role ?? said;
    const statement: Statement = {
      figure,
      sheet: this.sheet,
      role,
      subject,
      year: lead.year ?? whole?.year,
      passage: this.passage,
      measure: lead.measure ?? (role === "otherMeasure" ? whole?.measure : undefined),
      direction: lead.direction,
      base: this.baseOf(lead, isRate),
      whole: lead.shareOf,
      item: this.item,
    };
    this.statements.push(statement);
    if (isByTheWay) return;
    if (role === "change" || role === "changeRate") this.comparisons.add(statement);
    else this.comparisons.close();
    if (role !== "limit" && role !== "otherRate" && !isOfWhole) this.subject = subject;
    const isPart = role === "stated" || whole !== undefined || isCarriedOver(statement);
    if (isPart && !isOfWhole) this.lists.add(statement);
    if (role === "stated") this.comparisons.state(statement);
  }

  /** What the words before a figure name; the subject in force where they are but function words. */
  private subjectOf(lead: Lead, words: string, isRate: boolean): Subject | undefined {
    if (opensRow(words)) return undefined;
    const named = nameIn(lead);
    const listed = this.inContext(findSubject(named));
    if (listed || (isRate && lead.completionOf !== undefined)) return listed ?? this.subject;
    if (lead.direction && !namesMoney.test(named)) return this.subject;
    return otherSubject(named) ?? this.subject;
  }

  /** What a name of all money means where one line or one budget is spoken of. */
  private inContext(listed: Subject | undefined): Subject | undefined {
    const total = this.lists.total?.subject;
    const part = listed && partOfLine(listed, total ?? this.subject);
    const fund = this.fund ?? fundOfKind(part, total);
    return part && fund ? ofFund(part, fund) : part;
  }

  /** What a rate or change is measured against; an amount that is of a base carries that base. */
  private baseOf({ completionOf, direction, base, isOfBase }: Lead, isRate: boolean): NamedBase | undefined {
    if (isRate && completionOf) return completionOf;
    if (direction) return base ?? this.base;
    return isOfBase ? base : undefined;
  }

  /** What a segment says after its last figure: a base, a direction without amount, a subject, a list to come. */
  private readTail(
    paragraph: Paragraph,
    segment: Segment,
    tail: string,
    from: number,
    isAlone: boolean,
  ): void {
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
      const named = isAlone ? findSubject(tail) : undefined;
      if (named?.kind === "path") this.subject = named;
      const { subject, base, item } = this;
      this.comparisons.addWithoutFigure(tail, { paragraph, from, subject, base, baseAt: found?.at, item });
    }
    if (asideWithin.test(tail)) this.isAside = true;
  }
}

/** 上年结转 is of last year by its name, and yet among the income of this one. */
function isCarriedOver({ subject, role }: Statement): boolean {
  return role === "lastYear" && subject?.id === "carryOver";
}

function wholeNamed(words: string): Subject | undefined {
  const { rest } = takeMeasure(words);
  return findSubject(rest) ?? otherSubject(rest);
}

/** The words that name the subject: a closing quotation mark is none of them, nor 完成, nor the whole of a share. */
function nameIn({ phrase, shareOf }: Lead): string {
  const named = shareOf === undefined ? phrase : phrase.replace(/占[^占]*$/, "");
  return named.replace(/(?:累计)?完成$/, "").replace(/"+$/, "");
}
