import type { Host } from "../workbook/host";
import { decodeStatePart, encodeStatePart, stateKey, stateNamespace } from "../workbook/state-part";
import { answerOf, oneSync } from "./session";

/**
 * Small texts in custom XML parts. They survive saving, closing and other programs; document properties would be cut
 * at 255 characters, and settings belong to one copy of the add-in.
 */
export const workbookState: Host["state"] = {
  async get(key) {
    const [id] = await partsOf(key);
    if (id === undefined) return undefined;
    const xml = await oneSync((context) => {
      const text = context.workbook.customXmlParts.getItem(id).getXml();
      return () => answerOf(text);
    });
    return decodeStatePart(xml);
  },

  async set(key, value) {
    const [kept, ...superfluous] = await partsOf(key);
    await oneSync((context) => {
      const parts = context.workbook.customXmlParts;
      for (const id of superfluous) parts.getItem(id).delete();
      if (value === undefined) {
        if (kept !== undefined) parts.getItem(kept).delete();
      } else if (kept === undefined) {
        parts.add(encodeStatePart(key, value));
      } else {
        parts.getItem(kept).setXml(encodeStatePart(key, value));
      }
      return () => undefined;
    });
  },

  async keys() {
    return oneSync((context) => {
      const parts = context.workbook.customXmlParts.load("items/namespaceUri");
      return () => parts.items.flatMap(({ namespaceUri }) => stateKey(namespaceUri) ?? []);
    });
  },
};

/** Ids of the parts of a key; more than one only where another program copied a part. */
async function partsOf(key: string): Promise<string[]> {
  return oneSync((context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace(key)).load("items/id");
    return () => parts.items.map(({ id }) => id);
  });
}
