import { compareName } from "../finance/classification/compare-name";
import { nameKey } from "../finance/classification/name-key";
import type { Fact, Table, TableRow } from "../templates/facts";

interface NamedRow {
  readonly row: TableRow;
  readonly code: string;
  readonly key: string;
}

const codeLengths = [3, 5, 7];

/**
 * The rows of a form by functional code as a tree of 类, 款, 项. A path is followed from the top, each name among the
 * rows under the one before: never a 项 by its own name alone.
 */
export class RowTree {
  private readonly children = new Map<string, NamedRow[]>();

  constructor(
    private readonly table: Table,
    private readonly year: number | undefined,
  ) {
    for (const row of table.rowsOf()) {
      const level = codeLengths.indexOf(row.code?.length ?? 0);
      if (level < 0) continue;
      const parent = level === 0 ? "" : row.code!.slice(0, codeLengths[level - 1]);
      const siblings = this.children.get(parent) ?? [];
      siblings.push({ row, code: row.code!, key: nameKey(row.label) });
      this.children.set(parent, siblings);
    }
  }

  rowsOf(names: readonly string[]): TableRow[] {
    let parents = [""];
    let found: NamedRow[] = [];
    for (const name of names) {
      found = parents.flatMap((parent) => this.named(name, parent));
      parents = found.map(({ code }) => code);
    }
    return found.map(({ row }) => row);
  }

  /** The rows of a code. */
  rowsCoded(code: string): TableRow[] {
    return this.table.rowsOf().filter((row) => row.code === code);
  }

  /** The 项 of a name under a 款 of a name, whatever its 类. */
  rowsEndingIn([name = "", itemName = ""]: readonly string[]): TableRow[] {
    const classes = this.children.get("") ?? [];
    return classes
      .flatMap(({ code }) => this.named(name, code))
      .flatMap(({ code }) => this.named(itemName, code))
      .map(({ row }) => row);
  }

  /** The rows of a level (1 类, 2 款, 3 项) under the 类 of a name. */
  rowsUnder(className: string, level: number): TableRow[] {
    let rows = this.named(className, "");
    for (let deeper = 1; deeper < level; deeper += 1)
      rows = rows.flatMap(({ code }) => this.children.get(code) ?? []);
    return rows.map(({ row }) => row);
  }

  fact(row: TableRow, column: string): Fact | undefined {
    return this.table.fact(row.key, column, undefined, row.occurrence);
  }

  /** As printed there or in another spelling (其它 for 其他); else by a name the list knows the code by. */
  private named(name: string, parent: string): NamedRow[] {
    const siblings = this.children.get(parent) ?? [];
    const key = nameKey(name);
    const same = siblings.filter((sibling) => sibling.key === key);
    return same.length > 0 ? same : siblings.filter(({ code }) => this.isCalled(code, name));
  }

  private isCalled(code: string, name: string): boolean {
    const { kind } = compareName(code, "functional", this.year, name);
    return kind === "same" || kind === "variant" || kind === "oldName";
  }
}
