import type { Decimal } from "../../finance/money/decimal";
import type { ListedRows } from "../../templates/ledgers/listed-rows";
import type { Fact } from "../../templates/facts";
import type { CellRef } from "../../workbook/address";

/** Where an amount of the text is taken from. */
export type AmountSource =
  /** A cell of this workbook: the text follows it. */
  | { readonly kind: "cell"; readonly fact: Fact }
  /** Cells of this workbook, all in one unit, added up. */
  | { readonly kind: "sum"; readonly facts: readonly Fact[] }
  /** A cell of another workbook (last year's, the year's budget): its amount is copied. */
  | { readonly kind: "otherBook"; readonly fact: Fact }
  /** The other workbook has no such line. */
  | { readonly kind: "absent" }
  /** No form holds it: a person types it, in 万元. */
  | { readonly kind: "asked"; readonly given: Decimal | "absent" | undefined };

interface Named {
  /** Stable from one writing to the next: what a person typed is found again by it. */
  readonly key: string;
  /** What it is, as a person looks for it in the 取数 sheet. */
  readonly label: string;
}

/** An amount: 9,101.68万元. */
export interface AmountSlot extends Named {
  readonly kind: "amount";
  readonly source: AmountSource;
  /** What stands in its place while nobody has typed it: 【上年数】. */
  readonly blank: string;
}

/** How an amount compares with last year's: 比2024年预算增加107.62万元，增长3.57%. */
export interface ChangeSlot extends Named {
  readonly kind: "change";
  readonly now: AmountSlot;
  readonly base: AmountSlot;
  /** As the text names it: 2024年预算. */
  readonly baseName: string;
}

/** Why an amount differs from its base; nothing where it does not: ，主要原因是…. */
export interface ReasonSlot extends Named {
  readonly kind: "reason";
  readonly now: AmountSlot;
  readonly base: AmountSlot;
  readonly given: string | undefined;
}

/** A share of a whole: ，占86.05%; nothing where the whole is none. */
export interface ShareSlot extends Named {
  readonly kind: "share";
  readonly part: AmountSlot;
  readonly whole: AmountSlot;
  /** The whole as the text names it, empty where the sentence has just said it: 本年支出合计. */
  readonly wholeName: string;
  /** Every part of the list it stands in, itself among them: the shares of a whole list make a hundred. */
  readonly list: readonly AmountSlot[];
}

/** How far a budget was carried out: ，完成年初预算的95.89%; nothing where it was none. */
export interface CompletionSlot extends Named {
  readonly kind: "completion";
  readonly executed: AmountSlot;
  readonly budget: AmountSlot;
  readonly budgetName: string;
}

/** Final account against its budget: 决算数小于年初预算数，主要原因是…; 决算数与年初预算数持平. */
export interface ComparisonSlot extends Named {
  readonly kind: "comparison";
  readonly executed: AmountSlot;
  readonly budget: AmountSlot;
  readonly budgetName: string;
  readonly given: string | undefined;
}

/** What a number is told by. */
export type CountSource =
  | { readonly kind: "cell"; readonly fact: Fact }
  /** The cells that hold money, such as those of projects. */
  | { readonly kind: "funded"; readonly facts: readonly Fact[] }
  /** Rows of a ledger. */
  | { readonly kind: "listed"; readonly rows: ListedRows };

/** A number of heads, vehicles or projects: from cells of this workbook, or typed where none tells it. */
export interface CountSlot extends Named {
  readonly kind: "count";
  readonly counted: string;
  readonly source: CountSource | undefined;
  readonly given: Decimal | undefined;
}

/** Words that only a person knows, such as what money is used for, or that a cell of this workbook holds. */
export interface WordsSlot extends Named {
  readonly kind: "words";
  readonly blank: string;
  readonly given: string | undefined;
  readonly cell?: CellRef;
}

/** What a sentence says that comes from the forms or from a person: one row of the 取数 sheet. */
export type Slot =
  AmountSlot | ChangeSlot | ReasonSlot | ShareSlot | CompletionSlot | ComparisonSlot | CountSlot | WordsSlot;

/** What a text waits for a person to say; it stands in 【】 until then, and the check of reasons looks for it. */
export const blankWords = [
  "原因",
  "用途",
  "增减情况",
  "年初预算数",
  "预算数",
  "金额",
  "数量",
  "主要职能",
  "机构设置",
  "得分",
  "项目情况",
  "执行情况",
  "任务目标",
  "测算依据",
] as const;
export type BlankWord = (typeof blankWords)[number];

/** What stands in a sentence in place of what is still to be filled in: 【原因】. */
export function blank(word: BlankWord): string {
  return `【${word}】`;
}

/** The same as it is read again: folding makes all brackets one. */
export const foldedBlank = new RegExp(`\\((?:${blankWords.join("|")})\\)`);

/** What a person has typed, by the key of its slot. */
export type Given = ReadonlyMap<string, string>;
