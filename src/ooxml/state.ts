import { Digest } from "../workbook/digest";
import { decodeStatePart, encodeStatePart, stateKey, stateNamespace } from "../workbook/state-part";
import { addContentType, contentTypes } from "./content-types";
import { addRelationship, removeRelationships } from "./edit-relationships";
import { removePart } from "./remove-part";
import { vocabularyOf } from "./vocabulary";
import { readWorkbookPart } from "./workbook-part";
import { parseXml } from "./xml/document";
import { partText } from "./xml/decode-part";
import type { Archive } from "./zip/archive";

interface StoredState {
  readonly key: string;
  readonly part: string;
  readonly relationship: string;
}

/** The small text kept under a key; `undefined` when there is none. */
export function getState(archive: Archive, key: string): string | undefined {
  const stored = storedStates(archive).find((each) => each.key === key);
  return stored && decodeStatePart(partText(archive.read(stored.part)));
}

export function stateKeys(archive: Archive): string[] {
  return storedStates(archive).map(({ key }) => key);
}

/** Keeps a text under a key in a custom XML part of its own; `undefined` removes it. */
export function setState(archive: Archive, key: string, text: string | undefined): void {
  const stored = storedStates(archive).find((each) => each.key === key);
  if (text === undefined) {
    if (!stored) return;
    removeRelationships(archive, readWorkbookPart(archive).part, [stored.relationship]);
    removePart(archive, stored.part);
    return;
  }
  const bytes = new TextEncoder().encode(encodeStatePart(key, text));
  if (stored) archive.put(stored.part, bytes);
  else addStatePart(archive, key, bytes);
}

function addStatePart(archive: Archive, key: string, bytes: Uint8Array): void {
  const { part: workbook, document } = readWorkbookPart(archive);
  const vocabulary = vocabularyOf(document.root);
  let number = 1;
  while (archive.has(`customXml/item${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  archive.put(part, bytes);
  archive.put(properties, new TextEncoder().encode(propertiesXml(key)));
  addContentType(archive, part, contentTypes.customXml);
  addContentType(archive, properties, contentTypes.customXmlProperties);
  addRelationship(archive, workbook, vocabulary.relationshipType("customXml"), part);
  addRelationship(archive, part, vocabulary.relationshipType("customXmlProps"), properties);
}

/** Office tells custom parts apart by an id; ours follows from the key. */
function propertiesXml(key: string): string {
  const hex = [...Array(4).keys()].map((i) => hexOf(`${key}#${i}`)).join("");
  const id = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="{${id}}" xmlns:ds="${namespace}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${stateNamespace(key)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function hexOf(text: string): string {
  const number = parseInt(new Digest().add(text).text, 36);
  return number.toString(16).toUpperCase().padStart(8, "0").slice(-8);
}

function storedStates(archive: Archive): StoredState[] {
  return readWorkbookPart(archive).relationships.all.flatMap(
    ({ kind, target, id, isExternal }): StoredState[] => {
      if (kind !== "customXml" || isExternal || !archive.has(target)) return [];
      const key = stateKey(parseXml(partText(archive.read(target)), target).root.namespace);
      return key === undefined ? [] : [{ key, part: target, relationship: id }];
    },
  );
}
