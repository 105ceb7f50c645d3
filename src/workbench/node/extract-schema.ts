import { readFileSync } from "node:fs";
import type {
  ClassSchema,
  EventSchema,
  MethodSchema,
  NavigationSchema,
  PropertySchema,
  Schema,
} from "../rich-api/schema";
import { AddinWindow } from "./addin-window";
import { officeFile } from "./office-package";

type Prototype = Record<string, unknown>;
const ofPackage = { strings: "en-us/office_strings.debug.js", excel: "excel-web-16.00.debug.js" };

/**
 * Reads every class of the Excel API out of the installed office.js: it runs the package's readable edition and
 * looks at the proxies it defines. Takes about a third of a second, so ask for it once.
 */
export function extractSchema(): Schema {
  const window = new AddinWindow({ name: "", origin: "https://localhost", send: () => undefined });
  window.run(
    `var OSF = {}; window.Microsoft = { Office: { WebExtension: {} } }; window.Office = Microsoft.Office.WebExtension;
     window.CustomFunctionMappings = {}; window._richApiNativeBridge = { sendMessageToHost() {} };
     window.Type = Function; Type.registerNamespace = (name) => { window[name] = window[name] || {}; };
     Type.prototype.registerClass = () => {};`,
    "schema-set-up.js",
  );
  for (const file of [ofPackage.strings, ofPackage.excel])
    window.run(readFileSync(officeFile(file), "utf8"), file);
  const classes = window.evaluate("Excel") as Record<string, unknown>;
  const schema: Record<string, ClassSchema> = {};
  for (const [name, value] of Object.entries(classes)) {
    const prototype = typeof value === "function" ? (value.prototype as Prototype | undefined) : undefined;
    if (prototype && Object.getOwnPropertyDescriptor(prototype, "_className"))
      schema[name] = classSchema(prototype);
  }
  window.close();
  return schema;
}

function classSchema(prototype: Prototype): ClassSchema {
  const properties: Record<string, PropertySchema> = {};
  const navigations: Record<string, NavigationSchema> = {};
  const methods: Record<string, MethodSchema> = {};
  const events: Record<string, EventSchema> = {};
  const names = listOf(prototype, "_scalarPropertyNames");
  const wires = listOf(prototype, "_scalarPropertyOriginalNames");
  const writable = listOf(prototype, "_scalarPropertyUpdateable");
  for (const [index, given] of names.entries()) {
    const name = String(given);
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    properties[String(wires[index] ?? pascal(name))] = {
      name,
      isWritable: Boolean(writable[index]),
      since: getter ? requirementIn(String(getter)) : "",
    };
  }
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const { get, value } = Object.getOwnPropertyDescriptor(prototype, name)!;
    const source = String(get ?? value ?? "");
    const since = requirementIn(source);
    const navigation = get && /_createPropertyObject\(Excel\.([\w.]+), this, "(\w+)"/.exec(source);
    if (navigation) navigations[navigation[2]!] = { name, type: navigation[1]!, since };
    const event = get && /eventType: (\d+)/.exec(source);
    const register = get && /\.(_Register\w+)\(/.exec(source);
    if (event && register) events[register[1]!] = { name, type: Number(event[1]), since };
    const method = typeof value === "function" ? methodIn(source, name) : undefined;
    if (method) methods[method.wire] = { name, returns: method.returns, isIndexer: method.isIndexer, since };
  }
  return {
    isCollection: Boolean(read(prototype, "_isCollection")),
    properties,
    navigations,
    methods,
    events,
  };
}

function methodIn(
  source: string,
  name: string,
): { wire: string; returns: string; isIndexer: boolean } | undefined {
  const object = /_createMethodObject\(Excel\.([\w.]+), this, "(\w+)"/.exec(source);
  if (object) return { wire: object[2]!, returns: object[1]!, isIndexer: false };
  const indexer = /_createIndexerObject\(Excel\.([\w.]+), this/.exec(source);
  if (indexer) return { wire: pascal(name), returns: indexer[1]!, isIndexer: true };
  const invoked = /_invokeMethod\(this, "(\w+)"/.exec(source);
  return invoked ? { wire: invoked[1]!, returns: "value", isIndexer: false } : undefined;
}

/** The requirement set a member checks for before it works. */
function requirementIn(source: string): string {
  const match = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([^"]+)"/.exec(source);
  if (!match) return "ExcelApi 1.1";
  return `${match[1]!.startsWith('"') ? match[1]!.slice(1, -1) : "ExcelApi"} ${match[2]!}`;
}

function read(prototype: Prototype, name: string): unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return getter ? (getter.call({}) as unknown) : undefined;
}

function listOf(prototype: Prototype, name: string): readonly unknown[] {
  return (read(prototype, name) as readonly unknown[] | undefined) ?? [];
}

const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
