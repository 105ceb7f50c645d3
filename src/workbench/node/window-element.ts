/** An element of the window: enough for scripts to be added and for addresses to be taken apart. */
export interface WindowElement {
  readonly tagName: string;
  readonly style: Record<string, unknown>;
  readonly children: WindowElement[];
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  [property: string]: unknown;
}

/** Makes an element; a script put inside it is told to `onScript`. */
export function windowElement(
  tag: string,
  onScript: (script: WindowElement) => void,
  base = "https://localhost/",
): WindowElement {
  const attributes = new Map<string, string>();
  const nothing = (): void => undefined;
  const append = (child: WindowElement): WindowElement => {
    element.children.push(child);
    if (child.tagName === "SCRIPT") onScript(child);
    return child;
  };
  const element: WindowElement = {
    tagName: tag.toUpperCase(),
    style: {},
    children: [],
    dataset: {},
    setAttribute(name: string, value: string) {
      attributes.set(name, value);
      if (name === "src") element.src = value;
    },
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    removeAttribute: (name: string) => attributes.delete(name),
    addEventListener: nothing,
    removeEventListener: nothing,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    querySelector: () => null,
    removeChild: nothing,
    remove: nothing,
    insertBefore: append,
    appendChild: append,
  };
  if (tag === "a") defineAddress(element, base);
  return element;
}

/** An `<a>` resolves its `href` and shows its parts. */
function defineAddress(element: WindowElement, base: string): void {
  let href = "";
  Object.defineProperty(element, "href", {
    get: () => href,
    set: (given: string) => {
      const url = new URL(given, base);
      href = url.href;
      const { protocol, hostname, host, port, pathname, search, hash } = url;
      Object.assign(element, { protocol, hostname, host, port, pathname, search, hash });
    },
  });
}
