import { Decimal } from "../../finance/money/decimal";
import type { Policy } from "../../finance/policy/policy";
import type { TextInCell } from "../../templates/departmental-budget/target-cards";
import type { Fact, Facts } from "../../templates/facts";
import type { WorkbookView } from "../../workbook/snapshot";
import { FactFinder } from "../find-fact";
import { subjects } from "../subjects/find-subject";
import {
  blank,
  type AmountSlot,
  type AmountSource,
  type BlankWord,
  type ChangeSlot,
  type ComparisonSlot,
  type CompletionSlot,
  type CountSource,
  type CountSlot,
  type Given,
  type ReasonSlot,
  type ShareSlot,
  type WordsSlot,
} from "./slot";

/** What a text is written from. */
export interface TextMaterial {
  readonly facts: Facts;
  readonly year: number;
  /** Last year's book of the same kind, where one was given. */
  readonly previous?: Facts | undefined;
  /** The year's own budget (年初预算), for a final account. */
  readonly budget?: Facts | undefined;
  /** The workbook, for what stands beside its forms: goals of projects, ledgers of assets. */
  readonly book?: WorkbookView;
  /** The text of a budget goes to the budget section with the budget (报送稿), and says what S0-3 asks for besides. */
  readonly isSubmission?: boolean;
  /** The book explains its terms (名词解释) on a page of their own. */
  readonly hasTermsElsewhere?: boolean;
  /** The policy in force; the built-in one unless said. */
  readonly policy?: Policy;
  /** What a person has typed before. */
  readonly given: Given;
}

/** The word a person types for a line that last year did not have. */
export const absentWord = "无";

/** Makes the slots of a text from the facts of the book, of last year's, and from what a person typed. */
export class TextSource {
  private readonly finder: FactFinder;

  constructor(readonly material: TextMaterial) {
    this.finder = new FactFinder(material.facts);
  }

  /** 本部门 or 本单位, as the book calls itself. */
  get own(): string {
    return this.material.facts.bookKind === "unit" ? "本单位" : "本部门";
  }

  /** The amount of a listed subject, such as `totalIncome`, where a form prints it. */
  amount(subjectId: string): AmountSlot | undefined {
    const definition = subjects.find(({ id }) => id === subjectId)!;
    const fact = this.finder
      .ofNamed({ kind: "named", id: subjectId, definition })
      .find(({ isUnreadable }) => !isUnreadable);
    return fact && this.amountOf(subjectId, definition.title, fact);
  }

  /** The same, or asked for where no form prints it. */
  amountOrAsked(subjectId: string): AmountSlot {
    return this.amount(subjectId) ?? this.askedFor(subjectId);
  }

  /** A listed subject that the forms leave to a person: asked for under the key of its amount. */
  askedFor(subjectId: string): AmountSlot {
    const definition = subjects.find(({ id }) => id === subjectId)!;
    return this.asked(subjectId, definition.title);
  }

  /** A listed subject that cells of several forms tell together, or asked for where there are none. */
  sumOrAsked(subjectId: string, facts: readonly Fact[]): AmountSlot {
    const { key, label } = this.askedFor(subjectId);
    return this.sum(key, label, facts);
  }

  amountOf(key: string, label: string, fact: Fact): AmountSlot {
    return { kind: "amount", key, label, source: { kind: "cell", fact }, blank: blank("金额") };
  }

  asked(key: string, label: string, waiting: BlankWord = "金额"): AmountSlot {
    const source: AmountSource = { kind: "asked", given: this.amountGiven(key) };
    return { kind: "amount", key, label, source, blank: blank(waiting) };
  }

  /** What an amount was last year: from last year's book, from a column of this one, or asked for. */
  lastYear(now: AmountSlot, besides?: Fact): AmountSlot {
    const key = `${now.key}.lastYear`;
    const label = `${now.label}（上年）`;
    const source = this.lastYearSource(now, key, besides);
    return { kind: "amount", key, label, blank: blank("增减情况"), source };
  }

