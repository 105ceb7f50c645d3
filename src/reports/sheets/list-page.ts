import type { NewSheet } from "../../workbook/plan";

/** How a list is shown and printed: its heading stays in view and on every page, A4 across, as wide as the page. */
export function listPage(headingRow: number, footer: string): Required<Pick<NewSheet, "freeze" | "print">> {
  return {
    freeze: { rows: headingRow + 1, columns: 0 },
    print: {
      orientation: "landscape",
      repeatRowsThrough: headingRow,
      fitToWidth: true,
      footer,
      centerHorizontally: true,
    },
  };
}
