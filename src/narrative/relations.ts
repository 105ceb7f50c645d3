import type { Facts } from "../templates/facts";
import { bindStatements } from "./bind";
import type { Binding } from "./binding";
import { changeStatements, type ChangeStatement } from "./change-statements";
import { ItemIndex } from "./item-index";
import {
  completionStatements,
  shareStatements,
  type CompletionStatement,
  type ShareStatement,
} from "./ratio-statements";
import type { PartsList, Reading, Statement } from "./statement";

/** What the figures of a text have to do with one another, and with the facts of the forms. */
export interface Relations {
  readonly statements: readonly Statement[];
  readonly items: ItemIndex;
  readonly changes: readonly ChangeStatement[];
  readonly shares: readonly ShareStatement[];
  readonly completions: readonly CompletionStatement[];
  readonly lists: readonly PartsList[];
  /** To facts alone. */
  readonly bound: readonly Binding[];
}

export function relationsOf(readings: readonly Reading[], facts: Facts): Relations {
  const statements = readings.flatMap((reading) => reading.statements);
  const lists = readings.flatMap((reading) => reading.lists);
  const items = new ItemIndex(statements);
  return {
    statements,
    items,
    changes: changeStatements(
      readings.flatMap(({ comparisons }) => comparisons),
      items,
    ),
    shares: shareStatements(statements, lists, facts),
    completions: completionStatements(statements, items),
    lists,
    bound: bindStatements(statements, facts),
  };
}

/** The same readings with some statements in the place of others. */
export function withStatements(
  readings: readonly Reading[],
  instead: ReadonlyMap<Statement, Statement>,
): Reading[] {
  const meant = (statement: Statement) => instead.get(statement) ?? statement;
  const meantIfAny = (statement: Statement | undefined) => statement && meant(statement);
  return readings.map(({ statements, comparisons, lists }) => ({
    statements: statements.map(meant),
    comparisons: comparisons.map((comparison) => ({
      ...comparison,
      now: meantIfAny(comparison.now),
      change: meantIfAny(comparison.change),
      rate: meantIfAny(comparison.rate),
    })),
    lists: lists.map((list) => ({ ...list, total: meant(list.total), parts: list.parts.map(meant) })),
  }));
}
