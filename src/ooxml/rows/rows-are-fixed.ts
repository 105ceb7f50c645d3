import { readRelationships } from "../relationships";
import type { Archive } from "../zip/archive";

/** What a sheet may lead to without hanging on its rows. */
const loose: ReadonlySet<string> = new Set(["hyperlink", "printerSettings"]);

/**
 * Whether no rows are put into a sheet or taken from it, since it carries what would not follow: pictures and charts,
 * comments, tables, pivot tables; or since a pivot table elsewhere is drawn from it.
 */
export function rowsAreFixed(archive: Archive, { name, part }: { name: string; part: string }): boolean {
  if (readRelationships(archive, part).all.some(({ kind }) => !loose.has(kind))) return true;
  const decoder = new TextDecoder();
  return archive
    .names()
    .filter((each) => each.includes("pivotCacheDefinition") && each.endsWith(".xml"))
    .some((each) => decoder.decode(archive.read(each)).includes(`sheet="${name}"`));
}
