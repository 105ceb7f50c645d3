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
  private readonly joined = new WeakMap<LookPatch, WeakMap<LookPatch, LookPatch>>();

  add(cell: PaintedCell): void {
    const key = keyOf(cell.row, cell.column);
    const earlier = this.cells.get(key);
    this.cells.set(key, earlier ? { ...cell, patch: this.join(earlier.patch, cell.patch) } : cell);
  }

  /** A cell's look as it will be. */
  over(look: CellLook, row: number, column: number): CellLook {
    const held = this.cells.get(keyOf(row, column));
    if (!held) return look;
    const changed: Record<string, unknown> = { ...look };
    for (const [trait, value] of Object.entries(held.patch)) {
      if (value === null) delete changed[trait];
      else changed[trait] = value;
    }
    return changed as CellLook;
  }

  /** Hands over what was held and holds nothing any more. */
  take(): PaintedCell[] {
    const cells = [...this.cells.values()];
    this.cells.clear();
    return cells;
  }

  private join(earlier: LookPatch, patch: LookPatch): LookPatch {
    let over = this.joined.get(earlier);
    if (!over) this.joined.set(earlier, (over = new WeakMap()));
    let both = over.get(patch);
    if (!both) over.set(patch, (both = { ...earlier, ...patch }));
    return both;
  }
}

const keyOf = (row: number, column: number) => `${row}:${column}`;
