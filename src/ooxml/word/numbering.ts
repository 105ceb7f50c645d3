import nzh from "nzh/cn";
import { child, childrenOf, ownAttribute, type XmlElement } from "../xml/document";

/** One level of a list: what it begins with, how its number is written, and what stands around it (第%1部分). */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** What parts the number from the text. */
  readonly suffix: string;
  /** The style whose paragraphs are of this level without saying so. */
  readonly style: string | undefined;
  /** Numbers of the levels above it are written 1, 2, 3 whatever their own format. */
  readonly isLegal: boolean;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: Levels;
  /** Levels that this list begins anew, and with which number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document's numbering part, by the ids that paragraphs name. */
export type Lists = ReadonlyMap<string, List>;

const suffixes: Readonly<Record<string, string>> = { space: " ", nothing: "" };

export function readLists(root: XmlElement): Lists {
  const definitions = new Map(
    childrenOf(root, "abstractNum").map((element) => [
      ownAttribute(element, "abstractNumId") ?? "",
      new Map(childrenOf(element, "lvl").map((level) => [numberAt(level, "ilvl"), readLevel(level)])),
    ]),
  );
  return new Map(
    childrenOf(root, "num").map((element) => {
      const definition = valueOf(element, "abstractNumId") ?? "";
      const overrides = childrenOf(element, "lvlOverride");
      const own = overrides.flatMap((override) => {
        const level = child(override, "lvl");
        return level ? [[numberAt(override, "ilvl"), readLevel(level)] as const] : [];
      });
      const restarts = overrides.flatMap((override) => {
        const start = valueOf(override, "startOverride");
        return start === undefined ? [] : [[numberAt(override, "ilvl"), Number(start)] as const];
      });
      const levels = new Map([...(definitions.get(definition) ?? []), ...own]);
      return [ownAttribute(element, "numId") ?? "", { definition, levels, restarts: new Map(restarts) }];
    }),
  );
}

function readLevel(element: XmlElement): Level {
  return {
    start: Number(valueOf(element, "start") ?? 1),
    format: valueOf(element, "numFmt") ?? "decimal",
    text: valueOf(element, "lvlText") ?? "",
    suffix: suffixes[valueOf(element, "suff") ?? "tab"] ?? "\t",
    style: valueOf(element, "pStyle"),
    isLegal: child(element, "isLgl") !== undefined,
  };
}

function numberAt(element: XmlElement, name: string): number {
  return Number(ownAttribute(element, name) ?? 0);
}

/** The `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found && ownAttribute(found, "val");
}

/** Counts the numbered paragraphs of a document in their order and says the label of each (一、 （一） 1. 第一部分). */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** The level of a list that a style stands for. */
  levelOfStyle(list: string, style: string): number | undefined {
    return [...(this.lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  /** The label of the next paragraph; empty where the list prints a mark, or a number we do not write. */
  next(id: string, at: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return "";
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const restart = this.begun.has(`${id}/${at}`) ? undefined : list.restarts.get(at);
    this.begun.add(`${id}/${at}`);
    const before = counts[at];
    counts[at] = restart ?? (before === undefined ? level.start : before + 1);
    counts.length = at + 1;
    return labelOf(level, list.levels, counts);
  }
}

function labelOf(level: Level, levels: Levels, counts: readonly (number | undefined)[]): string {
  let isWritten = true;
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const of = levels.get(at);
    const written = writers[level.isLegal ? "decimal" : (of?.format ?? "decimal")];
    if (!written) isWritten = false;
    return written?.(counts[at] ?? of?.start ?? 1) ?? "";
  });
  return isWritten && level.format in writers ? `${label}${level.suffix}` : "";
}

/** The numbers that papers of this trade carry; marks and letters order nothing that is read here. */
const chineseNumeral = (number: number) => nzh.encodeS(number);
const writers: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalFullWidth: String,
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
};
