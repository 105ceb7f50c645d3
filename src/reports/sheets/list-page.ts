import type { NewSheet, PrintSetup } from "../../workbook/plan";

/** The page and how many there are, at the foot of each, in Excel's codes. */
export const pageNumbers = "第 &P 页，共 &N 页";

interface ListLook {
  readonly orientation?: PrintSetup["orientation"];
  /** Columns that stay in view beside the heading. */
  readonly columns?: number;
  readonly isCentered?: boolean;
  readonly footer?: string;
}

/** How a list is shown and printed: its heading stays in view and on every page, A4, as wide as the page. */
export function listPage(
  headingRow: number,
  { orientation = "landscape", columns = 0, isCentered = true, footer = pageNumbers }: ListLook = {},
): Required<Pick<NewSheet, "freeze" | "print">> {
  return {
    freeze: { rows: headingRow + 1, columns },
    print: {
      orientation,
      repeatRowsThrough: headingRow,
      fitToWidth: true,
      footer,
      ...(isCentered ? { centerHorizontally: true } : {}),
    },
  };
}
