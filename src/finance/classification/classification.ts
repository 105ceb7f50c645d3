import { kindOf, type ClassificationKind } from "./code";
import { codeRows, yearsIn, type ClassificationPack } from "./pack";

/** One item (科目) of a classification. */
export interface ClassificationEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: ClassificationKind;
  /** A recent document holds it, so that it may accuse. */
  readonly isConfirmed: boolean;
  /** Names it had before, the latest first. */
  readonly oldNames: readonly OldName[];
  /** Other items that once stood under the same code. */
  readonly formerMeanings: readonly FormerMeaning[];
}

export interface OldName {
  readonly name: string;
  /** The present name began in some year from `from` to `to`. */
  readonly replaced: { readonly from: number; readonly to: number };
}

export interface FormerMeaning {
  readonly name: string;
  /** The last year in which the code is known to have meant it. */
  readonly lastYear: number;
}

export interface Successor {
  /** The code and name as they were. */
  readonly code: string;
  readonly name: string;
  readonly successor: string;
  readonly since: { readonly from: number; readonly to: number };
}

export type ThreePublicItem =
  "overseasVisits" | "officialReceptions" | "vehicleOperation" | "vehiclePurchases";

export interface GovernmentCodes {
  readonly administrative: string;
  readonly institution: string;
  readonly isConfirmed: boolean;
}

/** A classification pack made ready for look-ups. */
export class Classification {
  readonly version: string;
  readonly successors: readonly Successor[];
  readonly threePublic: ReadonlyMap<string, ThreePublicItem>;
  readonly governmentCodes: ReadonlyMap<string, GovernmentCodes>;
  private readonly entries = new Map<string, ClassificationEntry>();
  private readonly byKind = new Map<ClassificationKind, ClassificationEntry[]>();

  private readonly years: ClassificationPack["years"];

  constructor(pack: ClassificationPack) {
    this.version = pack.version;
    this.years = pack.years;
    const confirmed = new Set(pack.confirmed);
    const oldNames = gather(pack.renamed, ([, name = "", years = ""]) => ({
      name,
      replaced: yearsIn(years)!,
    }));
    const meanings = gather(pack.reused, ([, name = "", years = ""]) => ({
      name,
      lastYear: yearsIn(years)!.to,
    }));

    for (const [kind, lines] of Object.entries(pack.codes) as [ClassificationKind, readonly string[]][]) {
      const entries = codeRows(lines).map(({ code, name, source }): ClassificationEntry => {
        const before = oldNames.get(code)?.sort((a, b) => b.replaced.to - a.replaced.to) ?? [];
        const formerMeanings = meanings.get(code) ?? [];
        return { code, name, kind, isConfirmed: confirmed.has(source), oldNames: before, formerMeanings };
      });
      this.byKind.set(kind, entries);
      for (const entry of entries) this.entries.set(entry.code, entry);
    }
    this.successors = pack.successors.map((line) => {
      const [code = "", name = "", successor = "", years = ""] = line.split(" ");
      return { code, name, successor, since: yearsIn(years)! };
    });
    this.threePublic = new Map(
      pack.threePublic.flatMap((line) => {
        const [code = "", governmentCode = "", item] = line.split(" ");
        return [
          [code, item as ThreePublicItem],
          [governmentCode, item as ThreePublicItem],
        ] as const;
      }),
    );
    this.governmentCodes = new Map(
      pack.governmentCodes.map((line) => {
        const [code = "", administrative = "", institution = "", source = ""] = line.split(" ");
        return [code, { administrative, institution, isConfirmed: confirmed.has(source) }];
      }),
    );
  }

  /** The item under a code, or `undefined` when the list lacks it. */
  entry(code: string, kind: ClassificationKind | undefined = kindOf(code)): ClassificationEntry | undefined {
    const entry = this.entries.get(code);
    return entry?.kind === kind ? entry : undefined;
  }

  /** Whether the list of a kind may judge a book of that year. */
  covers(kind: ClassificationKind, year: number): boolean {
    const { from, to } = yearsIn(this.years[kind])!;
    return year >= from && year <= to;
  }

  entriesOf(kind: ClassificationKind): readonly ClassificationEntry[] {
    return this.byKind.get(kind) ?? [];
  }
}

function gather<T>(lines: readonly string[], make: (words: readonly string[]) => T): Map<string, T[]> {
  const byCode = new Map<string, T[]>();
  for (const line of lines) {
    const words = line.split(" ");
    const made = byCode.get(words[0]!) ?? [];
    made.push(make(words));
    byCode.set(words[0]!, made);
  }
  return byCode;
}
