import { isCollection, ModelObject } from "../model/model-object";
import type { MemberAccess } from "./member-access";
import type { QueryInfo } from "./wire";

/** Property names of a `load`, as a tree: `format/fill/color` is three levels deep. */
interface Wanted {
  [name: string]: Wanted;
}

/** What the answer to a query is made with. */
export interface QueryContext {
  readonly members: MemberAccess;
  /** Id of the object on the wire, and of the reference kept to it. */
  identify(object: ModelObject): Readonly<Record<string, unknown>>;
  /** Told of each scalar that is read. */
  readonly onRead: (object: ModelObject, wire: string) => void;
}

/** Answers a `load`: the properties asked for, in the names of the wire; items of a collection in `_Items`. */
export function answerQuery(object: ModelObject, query: QueryInfo, context: QueryContext): unknown {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const names = select.length === 0 && expand.length === 0 ? ["*"] : [...select, ...expand];
  const wanted: Wanted = {};
  for (const name of names) grow(wanted, name);
  return shape(object, wanted, context, query);
}

function grow(tree: Wanted, path: string): void {
  let branch = tree;
  for (const name of path.split("/")) {
    if (name !== "" && name !== "items") branch = branch[name] ??= {};
  }
}

function shape(
  object: ModelObject,
  wanted: Wanted,
  context: QueryContext,
  { Top, Skip = 0 }: QueryInfo = {},
): unknown {
  if (isCollection(object) && context.members.isCollection(object)) {
    const own: Record<string, unknown> = {};
    const ofItems = { ...wanted };
    if ("count" in wanted && context.members.scalars(object).includes("Count")) {
      own.Count = context.members.get(object, "Count");
      delete ofItems.count;
    }
    const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...own,
      _Items: items.map((item, index) => ({
        _Index: Skip + index,
        ...(shape(item, ofItems, context) as object),
      })),
    };
  }
  const answer: Record<string, unknown> = { ...context.identify(object) };
  const read = (wire: string): void => {
    context.onRead(object, wire);
    answer[wire] = context.members.get(object, wire);
  };
  for (const [name, branch] of Object.entries(wanted)) {
    if (name === "*") {
      for (const wire of context.members.scalars(object)) read(wire);
      continue;
    }
    const { wire, isObject } = context.members.find(object, name);
    if (!isObject) {
      read(wire);
      continue;
    }
    const next = context.members.get(object, wire);
    answer[wire] =
      next instanceof ModelObject
        ? shape(next, Object.keys(branch).length > 0 ? branch : { "*": {} }, context)
        : null;
  }
  return answer;
}
