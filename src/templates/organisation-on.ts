import type { WorkbookView } from "../workbook/snapshot";
import { readBanner } from "./banner";

const bannerRows = 4;

/** Who fills in the sheets that figures and ledgers stand on (编制单位、填报单位), the first that says so. */
export function organisationOn(
  view: WorkbookView,
  places: readonly { readonly sheet: string }[],
): string | undefined {
  for (const { sheet } of places) {
    const found = view.sheet(sheet);
    const organisation = found && readBanner(found, 0, bannerRows).organisation;
    if (organisation) return organisation.name;
  }
  return undefined;
}