  /** The budget that a final account is held against: from the year's own budget book, or asked for. */
  initialBudget(now: AmountSlot, find: (budget: Facts) => Fact | undefined): AmountSlot {
    const key = `${now.key}.initialBudget`;
    const { budget } = this.material;
    const fact = budget && find(budget);
    const source: AmountSource = fact
      ? { kind: "otherBook", fact }
      : budget
        ? { kind: "absent" }
        : { kind: "asked", given: this.amountGiven(key) };
    return { kind: "amount", key, label: `${now.label}（年初预算）`, blank: blank("年初预算数"), source };
  }

  /** Whether last year's amounts are at hand, so that every line can be compared. */
  get knowsLastYear(): boolean {
    return this.material.previous !== undefined;
  }

  change(now: AmountSlot, base: AmountSlot, baseName: string): ChangeSlot {
    const key = `${now.key}.change`;
    return { kind: "change", key, label: `${now.label}增减`, now, base, baseName };
  }

  reason(now: AmountSlot, base: AmountSlot): ReasonSlot {
    const key = `${now.key}.reason`;
    return {
      kind: "reason",
      key,
      label: `${now.label}增减原因`,
      now,
      base,
      given: this.material.given.get(key),
    };
  }

  share(
    part: AmountSlot,
    whole: AmountSlot,
    wholeName = "",
    list: readonly AmountSlot[] = [part],
  ): ShareSlot {
    const key = `${part.key}.shareOf.${whole.key}`;
    return { kind: "share", key, label: `${part.label}占${whole.label}`, part, whole, wholeName, list };
  }

  /** A part of a list with its share of the whole that the sentence has just said. */
  shareInList(part: AmountSlot, whole: AmountSlot, list: readonly AmountSlot[]): ShareSlot {
    return this.share(part, whole, "", list);
  }

  completion(executed: AmountSlot, budget: AmountSlot, budgetName: string): CompletionSlot {
    const key = `${executed.key}.completion`;
    return { kind: "completion", key, label: `${executed.label}完成预算`, executed, budget, budgetName };
  }

  comparison(executed: AmountSlot, budget: AmountSlot, budgetName: string): ComparisonSlot {
    const key = `${executed.key}.comparison`;
    const label = `${executed.label}决算与预算差异原因`;
    return {
      kind: "comparison",
      key,
      label,
      executed,
      budget,
      budgetName,
      given: this.material.given.get(key),
    };
  }

  /** @param source - What tells it, where cells of the workbook do. */
  count(key: string, label: string, counted: string, source?: CountSource): CountSlot {
    const typed = this.material.given.get(key) ?? "";
    const given = /^\d+$/.test(typed) ? new Decimal(typed) : undefined;
    return { kind: "count", key, label, counted, source, given };
  }

  words(key: string, label: string, waiting: BlankWord): WordsSlot {
    return { kind: "words", key, label, blank: blank(waiting), given: this.material.given.get(key) };
  }

  /** What a cell of the workbook says in words. */
  quoted(key: string, label: string, { text, cell }: TextInCell): WordsSlot {
    return { kind: "words", key, label, blank: "", given: text, cell };
  }

  /** Amounts of several cells together; asked for where they stand in different units. */
  sum(key: string, label: string, facts: readonly Fact[]): AmountSlot {
    const units = new Set(facts.map(({ table }) => table.parts.unit));
    if (units.size !== 1) return this.asked(key, label);
    return { kind: "amount", key, label, source: { kind: "sum", facts }, blank: blank("金额") };
  }

  private lastYearSource(now: AmountSlot, key: string, besides: Fact | undefined): AmountSource {
    if (besides) return { kind: "cell", fact: besides };
    const { previous } = this.material;
    if (!previous || now.source.kind !== "cell") return { kind: "asked", given: this.amountGiven(key) };
    const { table, section, row, column } = now.source.fact;
    const form = previous.table(table.template.id);
    if (!form) return { kind: "asked", given: this.amountGiven(key) };
    const fact = form.fact(row.key, column.key, section.key, row.occurrence);
    if (fact) return fact.isUnreadable ? { kind: "asked", given: undefined } : { kind: "otherBook", fact };
    return { kind: "absent" };
  }

  private amountGiven(key: string): Decimal | "absent" | undefined {
    const typed = this.material.given.get(key)?.replaceAll(",", "");
    if (typed === absentWord) return "absent";
    return typed !== undefined && /^-?\d+(?:\.\d+)?$/.test(typed) ? new Decimal(typed) : undefined;
  }
}
