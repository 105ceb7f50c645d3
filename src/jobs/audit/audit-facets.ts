import type { Facet } from "../../workbook/host";

/** What an audit reads of cells beside their values. */
export const auditFacets: readonly Facet[] = ["formulas", "numberFormats", "hidden"];
