import { SaxesParser } from "saxes";

/** An element of the manifest, prefixes dropped from its name but kept in its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root element of an XML text. @throws Error where it is not well formed. */
export function parseElement(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: name.replace(/^.*:/, ""), attributes, children: [], text: "" };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open[open.length - 1]!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** The element and everything below it. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function all(root: Element, name: string): Element[] {
  return descendants(root).filter((element) => element.name === name);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}
