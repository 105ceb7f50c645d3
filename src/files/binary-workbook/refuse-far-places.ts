import { columnLimit, rowLimit } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";

/** Columns that runs of equal columns may name in all sheets together; the parser makes an object of each. */
const mostColumns = 64 * columnLimit;

/**
 * Refuses XML of Excel 2003 that places cells beyond a sheet: the parser would make a row of every number up to
 * there.
 *
 * @throws HostError `hostile`.
 */
export function refuseFarPlaces(xml: string): void {
  let columns = 0;
  for (const [, attribute, value] of xml.matchAll(
    /[\s:](Index|Span|MergeAcross|MergeDown)\s*=\s*["']([^"'<>]*)["']/gi,
  )) {
    const place = Number(value);
    if (!Number.isInteger(place) || place < 0 || place > rowLimit) {
      throw new HostError("hostile", { reason: "place", attribute: attribute! });
    }
  }
  for (const [, value] of xml.matchAll(/<(?:\w+:)?Column\s[^<>]*\bSpan\s*=\s*["'](\d+)["']/gi)) {
    columns += Number(value);
    if (columns > mostColumns) throw new HostError("hostile", { reason: "columns" });
  }
}
