import type { Ordinal } from "./outline";
import type { PartsList, Statement } from "./statement";
import type { Subject } from "./subjects/subject";
import { findSubject } from "./subjects/find-subject";

interface OpenList {
  readonly total: Statement;
  readonly parts: Statement[];
  readonly form: PartsList["form"];
  readonly isWhole: boolean;
  readonly isOneSide: boolean;
  /** Level of the ordinals of its items, once one has come. */
  level: number | undefined;
  /** An item has begun and its amount has not yet come. */
  awaitsItem: boolean;
}

/** 按支出功能分类科目划分: the lines below are all of the total above, parted one way. */
const partition = /按.*(?:科目|分类|结构|性质|用途).*(?:划分|分|如下)$/;
const partitioned = [
  "totalExpenditure",
  "totalIncome",
  "currentYearExpenditure",
  "currentYearIncome",
  "fiscalAppropriationExpenditure",
  "generalPublicBudgetExpenditure",
  "generalPublicBudgetAppropriation",
];
/** 安排如下： says that all of it follows, 主要内容如下： does not. */
const announcesAll = /(?:^|[,。;])(?![^,。;]*主要)[^,。;]*(?:如下|以下方面)[:]$/;
const announces = /(?:如下|以下方面|其中)[:]$/;
const announcedSubject =
  /(?:^|[,。;])([^,。;]*?)(?:主要内容|主要用于|主要|安排|预算|支出预算)?(?:如下|以下方面)[:]$/;

/** Follows the lists of a text: 其中 within a sentence, and numbered paragraphs after a colon. */
export class PartsLists {
  private readonly finished: OpenList[] = [];
  private inline: OpenList | undefined;
  /** The list in whose sentence a parenthesis breaks an amount down, if there is one. */
  private around: OpenList | undefined;
  /** A paragraph ended in 其中：, so that what follows lists its parts even without ordinals. */
  private announced: Statement | undefined;
  /** The sentence before spoke of parts: what the next speaks of without a name may be the whole or the last part. */
  followsParts = false;
  private readonly items: OpenList[] = [];

  /** 其中 was read: the parts of the amount stated last follow, or of the subject named. */
  open(statements: readonly Statement[], item: number, subject?: Subject): void {
    const total = subject
      ? lastStated(statements, subject)
      : this.wholeBehind(lastAmountUnder(statements, item));
    if (!total || this.inline?.total === total) return;
    this.inline = this.start(total, "inline");
  }

  /** 收入10万元，包括本年收入8万元，上年结转2万元。其中：…: what was carried over is not what a new sentence breaks down. */
  private wholeBehind(last: Statement | undefined): Statement | undefined {
    if (!last || !this.followsParts || last.subject?.id !== "carryOver") return last;
    return this.finished.findLast(({ parts }) => parts.includes(last))?.total ?? last;
  }

  /** 收入包括：…；支出包括：…: all parts of one side of the amount stated last, or of which the other side was listed. */
  openSide(statements: readonly Statement[], item: number): void {
    const total = this.inline?.total ?? lastAmountUnder(statements, item);
    if (total) this.inline = this.start(total, "inline", { isWhole: true, isOneSide: true });
  }

  /** A parenthesis (其中：…) breaks down the amount before it; the list around it goes on behind. */
  beginBreakdown(): void {
    this.around = this.inline;
  }

  endBreakdown(): void {
    this.inline = this.around;
    this.around = undefined;
  }

  /** The parts of something unknown follow (在其他政府采购项目中): no longer those of the list before. */
  close(): void {
    this.inline = undefined;
  }

  add(statement: Statement): void {
    const { inline } = this;
    if (inline && isLike(inline.total, statement)) inline.parts.push(statement);
    if (statement.role !== "stated") return;
    const items = this.items.at(-1);
    if (items?.awaitsItem && isLike(items.total, statement)) {
      items.parts.push(statement);
      items.awaitsItem = false;
    }
  }

  /** The total whose parts are being listed in the sentence. */
  get total(): Statement | undefined {
    return this.inline?.total;
  }

