import type { VariantsPack } from "../../templates/variants-pack";

const key = "caishen.pane.variants";

/** A pack of variants and the file it came from. */
export interface NamedVariants {
  readonly name: string;
  readonly pack: VariantsPack;
}

/** The ways of printing the forms (版式) in use on this machine, for the jobs of the pane and the buttons of the ribbon. */
export class PlaceVariants {
  private chosen: NamedVariants | undefined;

  /** @param storage - Where they are kept from one day to the next; without one they last as long as the pane. */
  constructor(private readonly storage?: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.chosen = this.kept();
  }

  get inUse(): NamedVariants | undefined {
    return this.chosen;
  }

  use(variants: NamedVariants | undefined): void {
    this.chosen = variants;
    try {
      if (variants) this.storage?.setItem(key, JSON.stringify(variants));
      else this.storage?.removeItem(key);
    } catch {
      // Storage is refused in some frames; the choice then lasts as long as the pane.
    }
  }

  /** What was kept was looked through before; whatever else stands there is no pack of ours. */
  private kept(): NamedVariants | undefined {
    try {
      const { name, pack } = JSON.parse(this.storage?.getItem(key) ?? "{}") as Partial<NamedVariants>;
      return typeof name === "string" && Array.isArray(pack?.variants) ? { name, pack } : undefined;
    } catch {
      return undefined;
    }
  }
}
