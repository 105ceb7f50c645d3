import { removeContentTypes } from "./content-types";
import { targetsOfAll } from "./edit-relationships";
import { readRelationships, relationshipsPartOf } from "./relationships";
import type { Archive } from "./zip/archive";

/**
 * Removes a part nothing leads to any more, and with it the parts only it led to: the drawing of a sheet, the
 * charts of the drawing.
 */
export function removePart(archive: Archive, part: string): void {
  const gone: string[] = [];
  const waiting = [part];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (gone.includes(name) || !archive.has(name)) continue;
    const targets = readRelationships(archive, name).all.filter(({ isExternal }) => !isExternal);
    archive.remove(name);
    archive.remove(relationshipsPartOf(name));
    gone.push(name);
    const stillLedTo = targetsOfAll(archive);
    waiting.push(...targets.map(({ target }) => target).filter((target) => !stillLedTo.has(target)));
  }
  removeContentTypes(archive, gone);
}