  endSegment(closing: string): void {
    // 接待费20万元，其中国内40批次；: what comes after counts is no part of the money before them.
    if (closing === ";" && this.inline?.parts.length === 0) this.inline = undefined;
    if (closing !== "。") return;
    this.followsParts = this.inline !== undefined;
    this.inline = undefined;
  }

  beginParagraph(ordinal: Ordinal | undefined, isHeading: boolean): void {
    const { announced } = this;
    this.announced = undefined;
    this.inline = undefined;
    this.followsParts = false;
    if (announced && !ordinal && !isHeading) {
      this.items.pop();
      this.inline = this.start(announced, "inline");
      return;
    }
    for (let list = this.items.at(-1); list; list = this.items.at(-1)) {
      const goesOn = ordinal && !isHeading && (list.level === undefined || ordinal.level >= list.level);
      if (goesOn || (!ordinal && !isHeading && list.level !== undefined)) break;
      this.items.pop();
    }
    const list = this.items.at(-1);
    if (!list || !ordinal) return;
    list.level ??= ordinal.level;
    list.awaitsItem = ordinal.level === list.level;
  }

  /**
   * A paragraph that ends in 如下： or 其中： announces numbered paragraphs. After a list within the paragraph
   * (其中：…。具体情况如下：) they go through its parts again.
   */
  endParagraph(text: string, statements: readonly Statement[], item: number): void {
    if (!announces.test(text)) return;
    const subject = findSubject(announcedSubject.exec(text)?.[1] ?? "");
    const last = (subject && lastStated(statements, subject)) ?? lastStatedUnder(statements, item);
    if (!last) return;
    const told = subject ? undefined : this.finished.findLast(({ parts }) => parts.includes(last));
    const total = told?.form === "inline" ? told.total : last;
    this.items.push(this.start(total, "items", { isWhole: total === last && announcesAll.test(text) }));
    if (/其中:$/.test(text)) this.announced = total;
  }

  /** A heading such as 按支出功能分类科目划分 opens a list of its own. */
  endHeading(text: string, statements: readonly Statement[]): void {
    if (!partition.test(text)) return;
    const total = statements.findLast(
      ({ role, subject }) => role === "stated" && partitioned.includes(subject?.id ?? ""),
    );
    if (total) this.items.push(this.start(total, "items", { isWhole: true }));
  }

  finish(): PartsList[] {
    return this.finished
      .filter(({ parts }) => parts.length > 0)
      .map(({ total, parts, form, isWhole, isOneSide }) => ({ total, parts, form, isWhole, isOneSide }));
  }

  private start(
    total: Statement,
    form: PartsList["form"],
    { isWhole = false, isOneSide = false }: Partial<Pick<PartsList, "isWhole" | "isOneSide">> = {},
  ): OpenList {
    const claims = { isWhole, isOneSide };
    const list: OpenList = { total, parts: [], form, ...claims, level: undefined, awaitsItem: false };
    this.finished.push(list);
    return list;
  }
}

function lastStated(statements: readonly Statement[], subject: Subject): Statement | undefined {
  return statements.findLast(({ role, subject: said }) => role === "stated" && said?.id === subject.id);
}

const amountRoles: readonly Statement["role"][] = ["stated", "otherMeasure", "lastYear"];

/** What 其中 breaks down: the amount before it, of whichever year and measure, but none that it was compared with. */
function lastAmountUnder(statements: readonly Statement[], item: number): Statement | undefined {
  const last = statements.findLast(({ role, base }) => amountRoles.includes(role) && !base);
  return last?.item === item ? last : undefined;
}

function lastStatedUnder(statements: readonly Statement[], item: number): Statement | undefined {
  const last = statements.findLast(({ role }) => role === "stated");
  return last?.item === item ? last : undefined;
}

function isLike(total: Statement, part: Statement): boolean {
  return (
    total !== part && total.figure.kind === part.figure.kind && total.figure.counted === part.figure.counted
  );
}
