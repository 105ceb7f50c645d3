import { element } from "./element";
import { paneDivider } from "./pane-divider";
import type { Text } from "./text";

export interface PaneOptions {
  readonly name: string;
  readonly url: string;
  readonly text: Text;
  readonly width: number;
  readonly onWidth: (pixels: number) => void;
  readonly onClosed: () => void;
}

/** The frame of the add-in, docked at the right of the grid. Closed, it goes on running, as a shared runtime does. */
export class Pane {
  readonly view: HTMLElement;
  private readonly body: HTMLElement;
  private readonly frame = element("iframe", { className: "pane-frame" });

  constructor(private readonly options: PaneOptions) {
    const { name, text, width, onWidth, onClosed } = options;
    const close = element("button", { className: "pane-close", type: "button", label: text.closePane }, "×");
    close.title = text.closePane;
    close.addEventListener("click", () => {
      this.hide();
      onClosed();
    });
    const head = element("div", { className: "pane-head" }, element("span", {}, name), close);
    this.body = element("section", { className: "pane", label: text.pane(name) }, head);
    const divider = paneDivider(this.body, { label: text.paneWidth, width, onWidth });
    this.view = element("div", { className: "pane-dock" }, divider, this.body);
    this.frame.title = text.pane(name);
  }

  /**
   * Starts the add-in. Browsers read a frame's name only before it is attached, so it must not be in the page yet
   * when its name is set.
   */
  start(windowName: string): void {
    this.frame.name = windowName;
    this.frame.src = this.options.url;
    this.body.append(this.frame);
  }

  /** Hands the add-in a message. */
  send(text: string): void {
    this.frame.contentWindow?.postMessage(text, new URL(this.options.url).origin);
  }

  isSender({ source, origin }: MessageEvent): boolean {
    return source === this.frame.contentWindow && origin === new URL(this.options.url).origin;
  }

  show(): void {
    this.view.hidden = false;
  }

  hide(): void {
    this.view.hidden = true;
  }

  remove(): void {
    this.view.remove();
  }
}
