import { foldText } from "../text/fold-text";
import { builtInClassification } from "./built-in-classification";
import type { Classification } from "./classification";
import { levelOf, type ClassificationKind } from "./code";
import { nameKey } from "./name-key";

/** An item found by its name. */
export interface FoundByName {
  readonly code: string;
  /** The present name. */
  readonly name: string;
  /** Whether the present name, a spelling of it, or a former name was printed. */
  readonly by: "name" | "variant" | "oldName";
}

/** 一、 （一） 1. 其中： before a printed name. */
const ordinal =
  /^(?:(?:[一二三四五六七八九十廿]+|\d{1,2})[、.,]|\((?:[一二三四五六七八九十]+|\d{1,2})\)|其中[:：])+/;

/**
 * The items that bear a name (科目名称), for lines printed without a code such as 一、一般公共服务支出; its ordinal is
 * passed over. The same 项 name recurs under many 款: give the level, or the code above it.
 *
 * @returns The best matches alone: those by name, else by spelling, else by a former name. Empty when none.
 */
export function findByName(
  name: string,
  kind: ClassificationKind,
  within: { readonly level?: number; readonly parent?: string } = {},
  classification = builtInClassification(),
): readonly FoundByName[] {
  const plain = foldText(name).replace(ordinal, "");
  const fits = ({ code }: FoundByName) =>
    (within.level === undefined || levelOf(code) === within.level) &&
    (within.parent === undefined || (code !== within.parent && code.startsWith(within.parent)));
  const found = (namesOf(classification, kind).get(nameKey(plain)) ?? [])
    .map(({ printed, ...item }) =>
      item.by === "variant" && printed === plain ? { ...item, by: "name" as const } : item,
    )
    .filter(fits);
  for (const by of ["name", "variant", "oldName"] as const) {
    const best = found.filter((item) => item.by === by);
    if (best.length > 0) return best;
  }
  return [];
}

/**
 * The class (类) that bears a name.
 *
 * @returns Its code, or `undefined` when none or several do.
 */
export function findClassByName(name: string, kind: ClassificationKind): string | undefined {
  const found = findByName(name, kind, { level: 1 });
  return found.length === 1 ? found[0]!.code : undefined;
}

type Named = FoundByName & { readonly printed: string };

const indexes = new WeakMap<Classification, Map<ClassificationKind, Map<string, Named[]>>>();

/** Items by the key of every name they bear or bore, made once for each kind. */
function namesOf(
  classification: Classification,
  kind: ClassificationKind,
): ReadonlyMap<string, readonly Named[]> {
  let byKind = indexes.get(classification);
  if (byKind === undefined) indexes.set(classification, (byKind = new Map()));
  let index = byKind.get(kind);
  if (index !== undefined) return index;
  index = new Map();
  for (const { code, name, oldNames } of classification.entriesOf(kind)) {
    const presentKey = nameKey(name);
    put(index, presentKey, { code, name, by: "variant", printed: foldText(name) });
    for (const old of oldNames) {
      const key = nameKey(old.name);
      if (key !== presentKey) put(index, key, { code, name, by: "oldName", printed: foldText(old.name) });
    }
  }
  byKind.set(kind, index);
  return index;
}

function put(index: Map<string, Named[]>, key: string, named: Named): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [named]);
  else list.push(named);
}
