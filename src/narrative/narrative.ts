import type { Facts } from "../templates/facts";
import type { WorkbookView } from "../workbook/snapshot";
import { bareAmounts, type BareAmount } from "./bare-amounts";
import type { Binding } from "./binding";
import type { ChangeStatement } from "./change-statements";
import { deriveBindings } from "./derive";
import type { ExplanationText } from "../workbook/explanation-text";
import type { Figure } from "./figure";
import { leftovers, type Leftover } from "./leftovers";
import { lostTenThousands, type LostTenThousand } from "./lost-ten-thousands";
import type { Measure } from "./measure";
import { passagesPrintedTwice, type RepeatedPassage } from "./passages-printed-twice";
import { quantitiesStatedTwice, type ConflictingStatements } from "./quantities-stated-twice";
import type { CompletionStatement, ShareStatement } from "./ratio-statements";
import { readFigures } from "./read-figures";
import { readStatements } from "./read-statements";
import { readExplanation, readTexts } from "./read-texts";
import { relationsOf, withStatements } from "./relations";
import { textsBesideForms } from "./texts-beside-forms";
import type { PartsList, Statement } from "./statement";
import type { TextSheet } from "./text-sheet";
import { yearMentions, type YearMention } from "./year-mentions";

/** How much of the text is tied to something. Limits (单价100万元以上) state no quantity of the book and are left out. */
export interface Coverage {
  /** Amounts and rates. */
  readonly quantities: number;
  /** Bound to a fact. */
  readonly bound: number;
  /** Not bound, but following from other figures. */
  readonly derived: number;
}

/** The explanation text of a workbook, read: what it says, of what, and what each figure rests on. */
export interface Narrative {
  readonly sheets: readonly TextSheet[];
  /** The year the text is about. */
  readonly year: number | undefined;
  /** What its plain amounts are: budgets or final accounts. */
  readonly measure: Measure;
  readonly figures: readonly Figure[];
  /** Amounts that lost their 万 are read in 万元. */
  readonly statements: readonly Statement[];
  readonly lostTenThousands: readonly LostTenThousand[];
  readonly bindings: readonly Binding[];
  readonly coverage: Coverage;
  readonly changes: readonly ChangeStatement[];
  readonly shares: readonly ShareStatement[];
  readonly completions: readonly CompletionStatement[];
  readonly lists: readonly PartsList[];
  readonly years: readonly YearMention[];
  readonly bareAmounts: readonly BareAmount[];
  readonly leftovers: readonly Leftover[];
  readonly repeatedPassages: readonly RepeatedPassage[];
  readonly conflicts: readonly ConflictingStatements[];
}

/**
 * Reads the explanation text of a workbook and binds its figures to the facts of its forms.
 *
 * @param beside - Text about the same book from a file of its own.
 */
export function narrativeOf(view: WorkbookView, facts: Facts, beside?: ExplanationText): Narrative {
  const sheets = [...readTexts(view, facts), ...textsBesideForms(view, facts)];
  return narrativeOfTexts(beside ? [...sheets, readExplanation(beside)] : sheets, facts);
}

/** The same for text that was read elsewhere: pasted, or from a file. */
export function narrativeOfTexts(sheets: readonly TextSheet[], facts: Facts): Narrative {
  const years = yearMentions(sheets);
  const year = facts.year ?? years.find(({ role }) => role === "heading")?.year;
  const measure = measureOf(sheets, facts);
  const explanations = sheets.filter(({ kind }) => kind === "explanation");
  const readings = explanations.map((sheet) => readStatements(sheet, { year, measure }));
  const printed = relationsOf(readings, facts);
  const lost = lostTenThousands(printed);
  const meant = new Map(lost.map((each) => [each.statement, each.meant]));
  const relations = lost.length === 0 ? printed : relationsOf(withStatements(readings, meant), facts);
  const { statements, changes, shares, completions, lists, bound } = relations;
  const bindings = deriveBindings(bound, { ...relations, facts });
  return {
    sheets,
    year,
    measure,
    figures: explanations.flatMap(({ paragraphs }) => paragraphs.flatMap(readFigures)),
    statements,
    lostTenThousands: lost,
    bindings,
    coverage: coverageOf(bindings),
    changes,
    shares,
    completions,
    lists,
    years,
    bareAmounts: bareAmounts(explanations, facts),
    leftovers: leftovers(sheets),
    repeatedPassages: passagesPrintedTwice(sheets),
    conflicts: quantitiesStatedTwice(statements, year),
  };
}

/** Names of the four budgets, which final accounts carry as well. */
const budgetNames = /(?:公共|基金|经营)预算/g;

/** 支出决算为6.00万元: what was spent, as final accounts alone state it of their own year. */
const statesSpending = /支出决算数?为?\d/;

/**
 * A book of 决算 says so in the headings of its text; where they say neither, in the titles of its forms; a paragraph
 * by itself in what it states.
 */
function measureOf(sheets: readonly TextSheet[], { tables }: Facts): Measure {
  const headings = sheets.flatMap(({ paragraphs }) => paragraphs.slice(0, 3).map(({ text }) => text));
  const titles = tables.flatMap(({ parts }) => parts.title?.text ?? []);
  const isOfSpending = sheets.some(({ paragraphs }) =>
    paragraphs.some(({ text }) => statesSpending.test(text)),
  );
  return saidMeasure(headings) ?? saidMeasure(titles) ?? (isOfSpending ? "finalAccount" : "budget");
}

function saidMeasure(texts: readonly string[]): Measure | undefined {
  const plain = texts.map((text) => text.replace(budgetNames, ""));
  const [accounts, budgets] = ["决算", "预算"].map(
    (word) => plain.filter((text) => text.includes(word)).length,
  );
  if (accounts === budgets) return undefined;
  return accounts! > budgets! ? "finalAccount" : "budget";
}

function coverageOf(bindings: readonly Binding[]): Coverage {
  const counted = bindings.filter(({ statement }) => statement.role !== "limit");
  return {
    quantities: counted.length,
    bound: counted.filter(({ fact }) => fact).length,
    derived: counted.filter(({ fact, derivation }) => !fact && derivation).length,
  };
}
