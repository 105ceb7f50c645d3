import type { Statement } from "./statement";
import type { Subject } from "./subjects/subject";

export interface ItemOfSubject {
  readonly sheet: string;
  readonly subject: Subject | undefined;
  readonly item: number;
}

/** What one item of the text says of one subject, each amount once. */
export interface ItemStatements {
  /** Its amounts of this year, in text order. */
  readonly stated: readonly Statement[];
  /** What it is measured against: other years, and other measures of this one. */
  readonly bases: readonly Statement[];
}

const nothing: ItemStatements = { stated: [], bases: [] };

/** No item says so many different things of one subject; what goes beyond is not looked at. */
const mostKept = 12;

/** Statements by the item of the text and the subject they are of. */
export class ItemIndex {
  private readonly groups = new Map<string, { stated: Statement[]; bases: Statement[] }>();

  constructor(statements: readonly Statement[]) {
    const seen = new Set<string>();
    for (const statement of statements) {
      const { role, year, measure, figure } = statement;
      if (role !== "stated" && role !== "otherMeasure" && role !== "lastYear") continue;
      const key = keyOf(statement);
      const said = [key, role, year, measure, figure.value, figure.unit].join("|");
      if (seen.has(said)) continue;
      seen.add(said);
      let group = this.groups.get(key);
      if (!group) this.groups.set(key, (group = { stated: [], bases: [] }));
      const kept = role === "stated" ? group.stated : group.bases;
      if (kept.length < mostKept) kept.push(statement);
    }
  }

  /** Empty where no subject is known. */
  of(place: ItemOfSubject): ItemStatements {
    return (place.subject && this.groups.get(keyOf(place))) ?? nothing;
  }
}

function keyOf({ sheet, subject, item }: ItemOfSubject): string {
  return `${item}|${subject?.id ?? ""}|${sheet}`;
}
