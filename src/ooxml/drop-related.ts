import { removeRelationships } from "./edit-relationships";
import { removePart } from "./remove-part";
import type { Archive } from "./zip/archive";

/** Ends relationships and removes the parts they led to. */
export function dropRelated(
  archive: Archive,
  source: string,
  relationships: readonly { readonly id: string; readonly target: string }[],
): void {
  removeRelationships(
    archive,
    source,
    relationships.map(({ id }) => id),
  );
  for (const { target } of relationships) removePart(archive, target);
}
