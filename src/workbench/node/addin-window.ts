import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { windowElement, type WindowElement } from "./window-element";
import { MemoryStorage } from "./memory-storage";
import { officeFile } from "./office-package";
import { WindowChannels } from "./window-channels";
import { WindowTimers } from "./window-timers";

export interface AddinWindowOptions {
  /** The frame's name, in which office.js looks for its host. */
  readonly name: string;
  readonly origin: string;
  /** Takes what the add-in posts to its parent. */
  readonly send: (text: string) => void;
  /** Folder of the built add-in; its files answer for addresses under the origin. */
  readonly directory?: string;
  /** Errors nobody in the window caught. */
  readonly onError?: (error: unknown) => void;
}

/** Under this address the window finds the installed office.js. */
const officeAddress = "/office-js/";
const microsoftAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Compiled scripts, since every window runs the same large ones. */
const compiled = new Map<string, vm.Script>();

/**
 * A window just large enough for office.js and a bundle that draws nothing before it is told to: a context of its
 * own, script elements loaded from disk, messages to a parent. It is no browser; what needs one is tested in one.
 */
export class AddinWindow {
  private readonly context: vm.Context;
  private readonly listeners = new Map<string, Set<(event: object) => void>>();
  private readonly scripts: WindowElement[] = [];
  private readonly timers: WindowTimers;
  private readonly channels = new WindowChannels();
  private readonly location: URL;
  private readonly parent = { postMessage: (text: unknown): void => this.post(text) };
  private isClosed = false;

  constructor(private readonly options: AddinWindowOptions) {
    this.location = new URL(`${options.origin}/taskpane.html`);
    this.timers = new WindowTimers((error) => options.onError?.(error));
    this.context = vm.createContext(this.globals());
    vm.runInContext("globalThis.window = globalThis.self = globalThis;", this.context);
  }

  /** Runs the text of a script. */
  run(source: string, filename: string): void {
    let script = compiled.get(filename);
    if (!script || filename.startsWith("inline:")) {
      script = new vm.Script(source, { filename });
      compiled.set(filename, script);
    }
    script.runInContext(this.context);
  }

  evaluate(expression: string): unknown {
    return vm.runInContext(expression, this.context) as unknown;
  }

  /** Runs a script of the page or of office.js as a `<script src>` would. */
  load(source: string): void {
    const url = new URL(source, this.location).href;
    this.scripts.push(
      Object.assign(
        windowElement("script", (added) => this.onScript(added)),
        { src: url },
      ),
    );
    const file = this.fileOf(url);
    this.run(readFileSync(file, "utf8"), file);
  }

  /** Hands the add-in a message from its parent. */
  deliver(text: string): void {
    if (this.isClosed) return;
    const event = { data: text, origin: this.options.origin, source: this.parent };
    for (const listener of this.listeners.get("message") ?? []) listener(event);
  }

  close(): void {
    this.isClosed = true;
    this.timers.close();
    this.channels.close();
    this.listeners.clear();
  }

  private post(text: unknown): void {
    if (typeof text !== "string") return;
    setImmediate(() => {
      if (!this.isClosed) this.options.send(text);
    });
  }

  private fileOf(url: string): string {
    const { origin, directory } = this.options;
    if (url.startsWith(microsoftAddress)) return officeFile(url.slice(microsoftAddress.length));
    const inside = url.startsWith(origin) ? decodeURIComponent(new URL(url).pathname) : undefined;
    if (inside?.startsWith(officeAddress)) return officeFile(inside.slice(officeAddress.length));
    if (inside && directory) {
      const file = path.join(directory, inside);
      const vendored =
        /\/(?:office(?:\.debug)?|excel-web-16\.00(?:\.debug)?|office_strings(?:\.debug)?|telemetry\/.*)\.js$/i;
      return existsSync(file) || !vendored.test(inside) ? file : officeFile(path.basename(inside));
    }
    throw new Error(`The window cannot load ${url}.`);
  }

  /** A script element that was put into the page: its file runs at the next turn, then its handlers. */
  private onScript(element: WindowElement): void {
    const source = element.src;
    if (!source) return;
    this.scripts.push(element);
    setImmediate(() => {
      if (this.isClosed) return;
      try {
        const file = this.fileOf(new URL(source, this.location).href);
        if (!existsSync(file)) throw new Error(`There is no ${source}.`);
        this.run(readFileSync(file, "utf8"), file);
      } catch (error) {
        if (!element.onerror) this.options.onError?.(error);
        element.onerror?.(error);
        return;
      }
      element.onload?.();
    });
  }

  private globals(): Record<string, unknown> {
    const { href, origin, protocol, host, hostname, port, pathname, search, hash } = this.location;
    const create = (tag: string): WindowElement => windowElement(tag, (added) => this.onScript(added), href);
    const [head, body] = [create("head"), create("body")];
    const listen = (type: string, listener: (event: object) => void): void => {
      if (typeof listener !== "function") return;
      const present = this.listeners.get(type) ?? new Set();
      this.listeners.set(type, present.add(listener));
    };
    const unlisten = (type: string, listener: (event: object) => void): void => {
      this.listeners.get(type)?.delete(listener);
    };
    const byTag: Readonly<Record<string, WindowElement[]>> = {
      script: this.scripts,
      head: [head],
      body: [body],
    };
    const document = Object.assign(create("document"), {
      head,
      body,
      documentElement: create("html"),
      readyState: "complete",
      domain: hostname,
      URL: href,
      cookie: "",
      hidden: false,
      visibilityState: "visible",
      createElement: create,
      createTextNode: () => create("#text"),
      addEventListener: listen,
      removeEventListener: unlisten,
      getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      hasFocus: () => true,
    });
    const nothing = (): void => undefined;
    return {
      ...this.timers.globals,
      ...this.channels.globals,
      ...platform,
      document,
      name: this.options.name,
      location: { href, origin, protocol, host, hostname, port, pathname, search, hash, replace: nothing },
      navigator: { userAgent: "Mozilla/5.0 (embedded Excel)", language: "zh-CN", languages: ["zh-CN"] },
      sessionStorage: new MemoryStorage(),
      localStorage: new MemoryStorage(),
      external: {},
      history: {},
      screen: {},
      opener: null,
      parent: this.parent,
      top: this.parent,
      addEventListener: listen,
      removeEventListener: unlisten,
      dispatchEvent: nothing,
      focus: nothing,
      blur: nothing,
      open: nothing,
      XMLHttpRequest: nothing,
      getComputedStyle: () => ({ getPropertyValue: () => "" }),
      matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
    };
  }
}

/** What Node and a browser have alike. */
const platform = {
  console,
  performance,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  Blob,
  AbortController,
  AbortSignal,
  Event,
  EventTarget,
  structuredClone,
  atob,
  btoa,
  crypto: globalThis.crypto,
};
