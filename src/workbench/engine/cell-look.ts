/** The edges of a cell that can carry a line. */
export const edges = ["top", "bottom", "left", "right"] as const;
export type Edge = (typeof edges)[number];

export interface EdgeLine {
  readonly style:
    "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | "dashDot" | "dashDotDot";
  readonly color: string;
}

/** How a cell looks. Colours are `#RRGGBB`, sizes points; what is absent is the sheet's default. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: EdgeLine;
  readonly bottom?: EdgeLine;
  readonly left?: EdgeLine;
  readonly right?: EdgeLine;
}

/** A change of looks: `null` takes a trait away, an absent one stays as it is. */
export type LookPatch = { readonly [Trait in keyof CellLook]?: CellLook[Trait] | null };
