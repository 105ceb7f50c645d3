import type { Decimal } from "../../finance/money/decimal";
import type { Figure } from "../../narrative/figure";
import { threePublicCountsIn } from "../../narrative/three-public-counts";
import type { Fact } from "../../templates/facts";
import type { ThreePublicAccountItem } from "../../templates/final-accounts/three-public-account";
import { threePublicFact } from "../../templates/three-public-fact";
import {
  threePublicCountKinds,
  threePublicCounts,
  type ThreePublicCount,
} from "../../templates/three-public/counts";
import type { CellRef } from "../../workbook/address";
import type { AuditContext } from "../check";
import { shownAmount } from "../engine/shown";
import type { ShownAmount } from "../finding";
import { cellsAt, shownAs } from "../text/said";
import { threePublicAccountFact } from "../../templates/final-accounts/three-public-account-fact";

/** A count of the three public expenses, and the money spent on what it counts. */
export interface Counted {
  readonly kind: ThreePublicCount;
  readonly count: Decimal;
  readonly cells: readonly CellRef[];
  /** Absent where the book states none. */
  readonly spent: Spent | undefined;
}

interface Spent {
  readonly item: ThreePublicAccountItem;
  readonly amount: Decimal;
  readonly shown: ShownAmount;
  readonly cells: readonly CellRef[];
}

/**
 * The counts a book states (团组数、人次数、购置数、保有量、批次), each beside its money: those of 机构运行信息表 (F03)
 * beside the amounts of that form, those of the text beside the three public form of the book or, without one, beside
 * what the text says.
 */
export function threePublicCounted(context: AuditContext): readonly Counted[] {
  const ofForm = countedInForm(context);
  return ofForm.length > 0 ? ofForm : countedInText(context);
}

function countedInForm({ facts }: AuditContext): Counted[] {
  const table = facts.table("operation-information");
  return threePublicCountKinds.flatMap((kind): Counted[] => {
    const count = table?.fact(kind, "amount");
    if (!count || count.isBlank || count.isUnreadable) return [];
    const { item } = threePublicCounts[kind];
    const fact = table?.fact(item, "amount");
    return [{ kind, count: count.amount, cells: [count.cell], spent: fact && spentAs(item, fact) }];
  });
}

function countedInText(context: AuditContext): Counted[] {
  const { narrative } = context;
  return threePublicCountsIn(narrative.figures).map(({ kind, figure }) => {
    const { item } = threePublicCounts[kind];
    return {
      kind,
      count: figure.value,
      cells: cellsOfFigure(context, figure),
      spent: spentOfForm(context, item) ?? spentOfText(context, item),
    };
  });
}

function spentOfForm({ facts, narrative }: AuditContext, item: ThreePublicAccountItem): Spent | undefined {
  const isAccount = narrative.measure === "finalAccount";
  const fact = isAccount ? threePublicAccountFact(facts, item, "account") : threePublicFact(facts, item);
  return fact && spentAs(item, fact);
}

function spentAs(item: ThreePublicAccountItem, fact: Fact): Spent {
  return { item, amount: fact.amount, shown: shownAmount(fact), cells: [fact.cell] };
}

function spentOfText(context: AuditContext, item: ThreePublicAccountItem): Spent | undefined {
  const said = context.narrative.statements.find(
    ({ role, subject, year }) =>
      role === "stated" && subject?.id === item && (year === undefined || year === context.narrative.year),
  );
  const amount = said?.figure.yuan;
  if (!said || !amount) return undefined;
  const cells = cellsAt(said.figure.paragraph, said.figure.span.start, said.sheet);
  return { item, amount, shown: shownAs(said.figure, amount), cells };
}

function cellsOfFigure({ narrative }: AuditContext, { paragraph, span }: Figure): CellRef[] {
  const sheet = narrative.sheets.find(({ paragraphs }) => paragraphs.includes(paragraph))?.name;
  return cellsAt(paragraph, span.start, sheet ?? "");
}
