import type { AuditOptions } from "../../jobs/audit/audit";
import { withheldForPublication } from "../../jobs/disclosure/disclose";
import { PackageHost } from "../../ooxml/package-host";
import type { PublicVersion } from "../../workbook/public-version";

/** The public version (公开版) of a workbook that is handed over as a file. */
export async function publicVersion(
  bytes: Uint8Array,
  { templates }: Pick<AuditOptions, "templates">,
): Promise<PublicVersion> {
  const workbook = new PackageHost(bytes);
  return workbook.publicVersion(await withheldForPublication(workbook, templates));
}
