import { EmbeddedExcel } from "../embedded-excel";
import type { UniverRuntime } from "../engine/univer/univer-runtime";
import { bookOf, stateOf } from "../file/open-book";
import { openPackage, type OpenedPackage } from "../file/open-package";
import { savePackage, type SavedPackage } from "../file/save-package";
import type { Schema } from "../rich-api/schema";
import type { FunctionsMetadata } from "../xdm/functions-metadata";
import { element } from "./element";
import { createGrid } from "./grid";
import { showErrorsAsExcel } from "./grid-errors";
import { followSelection } from "./grid-selection";
import type { Manifest, RibbonAction } from "./manifest";
import { Pane } from "./pane";
import type { Preferences } from "./preferences";
import type { Text } from "./text";

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  readonly schema: Schema;
  readonly preferences: Preferences;
  readonly text: Text;
  /** Where grid and pane are put. */
  readonly parent: HTMLElement;
  readonly onPaneWidth: (pixels: number) => void;
}

/** One opened workbook: the grid, the embedded Excel behind it, and the add-in in its pane. */
export class Session {
  readonly excel: EmbeddedExcel;
  private readonly opened: OpenedPackage;
  private readonly view: HTMLElement;
  private readonly pane: Pane;
  readonly runtime: UniverRuntime;

  constructor(private readonly options: SessionOptions) {
    const { bytes, name, manifest, functions, schema, preferences, text, parent, onPaneWidth } = options;
    this.opened = openPackage(bytes);
    this.view = element("div", { className: "grid", role: "region", label: text.grid });
    parent.append(this.view);
    this.runtime = createGrid(this.view, preferences.language, preferences.theme === "dark");
    this.pane = new Pane({
      name: manifest.name,
      url: manifest.paneUrl,
      text,
      width: preferences.paneWidth,
      onWidth: onPaneWidth,
      onClosed: () => (this.excel.paneState = "Background"),
    });
    const { api } = this.runtime;
    this.excel = new EmbeddedExcel({
      runtime: this.runtime,
      schema,
      book: bookOf(this.opened.snapshot),
      state: stateOf(this.opened, name, preferences.language),
      origin: location.origin,
      send: (message) => this.pane.send(message),
      functions: { namespace: manifest.namespace, metadata: functions },
      isEditing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    });
    showErrorsAsExcel(this.runtime.univer);
    followSelection(api, this.excel.workbook);
    window.addEventListener("message", this.receive);
    this.pane.start(this.excel.windowName, parent);
  }

  get name(): string {
    return this.options.name;
  }

  /** Does what a ribbon button stands for. */
  async press(action: RibbonAction, controlId: string): Promise<void> {
    if (action.kind === "showPane") this.showPane();
    else await this.excel.conversation.runCommand(action.name, controlId);
  }

  showPane(): void {
    this.pane.show();
    this.excel.paneState = "Visible";
  }

  setDark(isDark: boolean): void {
    this.runtime.api.toggleDarkMode(isDark);
  }

  /** The opened file with what was changed, once all formulas have their values. */
  async save(): Promise<SavedPackage> {
    await this.runtime.api.getActiveWorkbook()?.endEditingAsync(true);
    await this.excel.workbook.engine.settled();
    return savePackage(this.opened, this.excel.workbook, [this.options.manifest.namespace]);
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.pane.remove();
    this.excel.dispose();
    this.view.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (this.pane.isSender(event) && typeof event.data === "string")
      this.excel.conversation.receive(event.data);
  };
}
