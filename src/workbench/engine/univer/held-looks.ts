import type { CellLook, LookPatch } from "../cell-look";

/** A change of looks of one cell. */
export interface PaintedCell {
  readonly row: number;
  readonly column: number;
  readonly patch: LookPatch;
}

/**
 * Changes of looks that wait to be made together. A batch of Excel's paints the same cells trait by trait, font, fill
 * and four edges, and Univer takes as long for each as for all of them at once.
 */
export class HeldLooks {
  private readonly cells = new Map<string, PaintedCell>();
  /** What a patch over another comes to: cells painted alike share one patch. */
  private readonly joined = new PatchedOnce<LookPatch>((earlier, patch) => ({ ...earlier, ...patch }));
  private readonly painted = new PatchedOnce<CellLook>(painted);

  add(cell: PaintedCell): void {
    const key = keyOf(cell.row, cell.column);
    const earlier = this.cells.get(key);
    this.cells.set(key, earlier ? { ...cell, patch: this.joined.of(earlier.patch, cell.patch) } : cell);
  }

  /** A cell's look as it will be. */
  over(look: CellLook, row: number, column: number): CellLook {
    const held = this.cells.get(keyOf(row, column));
    return held ? this.painted.of(look, held.patch) : look;
  }

  /** Hands over what was held and holds nothing any more. */
  take(): PaintedCell[] {
    const cells = [...this.cells.values()];
    this.cells.clear();
    return cells;
  }
}

/** Looks with a patch laid over them, made once: cells that look alike are painted alike. */
class PatchedOnce<Look extends CellLook | LookPatch> {
  private readonly made = new WeakMap<Look, WeakMap<LookPatch, Look>>();

  constructor(private readonly make: (look: Look, patch: LookPatch) => Look) {}

  of(look: Look, patch: LookPatch): Look {
    let over = this.made.get(look);
    if (!over) this.made.set(look, (over = new WeakMap()));
    let both = over.get(patch);
    if (!both) over.set(patch, (both = this.make(look, patch)));
    return both;
  }
}

function painted(look: CellLook, patch: LookPatch): CellLook {
  const traits = Object.entries({ ...look, ...patch }).filter(([, trait]) => trait !== null);
  return Object.fromEntries(traits) as CellLook;
}

const keyOf = (row: number, column: number) => `${row}:${column}`;
